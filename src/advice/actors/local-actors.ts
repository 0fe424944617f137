// Who can help around a commune or a territory: places found in a list, actors that a rule makes
// probable, and those to look for. docs/ADVICE.md §3.
import { epciTitle } from '../../explain/of-epci.ts';
import { typeset } from '../../explain/typography.ts';
import { normalise } from '../../search/index.ts';
import type { CommuneProfile } from '../../terms/commune.ts';
import {
  type CommunePlaces,
  LISTED_KINDS,
  type ListedKind,
  type LocalPlace,
} from '../../terms/place.ts';
import type { ReferenceId } from '../../terms/reference.ts';
import { roadTo } from '../access.ts';
import { communeContext, type TerritoryContext } from '../context.ts';
import { mayBeIn } from '../place-names.ts';
import { MIN_FOR_AN_OFFER } from '../situation.ts';
import { type ActorMarks, type ActorStatus, type LocalActor, marksOf } from './actor.ts';
import { ACTORS, type ActorKind } from './kinds.ts';
import type { ActorWhy } from './why.ts';
import { actorNames } from './words.ts';

/** Actors that no list here can locate, in the order in which they are worth looking for. */
const TO_IDENTIFY = [
  'centreSocial',
  'associations',
  'benevoles',
  'conseillerNumerique',
  'pimms',
  'missionLocale',
  'organismeDeFormation',
  'siae',
  'operateur',
] as const satisfies readonly ActorKind[];

const LISTS: Readonly<Record<ListedKind, ReferenceId>> = {
  franceServices: 'franceServices2024',
  bibliotheque: 'bibliotheques2025',
};

/**
 * All actors of a commune, mairie first. `places` come from placesAround(); `marks` are what the
 * visitor knows, by the key of an actor. Every kind has at least one line; none where nobody lives.
 */
export function localActors(
  commune: CommuneProfile,
  places: CommunePlaces,
  marks: ActorMarks = {},
): LocalActor[] {
  return actorsIn(communeContext(commune), places, marks);
}

/** The same for any context, hence for a territory: areaContext() and placesOf(). */
export function actorsIn(
  context: TerritoryContext,
  places: CommunePlaces,
  marks: ActorMarks = {},
): LocalActor[] {
  if (context.population === 0) return [];
  const commune = context.kind === 'commune';
  const everywhere = [...places.inside, ...places.outside];
  const townHall = commune ? townHallOf(places, context.nom) : null;
  const actors = [
    mairie(context, townHall),
    // Of a territory, the law tells more than the few that a list has.
    ...(commune && hasInside(places, 'ccas') ? [] : [ccas(context)]),
    ...LISTED_KINDS.flatMap((kind) => placeActors(kind, everywhere, context)),
    ...otherActors(everywhere, context, townHall),
    ...SOUGHT.flatMap((sought) => (hasInside(places, sought.kind) ? [] : named(sought, places))),
    ...epciOf(context, places),
  ];
  return actors.map((actor) => {
    const mark = marksOf(actor).find((known) => known === marks[actor.key]);
    if (mark === undefined) return actor;
    if (mark === 'absent') return { ...actor, mark };
    const source = actor.status === 'present' ? actor.source : 'visiteur';
    return { ...actor, mark, status: 'present', source };
  });
}

function actor(
  kind: ActorKind,
  status: ActorStatus,
  why: ActorWhy,
  name: string = ACTORS[kind].name,
  place: LocalPlace | null = null,
): LocalActor {
  return {
    key: place?.id ?? kind,
    kind,
    status,
    name,
    distanceKm: place?.distanceKm ?? null,
    place,
    holds: ACTORS[kind].holds,
    why,
    source: place?.source ?? ACTORS[kind].source,
    mark: null,
  };
}

