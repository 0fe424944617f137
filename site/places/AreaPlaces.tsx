// The places of help of a territory by name, France services first, commune by commune: whoever is sent to one needs its
// address and its telephone. Where a list would be a directory, how many each part of the territory has.

import { Fragment } from 'preact';
import { placesByKind } from '../../reports/groups.ts';
import { mapText } from '../../reports/map/copy.ts';
import { groupsText } from '../../reports/sections/copy.ts';
import { ACTOR_KINDS, type ActorKind, type LocalActor } from '../../src/advice/index.ts';
import { ACTORS } from '../../src/advice/words.ts';
import { people, typeset } from '../../src/explain/index.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import { normalise } from '../../src/search/index.ts';
import type { CommuneProfile, Place } from '../../src/terms/commune.ts';
import type { Area } from '../../src/terms/estimate.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import { isPlaceOfHelp, type LocalPlace, PLACE_KINDS } from '../../src/terms/place.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { WideTable } from '../../ui/WideTable.tsx';
import { adviceText } from '../../widget/advice/copy.ts';
import { PlaceCard } from '../../widget/advice/PlaceCard.tsx';
import { inSite } from '../pages/here.ts';
import { areaPlacesText } from './copy.ts';

interface Props {
  readonly actors: readonly LocalActor[];
  readonly area: Pick<Area, 'kind'>;
  readonly communes: readonly Pick<CommuneProfile, 'code' | 'departement' | 'epci'>[];
}

interface Known {
  readonly actor: LocalActor;
  readonly place: LocalPlace;
}

/** As the map of the page names them; others by their actor. */
const NAMES: Readonly<Partial<Record<ActorKind, string>>> = mapText.places;
/** France services come first: they are where people are sent. */
const KINDS = [
  'franceServices',
  ...ACTOR_KINDS.filter((kind) => kind !== 'franceServices'),
] as const satisfies readonly ActorKind[];
/** Places of a kind that are read without a click. */
const AT_ONCE = 6;
/** Those of a list of communes, or chosen in several intercommunalités, beyond which they are counted. */
const MAX_NAMED = 60;

export function AreaPlaces({ actors, area, communes }: Props) {
  const known = actors.flatMap((actor) => {
    const { place } = actor;
    return place !== null && isPlaceOfHelp(place) ? [{ actor, place }] : [];
  });
  const inside = inOrder(known.filter(({ place }) => place.distanceKm === 0));
  const nearby = known.filter(({ place }) => place.distanceKm > 0);
  const epcis = new Set(communes.map(({ epci }) => epci?.code));
  const counted =
    inside.length > MAX_NAMED && epcis.size > 1 && area.kind !== 'epci' && area.kind !== 'ept';
  if (counted) return <PlacesByPart inside={inside} communes={communes} />;
  return (
    <>
      {inside.length > 0 && <p>{areaPlacesText.order}</p>}
      {KINDS.map((kind) => {
        const own = inside.filter(({ actor }) => actor.kind === kind);
        if (own.length === 0) return null;
        const touring = own.filter(({ place }) => place.itinerant).length;
        return (
          <Fragment key={kind}>
            <Heading depth={2} class="dn-subtitle">
              {mapText.placesCount(kind, NAMES[kind] ?? ACTORS[kind].name, own.length, touring)}
            </Heading>
            {own.length <= AT_ONCE ? (
              <Cards places={own} />
            ) : (
              <Figures summary={areaPlacesText.see(own.length)}>
                <Cards places={own} />
              </Figures>
            )}
          </Fragment>
        );
      })}
      {nearby.length > 0 && (
        <>
          <Heading depth={2} class="dn-subtitle">
            {adviceText.elsewhere}
          </Heading>
          <Cards places={nearby} />
        </>
      )}
    </>
  );
}

/** By the name of the commune: that is where a reader looks. */
function inOrder(places: readonly Known[]): readonly Known[] {
  const keyed = places.map((known) => {
    const { communeNom, communeCode, id } = known.place;
    return { known, key: `${normalise(communeNom)} ${communeCode} ${id}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ known }) => known);
}

function Cards({ places }: { readonly places: readonly Known[] }) {
  return (
    <ul class="dn-place-list">
      {places.map(({ actor, place }) => (
        <PlaceCard key={place.id} actor={actor} place={place} />
      ))}
    </ul>
  );
}

interface ByPartProps extends Pick<Props, 'communes'> {
  readonly inside: readonly Known[];
}

/** By intercommunalité in one département, else by département: a région has too many of the former. */
function PlacesByPart({ inside, communes }: ByPartProps) {
  const wide = new Set(communes.map(({ departement }) => departement.code)).size > 1;
  const kind = wide ? 'departement' : 'epci';
  const partOf = (commune: Props['communes'][number]): Place | null => commune[kind];
  const places = groupBy(
    inside.map(({ place }) => place),
    ({ communeCode }) => communeCode,
  );
  const parts = [...groupBy(communes, (commune) => partOf(commune)?.code ?? '')]
    .map(([code, members]) => {
      const nom = members[0] ? partOf(members[0])?.nom : undefined;
      return {
        code,
        nom: nom === undefined ? areaPlacesText.alone : wide ? typeset(nom) : epciTitle(nom),
        counts: placesByKind(members.flatMap((member) => places.get(member.code) ?? [])),
      };
    })
    .sort((a, b) => (normalise(a.nom) < normalise(b.nom) ? -1 : 1));
  return (
    <>
      <p>{areaPlacesText.inFiles(inside.length)}</p>
      <Figures summary={areaPlacesText.parts[kind].summary}>
        <WideTable label={areaPlacesText.parts[kind].caption}>
          <StackedTable
            caption={areaPlacesText.parts[kind].caption}
            columns={[
              areaPlacesText.parts[kind].column,
              ...PLACE_KINDS.map((one) => groupsText.places[one]),
            ]}
            rows={parts.map(({ code, nom, counts }) => ({
              header: nom,
              key: code,
              href: code === '' ? undefined : inSite(`territoire.html?${kind}=${code}`),
              cells: PLACE_KINDS.map((one) => people(counts[one])),
            }))}
          />
        </WideTable>
      </Figures>
    </>
  );
}
