// Who can help: the places on the spot, the nearest elsewhere, then the actors to look for.
import type { LocalActor } from '../../src/index.ts';
import { actorsTitle, adviceText, referenceLabel } from '../../src/text/advice.ts';
import { Heading } from '../components/Heading.tsx';
import { Section } from '../components/Section.tsx';
import { OtherActor } from './OtherActor.tsx';
import { PlaceCard } from './PlaceCard.tsx';

interface Props {
  readonly actors: readonly LocalActor[];
  /** Address of the national map, centred on the commune. */
  readonly map: string;
}

export function Actors({ actors, map }: Props) {
  const places = actors.flatMap(({ name, place }) => (place === null ? [] : [{ name, place }]));
  const inside = places.filter(({ place }) => place.distanceKm === 0);
  const nearby = places.filter(({ place }) => place.distanceKm > 0);
  const lists = new Set(places.map(({ place }) => place.source));
  return (
    <Section name="actors" title={actorsTitle}>
      <p>{adviceText.intro}</p>
      <Heading depth={2} class="dn-subtitle">
        {adviceText.inside}
      </Heading>
      {inside.length === 0 ? (
        <p>{adviceText.none}</p>
      ) : (
        <ul class="dn-place-list">
          {inside.map(({ name, place }) => (
            <PlaceCard key={place.id} name={name} place={place} />
          ))}
        </ul>
      )}
      {nearby.length > 0 && (
        <>
          <Heading depth={2} class="dn-subtitle">
            {adviceText.nearby}
          </Heading>
          <ul class="dn-place-list">
            {nearby.map(({ name, place }) => (
              <PlaceCard key={place.id} name={name} place={place} />
            ))}
          </ul>
        </>
      )}
      <p class="dn-note">{[...lists].map(referenceLabel).join(' · ')}</p>
      <p>
        <a href={map}>{adviceText.map}</a>
      </p>
      <Heading depth={2} class="dn-subtitle dn-others-title">
        {adviceText.others}
      </Heading>
      <ul class="dn-actor-list">
        {actors
          .filter(({ place }) => place === null)
          .map((actor) => (
            <OtherActor key={actor.key} actor={actor} />
          ))}
      </ul>
    </Section>
  );
}
