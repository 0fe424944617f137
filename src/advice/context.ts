// What surrounds an estimate and orients the first actions: law, zonings, published figures. The same
// shape for one commune and for a territory, so that one set of rules serves both. docs/ADVICE.md §2.
import { sumOf } from '../maths/sum.ts';
import {
  type CommuneProfile,
  isOutsideSurveyField,
  isOverseas,
  type Place,
} from '../terms/commune.ts';
import type { Area, AreaKind } from '../terms/estimate.ts';
import { COVARIATES, type Factor, isRural, type SourceLevel } from '../terms/factor.ts';
import { institutionSigns } from '../terms/institution.ts';
import { meanOfCommunes } from '../terms/mean-of-communes.ts';
import type { GeoPoint } from '../terms/place.ts';
import { isMostlyAverage } from '../terms/smoothing.ts';
import { isIsland, isWithoutRoad } from '../terms/zone.ts';
import { type RoadDoubt, roadDoubt } from './access.ts';
import { CCAS_THRESHOLD } from './ccas.ts';
import { actingEpci } from './epts.ts';

export interface TerritoryContext {
  readonly kind: 'commune' | AreaKind;
  /** INSEE or SIREN code; null for France and free selections. */
  readonly code: string | null;
  readonly nom: string;
  /** null when the territory spans several. */
  readonly departement: Place | null;
  readonly region: Place | null;
  /** In the Grand Paris, its EPT; none in Paris. */
  readonly epci: Place | null;
  readonly population: number;
  /** Degrees; null when the figures as published were not loaded. */
  readonly centre: GeoPoint | null;
  /** Codes of its communes: one for a commune. */
  readonly members: readonly string[];
  /** Codes of those where somebody lives: where nobody does, nobody lacks a place. */
  readonly inhabited: readonly string[];
  /** All of it where no survey was made: its shares are not compared with those of France. */
  readonly outsideSurveyField: boolean;
  /** Of a commune: its share may be low by those of a barracks, a campus or a prison, so that nothing is founded on it. METHOD §12. */
  readonly youngInstitution: boolean;
  /** How many of them the law obliges to have a CCAS (CCAS_THRESHOLD). */
  readonly communesWithCcas: number;
  readonly communesWithQpv: number;
  readonly communesInFrr: number;
  /** Paris, Lyon, Marseille: the CCAS has a status of its own. */
  readonly specialStatus: boolean;
  readonly communesOverseas: number;
  /** Who lives in them. */
  readonly populationOverseas: number;
  /** All of it on islands without a bridge. */
  readonly island: boolean;
  /** All of it out of reach by road: those islands, and some communes of Guyane. */
  readonly withoutRoad: boolean;
  /** Of a commune: what a straight line hides, in a valley or where no road is known. */
  readonly road: RoadDoubt | null;
  /** How many intercommunalités its communes belong to. */
  readonly epcis: number;
  /** Share of the inhabitants that live in a rural commune (density 5, 6, 7), 0..1. */
  readonly rural: number;
  readonly figures: ContextFigures;
  /** Factors whose statistics are those of a wider territory for most inhabitants: told as such, never as local facts. */
  readonly borrowed: readonly Factor[];
  /** Factors whose statistics are mostly the average of its EPCI, the commune being so small. */
  readonly averaged: readonly Factor[];
}

const CONTEXT_FIGURES = ['share75', 'sansDiplome', 'tauxPauvrete', 'lowIncome', 'fibre'] as const;
export type ContextFigure = (typeof CONTEXT_FIGURES)[number];

/**
 * Shares 0..1, null when not published; for a territory, means weighted by population where at least
 * half of it is covered. `lowIncome` is the model's covariate, known everywhere: 0.40 in France.
 */
type ContextFigures = Readonly<Record<ContextFigure, number | null>>;

/** Paris, Lyon and Marseille: their CCAS has a status set by decree. CASF L.123-4, III. */
const SPECIAL_STATUS: ReadonlySet<string> = new Set(['75056', '69123', '13055']);

/** The context of one commune; figures are null where what they come from was not loaded. */
export function communeContext(commune: CommuneProfile): TerritoryContext {
  const { code, nom, departement, region } = commune;
  const acting = actingEpci(commune);
  const epci = acting && { ...acting, nom: singleSpaced(acting.nom) };
  return { kind: 'commune', code, nom, departement, region, epci, ...added('commune', [commune]) };
}

/** Some names of EPCI carry double spaces in the list of communes. */
function singleSpaced(nom: string): string {
  return nom.replace(/ {2,}/g, ' ');
}

