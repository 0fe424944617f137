// Who can help in a territory: how many places are listed, then each kind of actor once, to be read; a
// table of thousands of places is in the files to take away.

import { countPlaces, type LocalActor } from '../../src/advice/index.ts';
import { ACTORS, actorsTitle } from '../../src/advice/words.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';
import { areaActorsText } from './copy.ts';
import { OtherActor } from './OtherActor.tsx';

interface Props {
  readonly actors: readonly LocalActor[];
}

export function AreaActors({ actors }: Props) {
  const places = actors.flatMap(({ place }) => place ?? []);
  const libraries = places.filter(({ kind }) => kind === 'bibliotheque').length;
  const aidantsConnect = actors.filter(({ place }) => place?.aidantsConnect).length;
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
      <div class="dn-screen">
        <Figures summary={areaActorsText.kinds(kinds.size)}>
          <ul class="dn-actor-list">
            {[...kinds.values()].map((actor) => (
              <OtherActor
                key={actor.kind}
                actor={actor.place === null ? actor : { ...actor, name: ACTORS[actor.kind].name }}
              />
            ))}
          </ul>
        </Figures>
      </div>
    </Section>
  );
}
