// Every action, in one list: order does not matter, scores do. docs/ADVICE.md §5.
import type { ActionRow } from './action-row.ts';
import { COORDINATION_ACTIONS } from './coordination.ts';
import { FRANCE_SERVICES_ACTIONS } from './france-services.ts';
import { FUNDING_ACTIONS } from './funding.ts';
import { GOVERNMENT_ACTIONS } from './government.ts';
import { HELPERS_ACTIONS } from './helpers.ts';
import { LIBRARY_ACTIONS } from './library.ts';
import { PLACE_OPENING_ACTIONS } from './place-opening.ts';
import { RESIDENTS_ACTIONS } from './residents.ts';
import { TOOLS_ACTIONS } from './tools.ts';
import { VENUE_ACTIONS } from './venue.ts';

const ROWS = [
  ...PLACE_OPENING_ACTIONS,
  ...FRANCE_SERVICES_ACTIONS,
  ...LIBRARY_ACTIONS,
  ...VENUE_ACTIONS,
  ...HELPERS_ACTIONS,
  ...TOOLS_ACTIONS,
  ...COORDINATION_ACTIONS,
  ...RESIDENTS_ACTIONS,
  ...GOVERNMENT_ACTIONS,
  ...FUNDING_ACTIONS,
];

export type ActionId = (typeof ROWS)[number]['id'];

/** A row of ACTIONS: its id is one that the address of a plan may name. */
export interface KnownAction extends ActionRow {
  readonly id: ActionId;
}

export const ACTIONS: readonly KnownAction[] = ROWS;

/** Of every action there is, in the order of their families; they travel in the address of a plan. */
export const ACTION_IDS: readonly ActionId[] = ROWS.map(({ id }) => id);