/** The context of a territory from all its communes. */
export function areaContext(area: Area, communes: readonly CommuneProfile[]): TerritoryContext {
  const nom = singleSpaced(area.nom);
  return {
    ...area,
    nom,
    departement: shared(communes.map(({ departement }) => departement)),
    region: shared(communes.map(({ region }) => region)),
    epci: epciOf({ ...area, nom }, communes),
    ...added(area.kind, communes),
  };
}

/** Of a territory: itself, or the one that holds all communes of a list. */
function epciOf(
  { kind, code, nom }: Area,
  communes: readonly CommuneProfile[],
): TerritoryContext['epci'] {
  if (kind === 'selection') return shared(communes.map(actingEpci));
  return (kind === 'epci' || kind === 'ept') && code !== null ? { code, nom } : null;
}

type Added = Omit<TerritoryContext, 'kind' | 'code' | 'nom' | 'departement' | 'region' | 'epci'>;

/** From the narrowest: a territory borrows from those that are wider; the figures of its own level are its own. */
const WIDTHS: Readonly<Record<TerritoryContext['kind'] | SourceLevel, number>> = {
  commune: 0,
  selection: 0,
  ept: 0,
  epci: 1,
  departement: 2,
  region: 3,
  drom: 4,
  national: 5,
  france: 5,
};

function added(kind: TerritoryContext['kind'], communes: readonly CommuneProfile[]): Added {
  const population = sumOf(communes, (commune) => commune.population);
  const [only] = communes.length === 1 ? communes : [];
  const count = (test: (commune: CommuneProfile) => boolean) => communes.filter(test).length;
  const ruralPopulation = sumOf(communes, (commune) =>
    isRural(commune.territory) ? commune.population : 0,
  );
  return {
    population,
    centre: centreOf(communes),
    members: communes.map(({ code }) => code),
    inhabited: communes.flatMap(({ code, population: own }) => (own > 0 ? code : [])),
    outsideSurveyField:
      communes.length > 0 && communes.every(({ code }) => isOutsideSurveyField(code)),
    youngInstitution: only !== undefined && institutionSigns(only).includes('young'),
    communesWithCcas: count((commune) => commune.population >= CCAS_THRESHOLD),
    communesWithQpv: count((commune) => commune.surroundings?.qpv === true),
    communesInFrr: count((commune) => commune.surroundings?.frr === true),
    specialStatus: only !== undefined && SPECIAL_STATUS.has(only.code),
    communesOverseas: count(({ code }) => isOverseas(code)),
    populationOverseas: sumOf(communes, ({ code, population: own }) =>
      isOverseas(code) ? own : 0,
    ),
    island: communes.length > 0 && communes.every(({ code }) => isIsland(code)),
    withoutRoad: communes.length > 0 && communes.every(({ code }) => isWithoutRoad(code)),
    road: only ? roadDoubt(only) : null,
    epcis: new Set(communes.flatMap((commune) => actingEpci(commune)?.code ?? [])).size,
    rural: population === 0 ? 0 : ruralPopulation / population,
    figures: figuresOf(communes),
    averaged: COVARIATES.filter(
      (covariate) =>
        only?.sources[covariate] === 'commune' &&
        isMostlyAverage(covariate, only.population, only.shares.p15),
    ),
    borrowed: COVARIATES.filter((covariate) => {
      const lent = communes.filter(({ sources }) => WIDTHS[sources[covariate]] > WIDTHS[kind]);
      return sumOf(lent, (commune) => commune.population) * 2 > population;
    }),
  };
}

function figuresOf(communes: readonly CommuneProfile[]): ContextFigures {
  const mean = (of: (commune: CommuneProfile) => number | null | undefined) =>
    meanOfCommunes(communes, of);
  return {
    share75: mean(({ published }) => published?.ageBands?.[5]),
    sansDiplome: mean(({ published }) => published?.sansDiplome),
    tauxPauvrete: mean(({ surroundings }) => surroundings?.tauxPauvrete),
    lowIncome: mean(({ shares }) => shares.lowIncome),
    fibre: mean(({ surroundings }) => surroundings?.fibre),
  };
}

/** The mean of the communes' centres, weighted by population where there is any. */
function centreOf(communes: readonly CommuneProfile[]): GeoPoint | null {
  let [weight, latitude, longitude] = [0, 0, 0];
  for (const { surroundings, population } of communes) {
    if (surroundings === null) return null;
    const own = Math.max(1, population);
    weight += own;
    latitude += own * surroundings.latitude;
    longitude += own * surroundings.longitude;
  }
  if (weight === 0) return null;
  return { latitude: latitude / weight, longitude: longitude / weight };
}

function shared(places: readonly (Place | null)[]): Place | null {
  const [first] = places;
  if (!first) return null;
  return places.every((place) => place?.code === first.code) ? first : null;
}
