// From what was typed to one INSEE code, never choosing among homonyms.
import { isDiagnosisError } from '../src/index.ts';
import type { LocatedEntry, Store, Suggestion } from '../src/store/index.ts';

export type Found =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'homonyms'; readonly choices: readonly Suggestion[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly LocatedEntry[] };

const LOOKS_LIKE_CODE = /^\s*\d[\dab]\d{3}\s*$/i;

/** Which commune the user means: an INSEE code first, then a postal code or an arrondissement. */
export async function findCommune(store: Store, typed: string): Promise<Found> {
  if (LOOKS_LIKE_CODE.test(typed)) return findByCode(store, typed.trim().toUpperCase());
  const matches = await store.suggestions(typed, Number.POSITIVE_INFINITY);
  const exact = matches.filter(({ exact }) => exact);
  const [only] = exact;
  if (exact.length === 1 && only) return { kind: 'code', code: only.code };
  if (exact.length > 1) return { kind: 'homonyms', choices: exact };
  return { kind: 'unknown', nearest: await nearest(store, typed, matches) };
}

/** A code that no commune has is left to the store, which says so. */
async function findByCode(store: Store, code: string): Promise<Found> {
  try {
    await store.commune(code);
    return { kind: 'code', code };
  } catch (error) {
    if (!isDiagnosisError(error, 'unknown-commune')) throw error;
  }
  const choices = await store.suggestions(code, Number.POSITIVE_INFINITY);
  if (choices.length > 1) return { kind: 'homonyms', choices };
  return { kind: 'code', code: choices[0]?.code ?? code };
}

/** The matches of its shard first, then all of France: the error may be in the first letter. */
async function nearest(
  store: Store,
  typed: string,
  matches: readonly Suggestion[],
): Promise<readonly LocatedEntry[]> {
  const close = await store.nearest(typed, [...'abcdefghijklmnopqrstuvwxyz']);
  const all = [...matches.slice(0, 5), ...close];
  return [...new Map(all.map((entry) => [entry.code, entry])).values()];
}
