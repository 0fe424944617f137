// One place: its name, where it is, how to reach it, when it opens.
import type { LocalPlace } from '../../src/terms/place.ts';
import { placeFacts, placeText, weekText } from '../../src/text/advice.ts';

interface Props {
  readonly name: string;
  readonly place: LocalPlace;
}

export function PlaceCard({ name, place }: Props) {
  const { telephone, hours } = place;
  return (
    <li class="dn-venue">
      <strong>{name}</strong>
      <span class="dn-note">{placeFacts(place).join(' · ')}</span>
      {telephone !== null && (
        <a class="dn-venue-phone" href={`tel:${telephone.replace(/\s/g, '')}`}>
          {placeText.phone(telephone)}
        </a>
      )}
      {hours?.some((day) => day.length > 0) && (
        <details class="dn-details">
          <summary>{placeText.hours}</summary>
          <ul class="dn-plain-list">
            {weekText(hours).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
