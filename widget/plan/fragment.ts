// A plan as the end of an address: "#plan=1&m=ccas.a&r=salle.n&h=peoplePerSession.10&a=…". One part an
// item, each checked by schema on its own, so that a part damaged on the way takes nothing else along.
import * as z from 'zod/mini';
import {
  ACTION_IDS,
  ACTOR_MARKS,
  ANSWERS,
  ASSUMPTION_IDS,
  assumptionsWith,
  EMPTY_PLAN,
  QUESTION_IDS,
  type VisitorPlan,
} from '../../src/advice/index.ts';
import { matching, oneOf } from '../matching.ts';
import { readDay } from './date.ts';

export const MAX_OWNER_LENGTH = 80;
const VERSION = '1';
/** What changes the direction of the letters that follow. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Marks and answers by their first letter: p(resent), a(bsent), c(ontacted); y, p(artly), n, u. */
const initial = <T extends string>(words: readonly T[], letter: string): T | undefined =>
  words.find((word) => word.startsWith(letter));
const letter = matching(/^.$/);

const mark = z.object({ key: matching(/^.{1,100}$/s), letter });
const answer = z.object({ id: oneOf(QUESTION_IDS), letter });
const assumption = z.object({ id: oneOf(ASSUMPTION_IDS), digits: matching(/^\d+(\.\d+)?$/) });
const action = z.object({
  id: oneOf(ACTION_IDS),
  day: z.string().check(z.refine((day) => day === '' || readDay(day) !== null)),
  owner: z.string().check(z.refine((owner) => owner.length <= MAX_OWNER_LENGTH)),
});

export interface ReadPlan {
  readonly plan: VisitorPlan;
  /** The parts that could not be read, as they stand in the address. */
  readonly damaged: readonly string[];
}

/** The fragment of a plan, with its "#"; empty for an empty plan. */
export function writeFragment({ marks, answers, assumptions, chosen }: VisitorPlan): string {
  const parts = new URLSearchParams();
  for (const [key, said] of Object.entries(marks)) parts.append('m', `${key}.${said.charAt(0)}`);
  for (const [id, said] of Object.entries(answers)) parts.append('r', `${id}.${said.charAt(0)}`);
  for (const [id, value] of Object.entries(assumptions)) parts.append('h', `${id}.${value}`);
  for (const { id, date, owner } of chosen) parts.append('a', `${id}.${date ?? ''}.${owner}`);
  return parts.size === 0 ? '' : `#plan=${VERSION}&${parts}`;
}

/** What a fragment holds; null when it is not that of a plan. */
export function readFragment(fragment: string): ReadPlan | null {
  const parts = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  if (parts[0]?.[0] !== 'plan') return null;
  let plan = EMPTY_PLAN;
  const damaged: string[] = [];
  for (const [name, value] of parts) {
    const next = withPart(plan, name, value);
    if (next === null) damaged.push(`${name}=${value}`.replace(TURNING, '').slice(0, 40));
    else plan = next;
  }
  return { plan, damaged };
}

/** The plan with one more part, or null when that part is damaged. */
function withPart(plan: VisitorPlan, name: string, value: string): VisitorPlan | null {
  switch (name) {
    case 'plan':
      return value === VERSION ? plan : null;
    case 'm': {
      const dot = value.lastIndexOf('.');
      const key = value.slice(0, Math.max(0, dot));
      const found = z.safeParse(mark, { key, letter: value.slice(dot + 1) });
      if (!found.success) return null;
      const said = initial(ACTOR_MARKS, found.data.letter);
      return said ? { ...plan, marks: { ...plan.marks, [key]: said } } : null;
    }
    case 'r': {
      const [name, ...letters] = value.split('.');
      const found = z.safeParse(answer, { id: name, letter: letters.join('.') });
      if (!found.success) return null;
      const { id, letter } = found.data;
      const said = initial(ANSWERS, letter);
      return said ? { ...plan, answers: { ...plan.answers, [id]: said } } : null;
    }
    case 'h': {
      const [name, ...decimals] = value.split('.');
      const found = z.safeParse(assumption, { id: name, digits: decimals.join('.') });
      if (!found.success) return null;
      const { id, digits } = found.data;
      const number = Number(digits);
      const bounds = assumptionsWith().find((one) => one.id === id);
      const suits = bounds !== undefined && number >= bounds.min && number <= bounds.max;
      return suits ? { ...plan, assumptions: { ...plan.assumptions, [id]: number } } : null;
    }
    case 'a': {
      const [name, day, ...words] = value.split('.');
      const found = z.safeParse(action, { id: name, day, owner: words.join('.') });
      if (!found.success) return null;
      const { id, day: date, owner: typed } = found.data;
      // A link is written by somebody else: marks that turn words round would make it say another name.
      const owner = typed.replace(TURNING, '');
      const others = plan.chosen.filter((other) => other.id !== id);
      return { ...plan, chosen: [...others, { id, date: date === '' ? null : date, owner }] };
    }
    default:
      return null;
  }
}
