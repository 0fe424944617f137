// From what was typed to one INSEE code, never choosing among homonyms.
import { isExactName, nearestNames, type SearchEntry, shardKeyOf } from '../src/index.ts';
import type { Store, Suggestion } from '../src/store/index.ts';

export type Found =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'homonyms'; readonly choices: readonly Suggestion[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly SearchEntry[] };

const LOOKS_LIKE_CODE = /^\s*\d[\dab]\d{3}\s*$/i;

/** Which commune the user means; a code is taken as it is, the store checks it. */
export async function findCommune(store: Store, typed: string): Promise<Found> {
  if (LOOKS_LIKE_CODE.test(typed)) return { kind: 'code', code: typed.trim().toUpperCase() };
  const matches = await store.suggestions(typed, Number.POSITIVE_INFINITY);
  const exact = matches.filter((entry) => isExactName(entry, typed));
  const [only] = exact;
  if (exact.length === 1 && only) return { kind: 'code', code: only.code };
  if (exact.length > 1) return { kind: 'homonyms', choices: exact };
  const close = matches.length > 0 ? matches.slice(0, 5) : await nearest(store, typed);
  return { kind: 'unknown', nearest: close };
}

/** Looks further than one shard: the typing error may be in the first letter. */
async function nearest(store: Store, typed: string): Promise<readonly SearchEntry[]> {
  if (shardKeyOf(typed) === null) return [];
  const shards = await Promise.all([...'abcdefghijklmnopqrstuvwxyz'].map(store.candidates));
  const byCode = new Map(shards.flat().map((entry) => [entry.code, entry]));
  return nearestNames([...byCode.values()], typed, 5);
}
