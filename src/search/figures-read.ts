// Which figures beside a name told which commune it is, though they are no whole code? "34" in « Saint-Just 34 ».
import { departementOf } from '../terms/commune.ts';
import type { FiguresRead, SearchEntry } from '../terms/search-entry.ts';
import { matchCodes } from './codes.ts';
import { normalise } from './normalise.ts';
import { parseQuery } from './query.ts';
import { wordsOf } from './words.ts';

/** « Saint-Just (34) » says by itself what its figures are. */
const IN_BRACKETS = /\([^()]*\)/g;

/** Those that `text` has beside the name of a commune, and that are the beginning of one of its codes. */
export function figuresRead(text: string, commune: SearchEntry): FiguresRead[] {
  const bare = text.replace(IN_BRACKETS, ' ');
  const { name, codes } = parseQuery(bare);
  // Those of a CEDEX are read for it, and are no word of the text.
  const typed = new Set(wordsOf(normalise(bare)));
  return codes.flatMap((code): FiguresRead[] => {
    if (name === '' || !typed.has(code)) return [];
    const found = matchCodes(commune, { name, codes: [code], arrondissements: [] });
    if (found?.match !== 'beginning') return [];
    const isDepartement = code === departementOf(commune.code).toLowerCase();
    return [
      { figures: code.toUpperCase(), as: isDepartement ? 'departement' : 'beginning-of-code' },
    ];
  });
}
