// What makes a French sentence well set and easy to read; used on every sentence that people see.

/** Words that a mayor should not have to look up; the name of a file may be told to a webmaster. */
const JARGON =
  /\b(covariables?|logit|shards?|(?<!\.)JSON|API|raking|quantiles?|intervalle de confiance|écart-type|cv|MOOC|UX)\b/i;

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
  [JARGON, 'jargon'],
];

const LONGEST = 25;

/** Names of the faults of a text; none when it is well set. */
export function faultsOf(text: string): string[] {
  const typographic = FAULTS.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  const tooLong = sentencesOf(text).filter((sentence) => wordsOf(sentence) > LONGEST);
  return [...typographic, ...tooLong.map((sentence) => `over ${LONGEST} words: ${sentence}`)];
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
