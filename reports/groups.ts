// The territories that a wider one is made of, each with a range of its own: the départements of a région, the
// EPCI of a département. In the order of names, never ranked. METHOD §3.9.
import { typeset } from '../src/explain/index.ts';
import { epciTitle } from '../src/explain/of-epci.ts';
import { type AreaEstimate, type CommuneProfile, diagnoseArea, type Model } from '../src/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import type { Place } from '../src/terms/commune.ts';
import type { AreaKind } from '../src/terms/estimate.ts';
import type { KnownArea } from '../src/terms/known-area.ts';
import type { LocalPlace, PlaceKind } from '../src/terms/place.ts';

export interface GroupLine {
  readonly estimate: AreaEstimate;
  /** An EPCI that goes on in another département: only its communes of this territory are counted. */
  readonly partial: boolean;
  /** Known places of every kind: with those of `without`, the columns add up to the total. */
  readonly places: PlacesByKind;
}

export type PlacesByKind = Readonly<Record<PlaceKind, number>>;

export interface Groups {
  readonly kind: GroupedKind;
  /** Places of the communes that are in no line. */
  readonly without: PlacesByKind;
  readonly lines: readonly GroupLine[];
}

export type GroupedKind = Extract<AreaKind, 'epci' | 'departement' | 'region'>;

/** From the widest to the narrowest. */
const MADE_OF: Readonly<Record<AreaKind, readonly GroupedKind[]>> = {
  france: ['region', 'departement'],
  region: ['departement', 'epci'],
  departement: ['epci'],
  epci: [],
  ept: [],
  selection: [],
};

interface Parts {
  readonly kind: AreaKind;
  readonly communes: readonly CommuneProfile[];
  readonly places: readonly LocalPlace[];
  readonly model: Model;
  /** To know which EPCI go on elsewhere; those of an empty list are taken as whole. */
  readonly catalogue: readonly KnownArea[];
}

/** One table a level; none for an EPCI nor for a list. Communes without EPCI are in no line. */
export function groupsOf(parts: Parts, options: BaseOption): Groups[] {
  return MADE_OF[parts.kind].map((kind) => {
    const alone = new Set(
      parts.communes.filter((commune) => commune[kind] === null).map(({ code }) => code),
    );
    return {
      kind,
      without: placesByKind(parts.places.filter(({ communeCode }) => alone.has(communeCode))),
      lines: linesOf(kind, parts, options),
    };
  });
}

/** How many places of each kind. */
export function placesByKind(places: readonly LocalPlace[]): PlacesByKind {
  const count = (kind: PlaceKind) => places.filter((one) => one.kind === kind).length;
  return {
    franceServices: count('franceServices'),
    bibliotheque: count('bibliotheque'),
    autre: count('autre'),
  };
}

function linesOf(
  kind: GroupedKind,
  { communes, places, model, catalogue }: Parts,
  options: BaseOption,
): GroupLine[] {
  const members = new Map<string, { place: Place; communes: CommuneProfile[] }>();
  for (const commune of communes) {
    const place = commune[kind];
    if (place === null) continue;
    const known = members.get(place.code) ?? { place, communes: [] };
    known.communes.push(commune);
    members.set(place.code, known);
  }
  const here = new Set(communes.map(({ departement }) => departement.code));
  const placesIn = new Map<string, LocalPlace[]>();
  for (const place of places) {
    const known = placesIn.get(place.communeCode) ?? [];
    known.push(place);
    placesIn.set(place.communeCode, known);
  }
  const lines = [...members.values()].map(({ place, communes: own }): GroupLine => {
    const inside = own.flatMap(({ code }) => placesIn.get(code) ?? []);
    const known = catalogue.find((area) => area.kind === kind && area.code === place.code);
    const area = {
      kind,
      code: place.code,
      nom: kind === 'epci' ? epciTitle(place.nom) : typeset(place.nom),
    };
    return {
      estimate: diagnoseArea(area, own, model, options),
      partial: known?.departements.some((code) => !here.has(code)) ?? false,
      places: placesByKind(inside),
    };
  });
  return lines.sort((a, b) => a.estimate.area.nom.localeCompare(b.estimate.area.nom, 'fr'));
}