function mairie(
  { kind, nom, members, inhabited, population }: TerritoryContext,
  townHall: LocalPlace | null,
): LocalActor {
  if (kind === 'commune') {
    const name = actorNames.mairie(nom);
    // Whatever a list calls it by, it is the mairie: marks and links hold.
    const own = { key: 'mairie', distanceKm: 0 };
    const why: ActorWhy = {
      code: 'always',
      ...(population < MIN_FOR_AN_OFFER ? { hamlet: true } : {}),
    };
    return { ...actor('mairie', 'present', why, name, townHall), ...own };
  }
  const communes = inhabited.length;
  const some = communes < members.length ? { some: true as const } : {};
  const why: ActorWhy = { code: 'always-area', communes, ...some };
  return { ...actor('mairie', 'present', why, actorNames.mairies(communes)), distanceKm: 0 };
}

/** Communes whose CCAS the founding articles cite: Nevers and Marigny-les-Usages. See actions/examples.ts. */
const CITED_CCAS: ReadonlySet<string> = new Set(['58194', '45197']);

function ccas(context: TerritoryContext): LocalActor {
  const { kind, code, nom, population, members, communesWithCcas, specialStatus } = context;
  if (kind === 'commune' && CITED_CCAS.has(code ?? '')) {
    const cited = actor('ccas', 'present', { code: 'ccas-cited' }, actorNames.ccas(nom));
    return { ...cited, source: 'lesBonsClics-elus' };
  }
  if (specialStatus) {
    const why: ActorWhy = { code: 'ccas-special-status' };
    return actor('ccas', 'probable', why, actorNames.ccasSpecial(nom));
  }
  if (kind !== 'commune') {
    const why: ActorWhy = {
      code: 'ccas-area',
      mandatory: communesWithCcas,
      communes: members.length,
      ...(context.epcis === 0 ? { alone: true } : {}),
    };
    const status = communesWithCcas > 0 ? 'probable' : 'a-verifier';
    return actor('ccas', status, why, actorNames.ccasArea(context.epcis === 0));
  }
  const alone = context.epci === null;
  const facts = { population, ...(alone ? { alone } : {}) };
  if (communesWithCcas > 0) {
    return actor('ccas', 'probable', { code: 'ccas-mandatory', ...facts }, actorNames.ccas(nom));
  }
  const why: ActorWhy = { code: 'ccas-optional', ...facts };
  return actor('ccas', 'a-verifier', why, actorNames.ccasOptional(alone));
}

function placeActors(
  kind: ListedKind,
  places: readonly LocalPlace[],
  context: TerritoryContext,
): LocalActor[] {
  const found = places.filter((place) => place.kind === kind);
  if (found.length === 0) {
    const why: ActorWhy = {
      code: 'not-listed',
      ...(context.island ? { across: true } : {}),
      ...(context.kind === 'commune' ? { commune: true } : {}),
    };
    return [{ ...actor(kind, 'a-verifier', why), source: LISTS[kind] }];
  }
  return found.map((place) => placeActor(kind, place, context));
}

function placeActor(kind: ActorKind, place: LocalPlace, context: TerritoryContext): LocalActor {
  const { communeNom, distanceKm, itinerant, source } = place;
  const nom = typeset(place.nom);
  if (itinerant) return actor(kind, 'a-verifier', { code: 'listed-itinerant' }, nom, place);
  if (distanceKm > 0) {
    const atCentre = place.atCentre ? { atCentre: true as const } : {};
    const why: ActorWhy = {
      code: 'listed-near',
      communeNom,
      distanceKm,
      ...roadTo(context.road, distanceKm),
      ...atCentre,
      ...(context.kind === 'commune' && mayBeIn(place, context) ? { named: true as const } : {}),
    };
    return actor(kind, 'present', why, nom, place);
  }
  const why: ActorWhy =
    place.adresse === null
      ? { code: 'listed-without-point' }
      : {
          code:
            source === 'votreListe' || source === 'listeDeLaPage' ? 'listed-own' : 'listed-inside',
        };
  return actor(kind, 'present', why, nom, place);
}

