// The words of the national schema, as its library publishes them, and which of our actors each kind of
// place is. Its checks throw at the first fault of a list, so only its vocabulary is used.
import {
  DispositifProgrammeNational,
  Itinerance,
  ModaliteAcces,
  Service,
  Typologie,
} from '@gouvfr-anct/lieux-de-mediation-numerique';
import type { PlaceKind, PlaceRole } from '../../terms/place.ts';

const TYPOLOGIES: ReadonlySet<string> = new Set(Object.values(Typologie));
const SERVICES: ReadonlySet<string> = new Set(Object.values(Service).map(plain));

const KINDS: readonly (readonly [Typologie, PlaceKind])[] = [
  [Typologie.RFS, 'franceServices'],
  [Typologie.MSAP, 'franceServices'],
  [Typologie.BIB, 'bibliotheque'],
  [Typologie.RELAIS_LECTURE, 'bibliotheque'],
];

/** In this order: a place that is several things is the first of them. */
const ROLES: readonly (readonly [PlaceRole, readonly Typologie[]])[] = [
  ['ccas', [Typologie.CCAS, Typologie.CIAS]],
  ['pimms', [Typologie.PIMMS]],
  ['missionLocale', [Typologie.ML]],
  [
    'centreSocial',
    [Typologie.CS, Typologie.CSC, Typologie.EVS, Typologie.MJC, Typologie.MQ, Typologie.MDH],
  ],
  [
    'siae',
    [Typologie.ACI, Typologie.ACIPHC, Typologie.AI, Typologie.EI, Typologie.ETTI, Typologie.EITI],
  ],
  ['organismeDeFormation', [Typologie.OF, Typologie.AFPA, Typologie.E2C]],
  ['mairie', [Typologie.MUNI]],
  [
    'operateur',
    [
      Typologie.CAF,
      Typologie.CPAM,
      Typologie.MSA,
      Typologie.FT,
      Typologie.LA_POSTE,
      Typologie.CFP,
      Typologie.PREF,
      Typologie.DEPT,
      Typologie.CD,
      Typologie.CDAS,
      Typologie.CMS,
      Typologie.MDS,
      Typologie.MDPH,
      Typologie.MDE,
      Typologie.REG,
    ],
  ],
  ['intercommunalite', [Typologie.EPCI, Typologie.CC]],
  [
    'associations',
    [
      Typologie.ASSO,
      Typologie.ASSO_CHOMEUR,
      Typologie.UDAF,
      Typologie.CIDFF,
      Typologie.ES,
      Typologie.RESSOURCERIE,
      Typologie.ESS,
    ],
  ],
];

/** Accents and capitals are often lost on the way. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').trim().toLowerCase();
}

/** Whether a word is one of the national schema for the kind of a place. */
export const isTypologie = (text: string) =>
  TYPOLOGIES.has(text) || TYPOLOGIES.has(text.toUpperCase());
/** Whether it is one for a service. */
export const isService = (text: string) => SERVICES.has(plain(text));

/** Whether its agents may act for people under a mandate. */
export const isAidantsConnect = (text: string) =>
  text.split('|').some((one) => plain(one) === plain(DispositifProgrammeNational.AidantsConnect));

/** "Ce lieu n'accueille pas de public": known to its list, and no place to send anybody to. */
export const receivesNobody = (text: string) =>
  text.split('|').some((one) => plain(one) === plain(ModaliteAcces.PasDePublic));

/** Whether the place comes and goes; null when the word is not of the schema. */
export function itinerantOf(text: string): boolean | null {
  if (plain(text) === plain(Itinerance.Itinerant)) return true;
  return plain(text) === plain(Itinerance.Fixe) ? false : null;
}

/** What a place is to us, from its typologies. */
export function kindOf(typologies: readonly string[]): { kind: PlaceKind; role?: PlaceRole } {
  const codes = new Set(typologies.map((text) => text.toUpperCase()));
  const [, kind] = KINDS.find(([typologie]) => codes.has(typologie)) ?? [];
  if (kind !== undefined) return { kind };
  const [role] = ROLES.find(([, kinds]) => kinds.some((typologie) => codes.has(typologie))) ?? [];
  return role === undefined ? { kind: 'autre' } : { kind: 'autre', role };
}
