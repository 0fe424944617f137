// What surrounds an estimate and orients the first actions: law, zonings, published figures. The
// same shape for one commune and for a territory, so that one set of rules serves both.
import type { Place } from './commune.ts';
import type { AreaKind } from './estimate.ts';
import type { Factor } from './factor.ts';
import type { GeoPoint } from './place.ts';

export interface TerritoryContext {
  readonly kind: 'commune' | AreaKind;
  /** INSEE or SIREN code; null for France and free selections. */
  readonly code: string | null;
  readonly nom: string;
  /** null when the territory spans several. */
  readonly departement: Place | null;
  readonly region: Place | null;
  readonly epci: Place | null;
  readonly population: number;
  /** Degrees; null when the figures as published were not loaded. */
  readonly centre: GeoPoint | null;
  /** Codes of its communes: one for a commune. */
  readonly members: readonly string[];
  /** How many of them the law obliges to have a CCAS (1 500 inhabitants and over). */
  readonly communesWithCcas: number;
  readonly communesWithQpv: number;
  readonly communesInFrr: number;
  /** Paris, Lyon, Marseille: the CCAS has a status of its own. */
  readonly specialStatus: boolean;
  readonly overseas: boolean;
  /** Share of the inhabitants that live in a rural commune (density 5, 6, 7), 0..1. */
  readonly rural: number;
  readonly figures: ContextFigures;
  /** Factors whose statistics are borrowed for most inhabitants: told as such, never as local facts. */
  readonly borrowed: readonly Factor[];
}

export const CONTEXT_FIGURES = [
  'share75',
  'sansDiplome',
  'tauxPauvrete',
  'lowIncome',
  'fibre',
] as const;
export type ContextFigure = (typeof CONTEXT_FIGURES)[number];

/**
 * Shares 0..1, null when not published; for a territory, means weighted by population where at least
 * half of it is covered. `lowIncome` is the model's covariate, known everywhere: 0.40 in France.
 */
export type ContextFigures = Readonly<Record<ContextFigure, number | null>>;