/** The town hall of a commune in the lists, by its plain name: others are annexes, or services of it. */
function townHallOf({ inside }: CommunePlaces, commune: string): LocalPlace | null {
  const mairies = inside.filter(({ role }) => role === 'mairie');
  if (mairies.length === 0) return null;
  const plain = normalise(actorNames.mairie(commune));
  return mairies.find(({ nom }) => normalise(nom) === plain) ?? null;
}

/** Places of other kinds: each is the actor that its list says. */
function otherActors(
  places: readonly LocalPlace[],
  context: TerritoryContext,
  townHall: LocalPlace | null,
): LocalActor[] {
  return places
    .filter((place) => place.kind === 'autre' && place !== townHall)
    .map((place) => placeActor(roleOf(place), place, context));
}

/** Where a list does not say which actor holds the place: an association, most often. */
function roleOf({ role }: LocalPlace): ActorKind {
  return role ?? 'associations';
}

/** Whether a list has this actor in the territory: then it is no longer to be looked for. */
function hasInside({ inside }: CommunePlaces, kind: ActorKind): boolean {
  return inside.some((place) => place.kind === 'autre' && roleOf(place) === kind);
}

/** How the name of a France services tells which actor holds it: some ninety are a PIMMS, four hundred La Poste. */
const NAMED: Readonly<Partial<Record<ActorKind, RegExp>>> = {
  centreSocial: /centres? soci(al|o)|\bmjc\b/i,
  associations: /\bassociation\b/i,
  pimms: /\bpimms\b/i,
  operateur: /\bla poste\b|\bmsa\b/i,
};

/** Not to be looked for where a list has it under the title of another kind. */
function named(sought: LocalActor, { inside }: CommunePlaces): LocalActor {
  const name = NAMED[sought.kind];
  const found = inside.filter(({ kind, nom }) => kind === 'franceServices' && name?.test(nom));
  const [first] = found;
  if (first === undefined) return sought;
  const why: ActorWhy = { code: 'named-in', nom: typeset(first.nom), others: found.length - 1 };
  return { ...sought, status: 'present', why, source: first.source };
}

/** The EPCI is known, that it helps is not: one more line, unless a list has its office here or near by. */
function epciOf({ kind, epci, epcis }: TerritoryContext, places: CommunePlaces): LocalActor[] {
  if (epcis === 0 || hasInside(places, 'intercommunalite')) return [];
  if (kind === 'epci' || kind === 'ept')
    return [actor('intercommunalite', 'a-verifier', { code: 'own-epci' })];
  if (kind !== 'commune' || epci === null)
    return [actor('intercommunalite', 'a-verifier', { code: 'epcis', count: epcis })];
  const name = epciTitle(epci.nom);
  const offices = places.outside.filter(mayBeEpci);
  if (offices.length > 0) {
    const own = normalise(name);
    if (offices.some(({ nom }) => normalise(nom) === own)) return [];
  }
  const why: ActorWhy = { code: 'member', nom: epci.nom };
  return [actor('intercommunalite', 'a-verifier', why, name)];
}

/** An office of an EPCI, as its list says, or a place of which it says nothing. */
function mayBeEpci({ kind, role }: LocalPlace): boolean {
  return kind === 'autre' && (role === undefined || role === 'intercommunalite');
}

/** The same everywhere. */
const SOUGHT: readonly LocalActor[] = TO_IDENTIFY.map(toIdentify);

function toIdentify(kind: (typeof TO_IDENTIFY)[number]): LocalActor {
  if (kind === 'conseillerNumerique') return actor(kind, 'a-verifier', { code: 'posts-shrinking' });
  if (kind === 'benevoles') return actor(kind, 'a-verifier', { code: 'never-alone' });
  return actor(kind, 'a-verifier', { code: 'to-identify' });
}
