// A territory that can be asked for by name: where its communes are to be found. METHOD §3.9.
import type { Area, AreaKind } from './estimate.ts';

export interface KnownArea extends Area {
  readonly kind: Exclude<AreaKind, 'selection'>;
  /** Codes of the départements whose files hold its communes; an EPCI may reach into several. */
  readonly departements: readonly string[];
}
