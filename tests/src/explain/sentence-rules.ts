// What makes a French sentence well set and easy to read; used on every sentence that people see.

import { JARGON, QUOTED, REPLACED } from './jargon.ts';

/** Whole words and their plurals; a format may be named where it is typed: ".json", « json ». */
const BANNED = new RegExp(
  `(?<![\\p{L}.-]|(?:«|fichier|résultat|en|du)\\s|--format )(?:${JARGON.join('|')}|JSON)(?:s|es|x)?(?![\\p{L}-])`,
  'iu',
);

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/'/, 'straight apostrophe'],
  [/"/, 'straight quote'],
  [/\.\.\./, 'three dots instead of …'],
  [/ {2}/, 'two spaces'],
  [/ [;!?%»€]/, 'plain space before ; ! ? % » €'],
  [/[^\s\u202f\u00a0][!?»](?!\S)/, 'no space before ! ? »'],
  [/« /, 'plain space after «'],
  [/ :/, 'plain space before a colon'],
  [/\d \d{3}\b/, 'number that may break across lines'],
  [/(^|[^\d])-\d/, 'hyphen instead of a minus sign'],
  [/\b(NaN|undefined|null|Infinity|\[object)/, 'a value that is no word'],
];

const MAX_LENGTH = 25;

/** Words that are not for a mayor to look up, that may hurt, or that name otherwise what has its name. */
export function badWordsOf(text: string): string[] {
  const said = QUOTED.reduce((rest, quoted) => rest.replaceAll(quoted, ''), text);
  const jargon = BANNED.exec(said)?.[0];
  return [
    ...(jargon === undefined ? [] : [`jargon: ${jargon}`]),
    ...REPLACED.flatMap(([pattern, instead]) => {
      const word = pattern.exec(said)?.[0];
      return word === undefined ? [] : [`not « ${word} »: ${instead}`];
    }),
  ];
}

/** Bad words and sentences too long: what may be asked of any text on screen, names of data included. */
export function burdensOf(text: string): string[] {
  const tooLong = sentencesOf(text).filter((sentence) => wordsOf(sentence) > MAX_LENGTH);
  return [
    ...badWordsOf(text),
    ...tooLong.map((sentence) => `over ${MAX_LENGTH} words: ${sentence}`),
  ];
}

/** Names of the faults of a text; none when it is well set. */
export function faultsOf(text: string): string[] {
  const typographic = FAULTS.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  return [...typographic, ...burdensOf(text)];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=[«A-ZÀÉÎŒ])/);
}

/** Words as people count them: "14 300 habitants" is two, a lone "?" is none. */
function wordsOf(sentence: string): number {
  return sentence
    .replace(/(\d)[\u202f\u00a0](?=\d)/g, '$1')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}
