// Which commune of today bears what was published under a code? Files follow the geography of their year:
// communes merge, split, change their code, and Paris, Lyon and Marseille are published by arrondissement.
import type { Move } from '../producers/code-officiel.ts';
import type { Notes } from '../producers/reading/notes.ts';

export interface CurrentCodes {
  /** Communes of today. */
  readonly known: ReadonlySet<string>;
  /** The commune of today that holds this code; null when none does, or several share it. */
  readonly of: (code: string) => string | null;
  /** The commune of today that this one left when it was created anew, or null. */
  readonly leftBy: (code: string) => string | null;
}

const CITIES = [
  { city: '75056', arrondissement: /^751(0[1-9]|1\d|20)$/ },
  { city: '69123', arrondissement: /^6938[1-9]$/ },
  { city: '13055', arrondissement: /^132(0[1-9]|1[0-6])$/ },
];
/** MOD of a commune that is created, or created anew, out of another. */
const CREATIONS = new Set(['20', '21']);

/** The city of a municipal arrondissement, or null. */
export function cityOf(code: string): string | null {
  return CITIES.find(({ arrondissement }) => arrondissement.test(code))?.city ?? null;
}

/**
 * Codes of today from the table of moves (INSEE) and from lists of former codes (Etalab).
 * Chains are followed; a commune shared between several is of none of them.
 */
export function currentCodes(
  known: ReadonlySet<string>,
  moves: readonly Move[],
  formerCodes: ReadonlyMap<string, string> = new Map(),
): CurrentCodes {
  const after = new Map<string, Set<string>>();
  const origin = new Map<string, string>();
  for (const { kind, from, to } of moves) {
    if (CREATIONS.has(kind)) origin.set(to, from);
    else after.set(from, (after.get(from) ?? new Set()).add(to));
  }
  const follow = (code: string, met: ReadonlySet<string>): string | null => {
    if (known.has(code)) return code;
    const next = [...(after.get(code) ?? [])].filter((to) => !met.has(to));
    const ends = new Set(next.map((to) => follow(to, new Set([...met, code]))));
    ends.delete(null);
    const [end, ...others] = ends;
    if (others.length > 0) return null;
    return end ?? formerCodes.get(code) ?? null;
  };
  return {
    known,
    of: (code) => cityOf(code) ?? follow(code, new Set()),
    leftBy: (code) => {
      const mother = origin.get(code);
      return mother === undefined ? null : follow(mother, new Set([code]));
    },
  };
}

/**
 * Counts, which add up, under the codes of today. Arrondissements are summed into their city unless it has a
 * row of its own.
 */
export function addedUp<T>(
  published: ReadonlyMap<string, T>,
  codes: CurrentCodes,
  add: (a: T, b: T) => T,
  notes: Notes,
): Map<string, T> {
  const sums = new Map<string, T>();
  for (const [code, value] of published) {
    const city = cityOf(code);
    if (city !== null && published.has(city)) continue;
    const current = placed(code, codes, notes);
    if (current === null) continue;
    const sum = sums.get(current);
    sums.set(current, sum === undefined ? value : add(sum, value));
  }
  return sums;
}

/**
 * Values that do not add up (a median, a level, a label) under the codes of today: a commune keeps its own,
 * takes that of the one code it bore before, and of several former communes none.
 */
export function carriedOver<T>(
  published: ReadonlyMap<string, T>,
  codes: CurrentCodes,
  notes: Notes,
): Map<string, T> {
  const values = new Map<string, T>();
  const former = new Map<string, { code: string; value: T }[]>();
  for (const [code, value] of published) {
    if (codes.known.has(code)) {
      values.set(code, value);
      continue;
    }
    if (cityOf(code) !== null) continue;
    const current = placed(code, codes, notes);
    if (current !== null) former.set(current, [...(former.get(current) ?? []), { code, value }]);
  }
  for (const [current, candidates] of former) {
    const [only, ...others] = candidates;
    if (only && others.length === 0 && !published.has(current)) values.set(current, only.value);
    else for (const { code } of candidates) notes.add('notAdded', `${code} → ${current}`);
  }
  return values;
}

/** The code of today of a published one, null when there is none; either is noted. */
export function placed(code: string, codes: CurrentCodes, notes: Notes): string | null {
  const current = codes.of(code);
  if (current === null) notes.add('orphan', code);
  else if (current !== code && cityOf(code) === null) notes.add('moved', `${code} → ${current}`);
  return current;
}
