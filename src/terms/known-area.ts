// A territory that can be asked for by name: where its communes are to be found. METHOD §3.9.
import type { Area } from './estimate.ts';

export interface KnownArea extends Area {
  /** Codes of the départements whose files hold its communes; an EPCI may reach into several. */
  readonly departements: readonly string[];
  /** Codes of its communes, where these do not bear its own: an EPT, a list that the host added. */
  readonly communes?: readonly string[];
}
