// What producers cut, shorten or lose in a name or an address, written out as people would: "St" for Saint, "de l Hôtel",
// "de le Mairie", commas and full stops that nothing asks for, a street in small letters. Words are never replaced by others.

import { bare } from './spelling.ts';

/** A name or an address, before its commune and its accents are spelt; `commune` as it is officially spelt. Idempotent. */
export function writtenOut(text: string, commune: string): string {
  return linked(saints(contracted(apostrophes(punctuated(hyphened(text, commune))))), commune);
}

/** "Césaire- Cité", "Clos Caslot -Salle" -> "Césaire - Cité"; "Le Mesnil -Amelot" -> "Le Mesnil-Amelot", where the commune has it. */
function hyphened(text: string, commune: string): string {
  return text.replace(
    /(?<!\p{L})(\p{L}+)(?:- (?=([\p{L}\d]+))| -(?=(\p{L}+)))/gu,
    (_, before: string, after: string | undefined, leaning: string) =>
      `${before}${bare(commune).includes(bare(`${before}-${after ?? leaning}`)) ? '-' : ' - '}`,
  );
}

/** "l'Excelsior , Hyères Est" -> "l'Excelsior, Hyères Est"; "( PAN)" -> "(PAN)". Colons and dotted initials stay. */
function punctuated(text: string): string {
  return (
    text
      .replace(/^[\s.,;]+/, '')
      .replace(/ [.;] /g, ', ')
      .replace(/(?<! ) +,/g, ',')
      .replace(/(?<= )\.(?=\p{L})/gu, '')
      .replace(/(?<=\b[dl]') (?=\p{L})/giu, '')
      .replace(/(?<!\p{L})(rue|avenue|place) \1(?!\p{L})/giu, '$1')
      .replace(/(?<=^|- )(\d+)\. (?=\p{L})/gu, '$1 ')
      .replace(/(?<!\p{Lu})\.(?=,)/gu, '')
      .replace(/,{2,}/g, ',')
      .replace(/\( +/g, '(')
      .replace(/(?<! ) +\)/g, ')')
      .replace(/(?<![ ,;])[ ,;]+$/, '')
      // The last full stop, but for that of initials: "84e R.I."
      .replace(/(?<=\p{L}{2}|\d)\.$/u, '')
  );
}

/** What D and L are the letters of: "Bâtiment D", "6 D avenue". */
const LETTERED =
  /(?:\d|\b(?:b[âa]t(?:iment)?|bloc|hall|entr[ée]e|escalier|r[ée]sidence|lot|appartement)\.?) ?$/i;
/** What follows the letter of a number or of a building. */
const DOOR = /^(?:avenue|all[ée]e|impasse|esplanade|[ée]tage|escalier|entr[ée]e)\b/i;

/** "de L Hôtel de Ville" -> "de l'Hôtel de Ville"; "7 Cité d Antin" -> "7 Cité d'Antin". */
function apostrophes(text: string): string {
  const vowel = '(?=[aeiouyhàâéèêëîïôœ])';
  return text
    .replace(
      new RegExp(`(?<![\\p{L}'’.])(de|[àa]|sur|sous|pour|par|et|chez|dans) L ${vowel}`, 'giu'),
      "$1 l'",
    )
    .replace(new RegExp(`(?<![\\p{L}'’.])l ${vowel}`, 'gu'), "l'")
    .replace(new RegExp(`(?<![\\p{L}'’.])d ${vowel}`, 'giu'), (found, at: number) =>
      at === 0 || LETTERED.test(text.slice(0, at)) || DOOR.test(text.slice(at + 2)) ? found : "d'",
    );
}

/** Words that no article "le" can precede; those of the language that lists write after it, and their endings. */
const FEMININE = /^(?:ville|place|brie|côte|\p{L}+(?:ie|ion|té|tte|ère|ade|ure))(?!\p{L})/iu;

/** "de le Mairie" -> "de la Mairie", "De Le Noyer" -> "du Noyer", "de les Ageux" -> "des Ageux". */
export function contracted(text: string): string {
  return (
    text
      .replace(/(?<!\p{L})[dD]e [lL]e (?=(\p{L}+))/gu, (_, word: string) =>
        FEMININE.test(word) ? 'de la ' : 'du ',
      )
      // "Carrer de les Escoles", in Catalan, is as it should be.
      .replace(/(?<!\p{L}|Carrer )[dD]e [lL]es (?=\p{L})/gu, 'des ')
  );
}

/** "St Erme" -> "Saint Erme", "Ste-Marie" -> "Sainte-Marie", "ST vincent" -> "Saint Vincent". */
function saints(text: string): string {
  const shouted = text === text.toUpperCase();
  return text.replace(
    /(?<![\p{L}.'’])S(te?)\b\.?([ -])(\p{L})(?=\p{L})/giu,
    (_, end: string, link: string, first: string) => {
      const word = end.length > 1 ? 'Sainte' : 'Saint';
      return `${shouted ? word.toUpperCase() : word}${link}${first.toUpperCase()}`;
    },
  );
}

/** What people leave out of a long name. */
const LINKS = new Set(['d', 'de', 'des', 'du', 'et']);

/** "Saint Erme Outre Ramecourt" -> "Saint-Erme-Outre-et-Ramecourt", at this commune: a long name without its links. */
function linked(text: string, commune: string): string {
  const words = bare(commune).split(/[^a-z]+/);
  const told = words.filter((word) => !LINKS.has(word));
  if (told.length < 3 || told.length === words.length) return text;
  const plain = bare(text);
  // The letters of both are in the same places, and most texts do not name it.
  if (plain.length !== text.length || !told.every((word) => plain.includes(word))) return text;
  const name = words
    .map((word) => (LINKS.has(word) ? `(?:${word}[-' ]+)?` : `${word}[-' ]+`))
    .join('');
  const found = new RegExp(`(?<![a-z-])${name.slice(0, -"[-' ]+".length)}(?![a-z-])`).exec(plain);
  if (found === null) return text;
  // "de l'Île-d'Yeu": the article has its capital where the name opens.
  const spelt = found.index === 0 ? commune : commune.replace(/^L(?=['’])/, 'l');
  return text.slice(0, found.index) + spelt + text.slice(found.index + found[0].length);
}

const SMALL = new Set(
  `a à au aux bis d dans de del dels der des di dit dite du el en et l la las le les lez lès los municipal municipale ou par pour près qu quater s
  sous sur ter un une vers von janvier février mars avril mai juin juillet août septembre octobre novembre décembre`.split(
    /\s+/,
  ),
);
const WAYS =
  'rues?|avenue|boulevard|places?|impasse|quai|square|allées?|esplanade|montée|faubourg|quartier|cité|cours';
/** From a way to what parts it from the rest of its address: a comma, a dash, a bracket, a number, another way. */
const WAY_NAME = new RegExp(
  `(?<![\\p{L}'’-])(${WAYS})((?: |d'|l')+)((?:(?! (?:${WAYS}) )[^,;:/()\\d–]| ?\\d+ ?(?:er|e|è)?(?! \\p{Lu}))*)`,
  'giu',
);

/** "Avenue de hambourg" -> "Avenue de Hambourg": what names a way has its capitals, as on its plate. Idempotent. */
export function wayNames(address: string): string {
  return address
    .replace(/^(?:(?:nc|0) )+(?=\p{L})/iu, '')
    .replace(WAY_NAME, (_, way: string, link: string, name: string) => {
      const [own = '', ...rest] = name.split(/(?= - )/);
      const plate = own.replace(/(?<![\p{L}\d])\p{Ll}\p{L}+(?![\p{L}'’@.])/gu, (word) =>
        SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      );
      return `${way}${link}${plate}${rest.join('')}`;
    });
}

/** At these lengths a list stops writing names. */
const CUT_AT: ReadonlySet<number> = new Set([60, 70]);
const isCut = (written: string) => CUT_AT.has(written.length);

/** The words of names that are whole, in small letters. */
export function wordsOf(names: readonly string[]): ReadonlySet<string> {
  const whole = names.filter((name) => !isCut(name));
  return new Set(whole.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
}

/**
 * A name that its list cut: completed where it was naming its commune, else ended at a whole word, with "…". `written` is as
 * the list has it; `words` are those of the names that are not cut.
 */
export function uncut(written: string, commune: string, words: ReadonlySet<string>): string {
  if (!isCut(written)) return written;
  const [, before = '', rest = ''] = /^(.*[^\p{L}])(\p{L}+)$/u.exec(written) ?? [];
  if (rest === '' || (rest.length > 2 && words.has(rest.toLowerCase()))) return written;
  const whole = completed(written, commune);
  if (whole !== null) return whole;
  let kept = before.trimEnd();
  while (LOOSE_END.test(kept)) kept = kept.replace(LOOSE_END, '').trimEnd();
  return `${kept.replace(/(?<![\s,–-])[\s,–-]+$/, '')}…`;
}

/** A word that announces another. */
const LOOSE_END = /(?<!\p{L})(?:des?|du|d'|la|les?|l'|et|en|sur)$/iu;

/** The end of the name, where it opens that of the commune: "Cernay la Vi", at Cernay-la-Ville. */
function completed(written: string, commune: string): string | null {
  const plain = (text: string) => bare(text).replace(/[-']/g, ' ');
  const own = plain(commune);
  const ends = [...written.matchAll(/(?<= )\p{Lu}/gu)].map(({ index }) => index);
  const at = ends.find((start) => {
    const end = plain(written.slice(start));
    return end.length > 2 && own.startsWith(end);
  });
  return at === undefined ? null : `${written.slice(0, at)}${commune}`;
}
