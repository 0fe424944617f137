// One place: its name, where it is, how to reach it, when it opens, and what the visitor knows of it.

import type { LocalActor } from '../../src/advice/index.ts';
import { placeDate, placeFacts, placeText, weekText } from '../../src/advice/words.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { MarkActor, type OnMark } from './MarkActor.tsx';

interface Props {
  readonly actor: LocalActor;
  readonly place: LocalPlace;
  /** Left out where nothing is marked: a page written by the build. */
  readonly onMark?: OnMark | undefined;
}

export function PlaceCard({ actor, place, onMark }: Props) {
  const { telephone, hours } = place;
  const road = actor.why.code === 'listed-near' ? actor.why.road : undefined;
  const origin = placeText.origins[place.source];
  return (
    <li class="dn-venue" data-mark={actor.mark}>
      <strong>
        {actor.name}
        {origin !== undefined && <span class="dn-status">{origin}</span>}
      </strong>
      <span class="dn-note">{placeFacts(place, road).join('\u00a0· ')}</span>
      {telephone !== null && (
        <>
          <a class="dn-venue-phone dn-screen" href={`tel:${telephone.replace(/\s/g, '')}`}>
            {placeText.phone(telephone)}
          </a>
          <span class="dn-paper-only">{placeText.phonePrinted(telephone)}</span>
        </>
      )}
      {hours?.some((day) => day.length > 0) && (
        <details class="dn-details">
          <summary>{placeText.hours(placeDate(place))}</summary>
          <ul class="dn-plain-list">
            {weekText(hours).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {onMark && <MarkActor actor={actor} onMark={onMark} />}
    </li>
  );
}
