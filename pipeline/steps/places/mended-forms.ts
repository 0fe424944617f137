// The forms that producers give to names they mean well: a commune without its accents, "GUY Tirolien",
// "route de marzy", "Centre communal d'Action Sociale". Only the form is mended; words are those of spelling.ts.
import { ofPlace } from '../../../src/explain/of-place.ts';
import { withLigatures } from '../../ligatures.ts';
import { bare, spelled } from './spelling.ts';
import { withoutTypingFaults } from './typing-faults.ts';
import { contracted } from './written-out.ts';

/** Letters that capitals and keyboards strip. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'aàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oôö',
  u: 'uùûü',
  y: 'yÿ',
};

/** First names of three letters, in capitals among other words. */
const SHOUTED =
  /(?<![\p{L}'’.-])(?:ANA|EVA|EVE|GUY|IDA|LEA|LEO|LÉA|LÉO|LOU|MAX|NOÉ|TOM|ZOÉ)(?= \p{Lu}\p{Ll})/gu;

/** A name or an address, its form mended; `commune` as it is officially spelt. Idempotent. */
export function mendedForms(text: string, commune: string): string {
  const cased = withLigatures(text).replace(
    SHOUTED,
    (name) => name.charAt(0) + name.slice(1).toLowerCase(),
  );
  const spelling = spelt(withoutTypingFaults(contracted(spelled(cased, commune))), commune);
  return elided(spelling)
    .replace(/(?<=[ -])D'(?=\p{L})/gu, "d'")
    .replace(
      /\b(route (?:de |d'))(?!la |l'|les |en )(\p{Ll})/giu,
      (_, before: string, first: string) => before + first.toUpperCase(),
    )
    .replace(
      /\bCentre (inter)?communale? d['’ ] ?action sociale/gi,
      (_, inter: string = '') => `Centre ${inter.toLowerCase()}communal d'action sociale`,
    );
}

/** "Bibliothèque de Urçay" -> "Bibliothèque d'Urçay", "de Île-d'Arz" -> "de l'Île-d'Arz": by the rule of what is shown. */
function elided(text: string): string {
  return text.replace(
    /(?<![\p{L}'’-])([dD])e (?=(\p{Lu}\p{Ll}.*))/gu,
    (found, d: string, name: string) => {
      const [, opening] = /^d(’|e l’)/.exec(ofPlace(name)) ?? [];
      return opening === undefined ? found : `${d}${opening.replace('’', "'")}`;
    },
  );
}

/**
 * The name of the commune as it is spelt officially, where it holds several words, or follows "de". One that opens with
 * an article may be a street: "rue de la Tour", in La Tour.
 */
function spelt(text: string, commune: string): string {
  if (/^(?:L[ae]s? |L')/.test(commune)) return text;
  const words = bare(commune).split(/[^a-zœ]+/);
  // Most texts do not name it, and the pattern is dear to make.
  if (!words.every((word) => bare(text).includes(word))) return text;
  const name = words
    .map((word) => [...word].map((letter) => `[${LETTERS[letter] ?? letter}]`).join(''))
    .join("[-' ]+");
  const before = words.length > 1 ? '(?<![\\p{L}-])' : "(?<=\\b[dD](?:e |'))";
  return text.replace(new RegExp(`${before}${name}(?![\\p{L}-])`, 'giu'), commune);
}

/** Nothing but the commune, which is told beside it: "Nyons, Nyons". */
export function isOnlyTheCommune(address: string, commune: string): boolean {
  const letters = (text: string) => bare(text).replace(/[^a-z]/g, '');
  return letters(address) === letters(commune);
}
