// What do codes mean that no commune of today bears? Those of an address or of a host are read as those of a pasted
// list: an arrondissement is its city, a former commune the one it is in. Fetched when there is one.

import { outsideSentence, partClause } from '../explain/commune-part.ts';
import { placeLabel } from '../explain/places.ts';
import { quoted } from '../explain/quoted.ts';
import {
  type CommuneLine,
  type CommuneSource,
  choicesText,
  createCommuneListReader,
} from '../lists/index.ts';
import { COMMUNE_CODE } from '../terms/commune.ts';
import type { OutsidePlace } from '../terms/outside-place.ts';
import { codesText } from './codes-copy.ts';

/** A code that means something. */
export interface CodeRead {
  readonly code: string;
  /** INSEE code of the commune that it leads to; null when it leads to none, or to several. */
  readonly commune: string | null;
  /** The place outside the data that it is of. */
  readonly outside: OutsidePlace | null;
  readonly text: string;
}

export interface CodesRead {
  readonly read: readonly CodeRead[];
  /** Those that mean nothing, in their order. */
  readonly unknown: readonly string[];
}

/** What each code means. Rejects as the store does. */
export async function readCodes(
  store: CommuneSource,
  asked: readonly string[],
): Promise<CodesRead> {
  const read = createCommuneListReader(store);
  const answer = await read(asked.filter((code) => COMMUNE_CODE.test(code)).join('\n'));
  const lines = new Map<string, CommuneLine>();
  for (const line of answer.ok ? answer.list.lines : []) lines.set(line.written, line);
  const found: CodeRead[] = [];
  const unknown: string[] = [];
  for (const code of asked) {
    const line = lines.get(code);
    const text = line ? codeText(line) : null;
    if (!line || text === null) {
      unknown.push(code);
      continue;
    }
    const { meaning } = line;
    const commune = meaning.kind === 'commune' ? meaning.commune.code : null;
    const outside = meaning.kind === 'outside' ? (meaning.places[0] ?? null) : null;
    found.push({ code, commune, outside, text });
  }
  return { read: found, unknown };
}

/** null when the code means nothing. */
function codeText(line: CommuneLine): string | null {
  const { written, meaning } = line;
  const code = quoted(written);
  if (meaning.kind === 'outside') return codesText.outside(code, outsideSentence(meaning.places));
  if (meaning.kind === 'commune') {
    const { nom, departement } = meaning.commune;
    const clauses = meaning.remarks.flatMap((one) =>
      one.kind === 'part' ? [partClause(one.part)] : [],
    );
    const label = [placeLabel(nom, departement), ...clauses].join(', ');
    return codesText.readAs(code, label);
  }
  const choices = choicesText(line);
  return choices === null ? null : codesText.postal(code, choices);
}
