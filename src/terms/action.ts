// A first action: what to do, because of what, for whom, with whom. CONTENT §5.
import type { ActorKind, ActorMark } from './actor.ts';
import type { PopulationBase } from './base.ts';
import type { ContextFigure } from './context.ts';
import type { Factor } from './factor.ts';
import type { PlaceKind } from './place.ts';
import type { Answer, Pillar, QuestionId } from './readiness.ts';
import type { ReferenceId } from './reference.ts';
import type { Measure, Tier } from './tier.ts';

export const ACTION_IDS = [
  'ouvrir-lieu',
  'accueillir-permanence',
  'demander-france-services',
  'france-services-voisin',
  'bibliotheque-voisine',
  'appui-france-services',
  'arrets-itinerants',
  'ateliers-bibliotheque',
  'renforcer-bibliotheque',
  'equilibrer-lieux',
  'trouver-salle',
  'coin-confidentiel',
  'equiper-lieu',
  'raccorder-lieu',
  'former-accueil',
  'former-aidant',
  'partager-ressources',
  'aidants-connect',
  'abc-pix',
  'encadrer-benevoles',
  'verifier-conseiller',
  'analyse-besoins-sociaux',
  'reunir-acteurs',
  'recenser-offre',
  'definir-role',
  'aller-vers-aines',
  'faire-connaitre',
  'coup-de-pouce',
  'themes-du-quotidien',
  'centre-social',
  'accueil-outre-mer',
  'verifier-carte',
  'diagnostic-intercommunal',
  'mutualiser',
  'hub-regional',
  'gouvernance-fne',
  'contrat-de-ville',
  'equiper-menages',
  'trouver-financements',
] as const;
export type ActionId = (typeof ACTION_IDS)[number];

export const EFFORTS = ['light', 'medium', 'heavy'] as const;
export type Effort = (typeof EFFORTS)[number];

/** Who carries an action: an actor, or a level of local government above the commune. */
export type Carrier = ActorKind | 'epci' | 'departement';

/** A local rate beside that of France. */
export interface Rates {
  readonly measure: Measure;
  readonly rate: number;
  readonly national: number;
  /** Only when the rates are not those of everybody. */
  readonly base?: Exclude<PopulationBase, 'all'>;
}

interface MaybeBorrowed {
  /** The statistic is that of a wider territory. */
  readonly borrowed?: true;
}

/** What triggered an action. Shares 0..1, distances in km; text/reasons.ts makes the sentence. */
export type Reason =
  | {
      readonly code: 'people';
      readonly measure: Measure;
      /** Rounded, as shown in the diagnosis; null stands for "moins de 20". */
      readonly people: number | null;
      readonly rate: number;
      /** Only when the rate is not that of everybody. */
      readonly base?: Exclude<PopulationBase, 'all'>;
    }
  | { readonly code: 'nobody' }
  | (Rates & { readonly code: 'rate-above' })
  | (Rates & { readonly code: 'rate-below' })
  | (MaybeBorrowed & { readonly code: 'driver'; readonly factor: Factor; readonly points: number })
  | (MaybeBorrowed & {
      readonly code: 'figure';
      readonly figure: ContextFigure;
      readonly share: number;
    })
  | {
      readonly code: 'place-inside';
      readonly kind: PlaceKind;
      readonly count: number;
      readonly name: string;
    }
  | { readonly code: 'place-hours'; readonly name: string; readonly weeklyHours: number }
  | {
      readonly code: 'place-without-staff';
      readonly name: string;
      /** Null when its list does not say. */
      readonly weeklyHours: number | null;
      /** Only when it is not told by the shipped list: what a brought one says has no year. */
      readonly brought?: true;
    }
  | {
      readonly code: 'place-near';
      readonly kind: PlaceKind;
      readonly name: string;
      readonly communeNom: string;
      readonly distanceKm: number;
    }
  | { readonly code: 'place-far'; readonly kind: PlaceKind; readonly distanceKm: number }
  | { readonly code: 'place-none'; readonly kind: PlaceKind }
  | { readonly code: 'place-itinerant'; readonly name: string }
  | { readonly code: 'places-inside'; readonly count: number }
  | { readonly code: 'no-place-inside' }
  | { readonly code: 'communes-without-place'; readonly count: number; readonly total: number }
  | { readonly code: 'actors-known'; readonly count: number }
  | { readonly code: 'ccas-mandatory'; readonly population: number }
  | { readonly code: 'ccas-optional'; readonly population: number }
  | { readonly code: 'ccas-special-status' }
  | { readonly code: 'ccas-area'; readonly mandatory: number; readonly communes: number }
  | { readonly code: 'small-commune'; readonly population: number }
  | { readonly code: 'qpv'; readonly communes: number; readonly of: number }
  | { readonly code: 'frr'; readonly communes: number; readonly of: number }
  | { readonly code: 'rural'; readonly share: number }
  | { readonly code: 'overseas' }
  | { readonly code: 'departement'; readonly nom: string }
  | { readonly code: 'region'; readonly nom: string }
  | { readonly code: 'epci'; readonly nom: string }
  | { readonly code: 'area'; readonly nom: string; readonly communes: number }
  | { readonly code: 'answer'; readonly question: QuestionId; readonly answer: Answer }
  /** Kept by the visitor, though nothing calls for it any more. */
  | { readonly code: 'kept' }
  | { readonly code: 'mark'; readonly name: string; readonly mark: ActorMark };

export interface ActionLink {
  readonly href: string;
  readonly label: string;
}

export interface Action {
  readonly id: ActionId;
  /** In French, naming the local place it is about when there is one. */
  readonly title: string;
  /** Never empty: the figures, places or answers that triggered it, strongest first. */
  readonly because: readonly Reason[];
  readonly tiers: readonly Tier[];
  readonly pillar: Pillar;
  readonly effort: Effort;
  readonly carrier: Carrier;
  /** In French: the fact that makes it worth doing, and what to do on the first day. */
  readonly fact: string;
  readonly firstStep: string;
  readonly link: ActionLink;
  readonly source: ReferenceId;
  /** Orders the list; means nothing outside of it, and is never shown. */
  readonly score: number;
}
