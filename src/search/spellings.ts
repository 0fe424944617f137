// Under which spellings is a commune known? Its name, the same without what people leave out, and the names
// of the former communes that are now in it.

import type { FormerCommune } from '../terms/commune-part.ts';
import type { SearchEntry } from '../terms/search-entry.ts';
import { normalise } from './normalise.ts';
import { withoutArticle, withoutIsland } from './words.ts';

/** The nearer to the official name of today, the lower. */
export const SPELLING = { name: 0, withoutArticle: 1, withoutIsland: 2, former: 3 } as const;
export type SpellingKind = (typeof SPELLING)[keyof typeof SPELLING];

export interface Spelling {
  /** Normalised. */
  readonly text: string;
  readonly kind: SpellingKind;
  /** Whose name it is, when it is that of a former commune. */
  readonly former: FormerCommune | null;
}

/** The spellings of a commune, its whole name first. */
export function spellingsOf({ nom, former = [] }: SearchEntry): readonly Spelling[] {
  const own = names(nom).flatMap((name): Spelling[] => [
    { text: name, kind: SPELLING.name, former: null },
    ...shorter(name, withoutArticle(name), SPELLING.withoutArticle),
    ...shorter(name, withoutIsland(name), SPELLING.withoutIsland),
  ]);
  const others = former.flatMap((one): Spelling[] => {
    if (one.nom === null) return [];
    const name = normalise(one.nom);
    const short = withoutArticle(name);
    return [...new Set([name, short])].map((text) => ({
      text,
      kind: SPELLING.former,
      former: one,
    }));
  });
  return [...own, ...others];
}

/** Equal for homonyms: two communes named Bors are told apart by a canton in brackets. */
export function homonymOf({ nom }: SearchEntry): string {
  return names(nom).at(-1) ?? '';
}

/** The normalised name, and the name without what the official code adds: "bors". */
function names(nom: string): string[] {
  const whole = normalise(nom);
  return nom.includes('(') ? [whole, normalise(nom.replace(/\(.*/, ''))] : [whole];
}

function shorter(name: string, short: string, kind: SpellingKind): Spelling[] {
  return short === name ? [] : [{ text: short, kind, former: null }];
}
