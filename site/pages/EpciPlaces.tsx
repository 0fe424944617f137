// The places of help of an intercommunalité by name, where no script draws them on a map: how many of each kind, the
// first ones with their commune, and the others folded.

import { Fragment } from 'preact';
import { mapText } from '../../reports/map/copy.ts';
import { ACTOR_KINDS, type ActorKind, type LocalActor } from '../../src/advice/index.ts';
import { ACTORS } from '../../src/advice/words.ts';
import { typeset } from '../../src/explain/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { isPlaceOfHelp, type LocalPlace } from '../../src/terms/place.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { adviceText } from '../../widget/advice/copy.ts';
import { PlaceCard } from '../../widget/advice/PlaceCard.tsx';
import { placePageText } from './copy.ts';

interface Props {
  readonly actors: readonly LocalActor[];
  readonly communes: readonly Pick<CommuneProfile, 'code' | 'population'>[];
}

/** As the map of the live page names them; others by their actor. */
const NAMES: Readonly<Partial<Record<ActorKind, string>>> = mapText.places;
/** Places of a kind that are read at once. */
const FIRST = 4;

export function EpciPlaces({ actors, communes }: Props) {
  const populations = new Map(communes.map(({ code, population }) => [code, population]));
  const size = ({ communeCode }: LocalPlace) => populations.get(communeCode) ?? 0;
  const key = ({ communeCode, id }: LocalPlace) => communeCode + id;
  const known = actors
    .flatMap((actor) => {
      const { place } = actor;
      return place !== null && isPlaceOfHelp(place) ? [{ actor, place }] : [];
    })
    .sort((a, b) => size(b.place) - size(a.place) || (key(a.place) < key(b.place) ? -1 : 1));
  if (known.length === 0) return null;
  return (
    <>
      <p>{placePageText.placesOrder}</p>
      {ACTOR_KINDS.map((kind) => {
        const own = known.filter(({ actor }) => actor.kind === kind);
        if (own.length === 0) return null;
        const touring = own.filter(({ place }) => place.itinerant).length;
        const others = own.slice(FIRST);
        return (
          <Fragment key={kind}>
            <Heading depth={2} class="dn-subtitle">
              {mapText.placesCount(NAMES[kind] ?? ACTORS[kind].name, own.length, touring)}
            </Heading>
            <ul class="dn-place-list">
              {own.slice(0, FIRST).map(({ actor, place }) => (
                <PlaceCard key={place.id} actor={actor} place={place} />
              ))}
            </ul>
            {others.length > 0 && (
              <Figures summary={adviceText.more(others.length)}>
                <ul class="site-communes">
                  {others.map(({ actor, place }) => (
                    <li key={place.id}>
                      {actor.name} <span>{typeset(place.communeNom)}</span>
                    </li>
                  ))}
                </ul>
              </Figures>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
