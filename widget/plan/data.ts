// The plan as data, for another program: identifiers beside their words.

import type { PlanOf } from '../../src/advice/index.ts';
import { reasonText, referenceLabel } from '../../src/advice/words.ts';

/** JSON ("plan-1") that ends with a line end. Reasons keep their codes and shares 0..1 beside their sentence. */
export function planData({ commune, actions }: PlanOf): string {
  const items = actions.map(({ id, owner, date, action }) => ({
    id,
    title: action.title,
    owner,
    date,
    carrier: action.carrier,
    effort: action.effort,
    pillar: action.pillar,
    tiers: action.tiers,
    because: action.because.map((reason) => ({ ...reason, text: reasonText(reason) })),
    firstStep: action.firstStep,
    link: action.link,
    source: referenceLabel(action.source),
  }));
  const { code, nom } = commune;
  return `${JSON.stringify({ format: 'plan-1', commune: { code, nom }, actions: items }, null, 2)}\n`;
}
