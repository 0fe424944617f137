// Who can help: the places on the spot, the nearest elsewhere, then the actors to look for.
import type { LocalActor } from '../../src/index.ts';
import { actorsTitle, adviceText, marksText, referenceLabel } from '../../src/text/advice.ts';
import { Heading } from '../components/Heading.tsx';
import { Section } from '../components/Section.tsx';
import type { OnMark } from './MarkActor.tsx';
import { OtherActor } from './OtherActor.tsx';
import { PlaceCard } from './PlaceCard.tsx';

interface Props {
  readonly actors: readonly LocalActor[];
  /** Address of the national map, centred on the commune. */
  readonly map: string;
  readonly onMark: OnMark;
}

/** A printed report shows the first places of a list (advice.css): Paris has 78. */
const ON_PAPER = 6;

export function Actors({ actors, map, onMark }: Props) {
  const places = actors.flatMap((actor) =>
    actor.place === null ? [] : [{ actor, place: actor.place }],
  );
  const inside = places.filter(({ place }) => place.distanceKm === 0);
  const nearby = places.filter(({ place }) => place.distanceKm > 0);
  const lists = new Set(places.map(({ place }) => place.source));
  return (
    <Section name="actors" title={actorsTitle}>
      <p>{adviceText.intro}</p>
      <p class="dn-screen">{marksText.intro}</p>
      <Heading depth={2} class="dn-subtitle">
        {adviceText.inside}
      </Heading>
      {inside.length === 0 ? (
        <p>{adviceText.none}</p>
      ) : (
        <ul class="dn-place-list">
          {inside.map(({ actor, place }) => (
            <PlaceCard key={place.id} actor={actor} place={place} onMark={onMark} />
          ))}
        </ul>
      )}
      {inside.length > ON_PAPER && (
        <p class="dn-note dn-paper-only">{adviceText.notPrinted(inside.length - ON_PAPER)}</p>
      )}
      {nearby.length > 0 && (
        <>
          <Heading depth={2} class="dn-subtitle">
            {adviceText.nearby}
          </Heading>
          <ul class="dn-place-list">
            {nearby.map(({ actor, place }) => (
              <PlaceCard key={place.id} actor={actor} place={place} onMark={onMark} />
            ))}
          </ul>
        </>
      )}
      <p class="dn-note">{[...lists].map(referenceLabel).join(' · ')}</p>
      <p>
        <a href={map} data-paper={new URL(map).host}>
          {adviceText.map}
        </a>
      </p>
      <Heading depth={2} class="dn-subtitle dn-others-title">
        {adviceText.others}
      </Heading>
      <ul class="dn-actor-list">
        {actors
          .filter(({ place }) => place === null)
          .map((actor) => (
            <OtherActor key={actor.key} actor={actor} onMark={onMark} />
          ))}
      </ul>
    </Section>
  );
}
