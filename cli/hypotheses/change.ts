// What a hypothesis changes, as it is typed: « 75+ +2 » adds two points, « revenus bas 20 » sets a share.
import type { Change, ShareName } from '../../src/terms/change.ts';
import { SHARE_NAMES } from './names-copy.ts';

export type ChangeFault =
  | 'unreadable'
  | 'unknown-name'
  | 'out-of-bounds'
  | 'points-or-percent'
  | 'whole-people'
  | 'people-or-percent'
  | 'not-a-territory'
  | 'twice';

export type ReadChange =
  | { readonly ok: true; readonly change: Change }
  | { readonly ok: false; readonly fault: ChangeFault };

const NAMES: ReadonlyMap<string, ShareName> = new Map(
  SHARE_NAMES.flatMap(([share, names]) => names.map((name) => [name, share] as const)),
);

/** « 75 ans et plus », « age_75_plus » and « 75+ » are one name. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^(?:age|part|de) /, '')
    .replace(/ (?:ans et plus|et plus|ans plus|plus)$/, '+')
    .replace(/ ans$/, '')
    .replace(/^(\d\d) ?(?:a|[-–]| ) ?(\d\d)$/, '$1-$2')
    .trim();
}

const UNITS: ReadonlySet<string> = new Set([
  ...['%', 'point', 'points', 'pt', 'pts', 'habitant', 'habitants'],
]);
const SIGN = /^[+\-−–]/;
const NUMBER = /^\d+(?:[.,]\d+)?$/;
const GROUP = /^\d{3}(?:[.,]\d+)?$/;
const BEFORE_GROUP = /^[+\-−–]?\d{1,3}$/;

/** The name, a sign, a number whose thousands are apart, a unit. */
export function readChange(typed: string): ReadChange {
  const words = typed.replaceAll('=', ' ').split(/\s/).filter(Boolean);
  if (words[0]?.toLowerCase() === 'territoire') return territoryOf(words.slice(1).join(' '));
  let unit = '';
  if (UNITS.has(words.at(-1)?.toLowerCase() ?? '')) unit = words.pop()?.toLowerCase() ?? '';
  let number = words.pop() ?? '';
  if (number.endsWith('%')) [number, unit] = [number.slice(0, -1), '%'];
  while (words.length > 1 && GROUP.test(number) && BEFORE_GROUP.test(words.at(-1) ?? '')) {
    number = `${words.pop()}${number}`;
  }
  if (words.length > 1 && /^[+\-−–]$/.test(words.at(-1) ?? '')) number = `${words.pop()}${number}`;
  const [sign] = SIGN.exec(number) ?? [];
  const size = sign === undefined ? number : number.slice(1);
  if (words.length === 0 || !NUMBER.test(size)) return { ok: false, fault: 'unreadable' };
  const value = Number(size.replace(',', '.')) * (sign === undefined || sign === '+' ? 1 : -1);
  const read = { signed: sign !== undefined, value, unit };
  const key = keyOf(words.join(' '));
  if (key === 'population') return populationOf(read);
  const of = NAMES.get(key);
  return of === undefined ? { ok: false, fault: 'unknown-name' } : shareOf(of, read);
}

function territoryOf(typed: string): ReadChange {
  const word = typed.toLowerCase();
  if (!/^(?:urbain|rural)e?$/.test(word)) return { ok: false, fault: 'not-a-territory' };
  return { ok: true, change: { kind: 'territory', rural: word.startsWith('rural') } };
}

interface TypedNumber {
  readonly signed: boolean;
  readonly value: number;
  readonly unit: string;
}

function shareOf(of: ShareName, { signed, value, unit }: TypedNumber): ReadChange {
  // « +2 % » of a share of 10 %: 12 % for some, 10,2 % for others.
  if (signed ? unit === '%' : unit.startsWith('p'))
    return { ok: false, fault: 'points-or-percent' };
  if (unit.startsWith('h')) return { ok: false, fault: 'unreadable' };
  if (Math.abs(value) > 100) return { ok: false, fault: 'out-of-bounds' };
  const how = signed ? 'add' : 'set';
  return { ok: true, change: { kind: 'share', of, how, value: value / 100 } };
}

function populationOf({ signed, value, unit }: TypedNumber): ReadChange {
  if (unit.startsWith('p')) return { ok: false, fault: 'unreadable' };
  if (unit === '%') {
    if (!signed) return { ok: false, fault: 'people-or-percent' };
    if (value < -100) return { ok: false, fault: 'out-of-bounds' };
    return { ok: true, change: { kind: 'population', how: 'multiply', value: 1 + value / 100 } };
  }
  if (!Number.isInteger(value)) return { ok: false, fault: 'whole-people' };
  return { ok: true, change: { kind: 'population', how: signed ? 'add' : 'set', value } };
}

/** What tells two changes of the same figure: nobody could say which one holds. */
export function figureOf(change: Change): string {
  if (change.kind !== 'share') return change.kind;
  return typeof change.of === 'string' ? change.of : `${change.of.group}${change.of.index}`;
}

/** Whether it is said in people: it would mean nothing of each of the communes of a territory. */
export function isInPeople(change: Change): boolean {
  return change.kind === 'population' && change.how !== 'multiply';
}
