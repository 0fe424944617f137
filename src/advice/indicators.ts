// What to follow of every action. Apart from words.ts: reports alone show it, and the tag does not carry it.
import type { ActionId } from './actions/all-actions.ts';
import { COORDINATION_INDICATORS } from './actions/coordination-indicators.ts';
import { FRANCE_SERVICES_INDICATORS } from './actions/france-services-indicators.ts';
import { FUNDING_INDICATORS } from './actions/funding-indicators.ts';
import { GOVERNMENT_INDICATORS } from './actions/government-indicators.ts';
import { HELPERS_INDICATORS } from './actions/helpers-indicators.ts';
import { LIBRARY_INDICATORS } from './actions/library-indicators.ts';
import { PLACE_OPENING_INDICATORS } from './actions/place-opening-indicators.ts';
import { RESIDENTS_INDICATORS } from './actions/residents-indicators.ts';
import { TOOLS_INDICATORS } from './actions/tools-indicators.ts';
import { VENUE_INDICATORS } from './actions/venue-indicators.ts';

/** In French, by action: counted on the spot, never estimated. */
export const INDICATORS: Readonly<Record<ActionId, string>> = {
  ...PLACE_OPENING_INDICATORS,
  ...FRANCE_SERVICES_INDICATORS,
  ...LIBRARY_INDICATORS,
  ...VENUE_INDICATORS,
  ...HELPERS_INDICATORS,
  ...TOOLS_INDICATORS,
  ...COORDINATION_INDICATORS,
  ...RESIDENTS_INDICATORS,
  ...GOVERNMENT_INDICATORS,
  ...FUNDING_INDICATORS,
};
