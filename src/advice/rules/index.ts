// Every rule, in one list: order does not matter, scores do.
import { FUNDING_RULES } from './funding-rules.ts';
import { HELPER_RULES } from './helper-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import { PUBLIC_RULES } from './public-rules.ts';
import type { ActionRule } from './rule.ts';

export const RULES: readonly ActionRule[] = [
  ...PLACE_RULES,
  ...HELPER_RULES,
  ...PUBLIC_RULES,
  ...FUNDING_RULES,
];
