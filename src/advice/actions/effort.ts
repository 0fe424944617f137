// How much work an action is, and who carries it.
import { fr } from '../../explain/typography.ts';
import { ACTORS, type ActorKind } from '../actors/kinds.ts';
import { isEpt } from '../epts.ts';

export const effortText = {
  light: fr`Quelques jours`,
  medium: fr`Quelques semaines`,
  heavy: fr`Plusieurs mois`,
} as const;
/** How long it takes whoever carries it: days, weeks or months. */
export type Effort = keyof typeof effortText;

/** Who carries an action: an actor, or a level of local government above the commune. */
export type Carrier =
  | ActorKind
  | 'epci'
  | 'departement'
  | 'region'
  /** In the Grand Paris. */
  | 'ept'
  /** Communes of several départements: nobody is above them all. */
  | 'epcis'
  /** The CIAS of the intercommunalité that reads the page. */
  | 'cias'
  /** The CCAS where no EPCI may have a CIAS in its place. */
  | 'ccas-alone'
  | OwnStatus;

/** Where the law puts another authority in the place of a département, or of a région. CGCT, L. 2512-1, L. 3431-1, L. 3611-1, L. 4421-1, L. 7111-1 and L. 7211-1. */
const ownStatusText = {
  'ville-de-paris': fr`Ville de Paris`,
  'collectivite-d-alsace': fr`Collectivité européenne d'Alsace`,
  'rhone-et-metropole': fr`Département du Rhône et Métropole de Lyon`,
  'metropole-de-lyon': fr`Métropole de Lyon`,
  'collectivite-de-corse': fr`Collectivité de Corse`,
  'collectivite-de-martinique': fr`Collectivité territoriale de Martinique`,
  'collectivite-de-guyane': fr`Collectivité territoriale de Guyane`,
} as const;
type OwnStatus = keyof typeof ownStatusText;

const OF_DEPARTEMENT: Readonly<Record<string, OwnStatus>> = {
  '75': 'ville-de-paris',
  '67': 'collectivite-d-alsace',
  '68': 'collectivite-d-alsace',
  '69': 'rhone-et-metropole',
  '2A': 'collectivite-de-corse',
  '2B': 'collectivite-de-corse',
  '972': 'collectivite-de-martinique',
  '973': 'collectivite-de-guyane',
};

const OF_REGION: Readonly<Record<string, OwnStatus>> = {
  '02': 'collectivite-de-martinique',
  '03': 'collectivite-de-guyane',
  '94': 'collectivite-de-corse',
};

/** The authority of a région or of a département, by its code there. */
export function authorityOf(level: 'departement' | 'region', code: string | undefined): Carrier {
  const own = level === 'region' ? OF_REGION : OF_DEPARTEMENT;
  return own[code ?? ''] ?? level;
}

/** It is no EPCI, and holds the powers of the département on its ground. CGCT, L. 3611-1 and L. 3641-2. */
const METROPOLE_DE_LYON = '200046977';

/** An intercommunalité, by its SIREN. */
export function epciCarrier(code: string): Carrier {
  if (code === METROPOLE_DE_LYON) return 'metropole-de-lyon';
  return isEpt(code) ? 'ept' : 'epci';
}

/** The mairie of a commune, by its code. */
export function townHallCarrier(code: string | undefined): Carrier {
  return code === '75056' ? 'ville-de-paris' : 'mairie';
}

/** Those that are no actor of a list. */
const authorityText: Readonly<Record<Exclude<Carrier, ActorKind>, string>> = {
  ...ownStatusText,
  epci: fr`Intercommunalité`,
  ept: fr`Établissement public territorial (EPT)`,
  epcis: fr`Chaque intercommunalité`,
  departement: fr`Département`,
  region: fr`Région`,
  cias: fr`CIAS`,
  'ccas-alone': fr`CCAS`,
};

function isActor(carrier: Carrier): carrier is ActorKind {
  return Object.hasOwn(ACTORS, carrier);
}

/** "Mairie", "Intercommunalité". */
export function carrierText(carrier: Carrier): string {
  return isActor(carrier) ? ACTORS[carrier].name : authorityText[carrier];
}
