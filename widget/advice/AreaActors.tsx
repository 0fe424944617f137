// Who can help in a territory: how many places are listed, then each kind of actor once, to be read; a
// table of thousands of places is in the files to take away.

import type { ComponentChildren } from 'preact';
import { type ActorKind, countPlaces, type LocalActor } from '../../src/advice/index.ts';
import { ACTORS, actorOfTerritory, actorsTitle } from '../../src/advice/words.ts';
import type { Area } from '../../src/terms/estimate.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';
import { areaActorsText } from './copy.ts';
import { OtherActor } from './OtherActor.tsx';

interface Props {
  readonly actors: readonly LocalActor[];
  readonly area: Pick<Area, 'kind'>;
  /** Codes, or rows, of its communes: one alone is spoken to as a commune. */
  readonly communes: readonly unknown[];
  /** Places by name, where the page has no map of them. */
  readonly children?: ComponentChildren;
}

export function AreaActors({ actors, area, communes, children }: Props) {
  const alone = !actors.some(({ kind }) => kind === 'intercommunalite');
  const own = area.kind === 'epci' || area.kind === 'ept';
  const told = (kind: ActorKind) =>
    communes.length > 1 ? actorOfTerritory(kind, { own, alone }) : undefined;
  // One commune alone has those around it too.
  const places = actors.flatMap(({ place }) => (place?.distanceKm === 0 ? [place] : []));
  const libraries = places.filter(({ kind }) => kind === 'bibliotheque').length;
  const aidantsConnect = places.filter((place) => place.aidantsConnect).length;
  const kinds = new Map<string, LocalActor>();
  for (const actor of actors) {
    const before = kinds.get(actor.kind);
    // A bus says less of its kind than a door does.
    if (!before || (before.status !== 'present' && actor.status === 'present'))
      kinds.set(actor.kind, actor);
  }
  return (
    <Section name="actors" title={actorsTitle}>
      <p>
        {areaActorsText.listed(countPlaces(places, 'franceServices'), libraries, aidantsConnect)}
      </p>
      {children}
      <div class="dn-screen">
        <Figures summary={areaActorsText.kinds(kinds.size)}>
          <ul class="dn-actor-list">
            {[...kinds.values()].map((actor) => (
              <OtherActor
                key={actor.kind}
                told={told(actor.kind)}
                actor={actor.place === null ? actor : { ...actor, name: ACTORS[actor.kind].name }}
              />
            ))}
          </ul>
        </Figures>
      </div>
    </Section>
  );
}
