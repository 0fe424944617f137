// What did the visitor type: a name, a code, or both? "58000 Nevers", "Saint-Denis (93)", "Paris 15e"
// and "Lyon cedex 03" are how people write addresses, so the figures narrow the name down.
import { departementOf } from '../terms/commune.ts';
import { normalise } from './normalise.ts';
import { wordsOf } from './words.ts';

export interface Query {
  /** The words of the name, normalised, one space between them; '' when only codes were typed. */
  readonly name: string;
  /** Beginnings of postal or INSEE codes, in lower case: "58000", "974", "2a". */
  readonly codes: readonly string[];
  /** Numbers that can only be an arrondissement: 3 in "Lyon 3e". */
  readonly arrondissements: readonly number[];
}

/** The longest name with its postal code, département, région and country has 110 characters. */
const MAX_QUERY_LENGTH = 200;

const ORDINAL = /^(0?[1-9]|1\d|20)(?:e|er|ere|eme)$/;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
/** "Paris XVe": after these names alone, since Croix-de-Vie ends with a six. */
const DISTRICTED = /^(?:paris|lyon|marseille)$/;
const SPACED_ORDINAL = /([a-z] (?:0?[1-9]|1\d|20)) (?=(?:e|er|ere|eme)\b)/g;
const SMALL_NUMBER = /^(?:0?[1-9]|1\d|20)(?:e|er|ere|eme)?$/;
const CODE = /^(?:\d+|2[ab]\d*)$/;

/** Reads what was typed. A text too long to be that of one commune is an empty query. */
export function parseQuery(text: string): Query {
  if (text.length > MAX_QUERY_LENGTH) return { name: '', codes: [], arrondissements: [] };
  const tokens = wordsOf(
    normalise(text)
      // "58 000" is one postal code, "13 e" one ordinal, "F-58000" a postal code for abroad.
      .replace(/\b(\d[\dab]) (\d{3})\b/g, '$1$2')
      .replace(/\bfr? (?=\d{5}\b)/g, '')
      .replace(SPACED_ORDINAL, '$1'),
  );
  const cedex = tokens.indexOf('cedex');
  const words: string[] = [];
  const codes: string[] = [];
  const arrondissements: number[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? '';
    const ordinal = ordinalOf(token, before);
    if (token === 'cedex' || (before === 'cedex' && SMALL_NUMBER.test(token))) continue;
    if (ordinal > 0) arrondissements.push(ordinal);
    // A cedex code serves an office, not a commune: only its département is true of the commune.
    else if (CODE.test(token)) codes.push(cedex >= 0 ? departementOf(token) : token);
    else if (!(SMALL_NUMBER.test(before) && isArrondissement(token))) words.push(token);
  }
  return { name: words.join(' '), codes, arrondissements };
}

/** 15 of "15e", and of "xve" after the name of a city with arrondissements; 0 for another word. */
function ordinalOf(token: string, before: string): number {
  const figures = ORDINAL.exec(token)?.[1];
  if (figures !== undefined) return Number(figures);
  const roman = /^([ivx]+)(?:e|er|eme)$/.exec(token)?.[1] ?? '';
  return DISTRICTED.test(before) ? ROMAN.indexOf(roman) + 1 : 0;
}

function isArrondissement(word: string): boolean {
  return 'arrondissement'.startsWith(word) || word === 'arrdt' || word === 'ardt';
}
