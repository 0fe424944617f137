// May a map be drawn? It sets places apart: where all have the same tint, or where none has a figure of its own, there is
// nothing to set apart, and a sentence stands in its place. METHOD §10.
import type { ModelInput } from '../../src/terms/commune.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { COVARIATES } from '../../src/terms/factor.ts';
import { wholePercent } from './classes.ts';
import type { MapItem } from './item.ts';
import { tintShare } from './tint-share.ts';

/** Why there is no map; the share is the one that all have, 0..1. */
export type NoMap =
  | { readonly code: 'too-few' }
  | { readonly code: 'lent' }
  | { readonly code: 'too-many'; readonly places: number }
  | { readonly code: 'equal'; readonly places: number; readonly share: number };

/** Whether nothing that the estimate of a commune reads is its own. */
export function isLent({ sources }: Pick<ModelInput, 'sources'>): boolean {
  return COVARIATES.every((covariate) => sources[covariate] !== 'commune');
}

/** null where a map tells places apart. @param items with their tints: `withTints` */
export function noMapOf(items: readonly MapItem[]): NoMap | null {
  const withShare = items.filter(hasShare);
  const [first] = withShare;
  if (first === undefined || withShare.length < 2) return { code: 'too-few' };
  if (withShare.every(({ lent }) => lent === true)) return { code: 'lent' };
  const percents = new Set(withShare.map((item) => wholePercent(tintShare(item))));
  return percents.size > 1
    ? null
    : { code: 'equal', places: withShare.length, share: tintShare(first) };
}
