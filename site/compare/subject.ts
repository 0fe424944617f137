// What is set beside others, a commune or a territory, in the one shape that every part of the page reads.
import { noticeSentences } from '../../src/explain/index.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import type { CommuneProfile, Place } from '../../src/terms/commune.ts';
import type { Diagnosis, SourceCredit } from '../../src/terms/diagnosis.ts';
import {
  type Area,
  type AreaEstimate,
  type AreaKind,
  type CommuneIdentity,
  type Estimate,
  hasShare,
} from '../../src/terms/estimate.ts';
import type { Model } from '../../src/terms/model.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import { type Asked, pageOf } from './address.ts';
import { areaLabel, compareText, labelOf } from './copy.ts';
import { communeProfile, type SubjectProfile } from './profile.ts';

/** A territory around, that may be added too. */
export interface Surrounding {
  readonly asked: Asked;
  readonly label: string;
}

export interface Subject {
  /** Its name, as no other is named. */
  readonly label: string;
  /** The page of its own. */
  readonly href: string;
  readonly kind: 'commune' | AreaKind;
  readonly estimate: Estimate | AreaEstimate;
  /** How many live in each of its communes, by code; empty of France, which holds every other. */
  readonly populations: ReadonlyMap<string, number>;
  /** What to know of its figures before they are set beside others. */
  readonly notices: readonly string[];
  readonly profile: SubjectProfile;
  /** In words: its own, or how many there are. */
  readonly intercommunalite: string;
  readonly around: readonly Surrounding[];
  /** What its places are looked for with. */
  readonly members: CommuneMembers | AreaMembers;
  readonly model: Pick<Model, 'id' | 'reference' | 'france'>;
  readonly sources: readonly SourceCredit[];
}

interface CommuneMembers {
  readonly commune: CommuneIdentity;
}

/** `communes`: null of France, whose communes are not read. */
interface AreaMembers {
  readonly area: Area;
  readonly communes: readonly CommuneProfile[] | null;
}

/** Where nothing is calculated, nothing tells how it was. */
export function subjectOfCommune(diagnosis: Diagnosis): Subject {
  const { commune, estimate, model, sources } = diagnosis;
  const notices = hasShare(estimate.rounded)
    ? estimate.notices
    : estimate.notices.filter(
        ({ code }) => code === 'no-inhabitants' || code === 'part-of-commune',
      );
  return {
    label: labelOf(commune),
    href: pageOf({ kind: 'commune', code: commune.code }),
    kind: 'commune',
    estimate,
    populations: new Map([[commune.code, commune.population]]),
    notices: noticeSentences(notices),
    profile: communeProfile(diagnosis),
    intercommunalite: intercommunaliteOf([commune]),
    around: surroundings('commune', [commune]),
    members: { commune },
    model,
    sources,
  };
}

type Located = Pick<CommuneIdentity, 'epci' | 'departement' | 'region'>;

/** In words: the only one, or how many. */
export function intercommunaliteOf(communes: readonly Pick<Located, 'epci'>[]): string {
  const epcis = byCode(communes.map(({ epci }) => epci));
  const only = onlyOf(epcis);
  if (epcis.length === 0) return compareText.noEpci;
  return only === null ? compareText.epcis(epcis.length) : epciTitle(only.nom);
}

/** In widening order. */
const LEVELS = ['epci', 'departement', 'region'] as const;

/** How many levels are as wide as a kind of place, or narrower. */
const WIDTH: Readonly<Record<Subject['kind'], number>> = {
  commune: 0,
  selection: 0,
  epci: 1,
  ept: 1,
  departement: 2,
  region: 3,
  france: 3,
};

/** Of one level, more are not proposed: a list may reach into many. */
const MAX_OF_LEVEL = 3;

/** The wider territories of a place, in widening order. */
export function surroundings(
  kind: Subject['kind'],
  communes: readonly Located[],
): readonly Surrounding[] {
  return LEVELS.slice(WIDTH[kind]).flatMap((level) => {
    const places = byCode(communes.map((commune) => commune[level]));
    if (places.length > MAX_OF_LEVEL) return [];
    return places.map(({ code, nom }) => ({
      asked: { kind: level, code },
      label: level === 'epci' ? epciTitle(nom) : areaLabel(level, nom),
    }));
  });
}

/** Each once. */
function byCode(places: readonly (Place | null)[]): readonly Place[] {
  return [...new Map(places.flatMap((one) => (one ? [[one.code, one] as const] : []))).values()];
}
