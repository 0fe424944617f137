// search/KEY.json: the communes to look among once the first character typed is known; spelling/KEY.json,
// when that character may be wrong, or the name one of old.
// Grouped by département, so that a code is the distance to the one before and a postal code loses
// its first two digits when they are the département's: 84 kB gzip becomes 63 for the largest.
import * as z from 'zod/mini';
import type { FormerCommune, OutsidePlace, SearchEntry } from '../search/index.ts';
import { checked, type FileRequest, sameLength, wholes } from './checked.ts';
import { counted, counts, decodeCodes, distances, encodeCodes } from './code-column.ts';
import { FORMER_KINDS, shortCode, wholeCode } from './former-communes-file.ts';
import { decodeOutsideRows, encodeOutsideRows, outsideRows } from './outside-places-file.ts';

interface Texts {
  readonly nom: string;
  readonly codesPostaux: string;
}

/** Texts, one a line, are lighter than a list once compressed. */
const withLines = <Columns extends Texts>(columns: Columns) => ({
  ...columns,
  nom: lines(columns.nom),
  codesPostaux: lines(columns.codesPostaux),
});

const lines = (text: string) => (text === '' ? [] : text.split('\n'));

export const searchSchema = z
  .object({
    departements: counts(),
    columns: z
      .object({
        code: distances(),
        /** One a line, as the next. */
        nom: z.string(),
        /** Separated by "|"; three characters are the last three of one. */
        codesPostaux: z.string(),
        /** Rounded: enough to rank. */
        population: wholes(0),
      })
      .check(z.refine((columns) => sameLength(withLines(columns)))),
    /** The former communes that this key lists, in the order of their communes. */
    former: z
      .object({
        /** Rank of its commune in the columns, as the distance to the one before. */
        commune: distances(),
        /** Its first two characters are those of its commune when it has three. */
        code: z.array(z.string()),
        /** Empty when only the code is known. */
        nom: z.array(z.string()),
        /** Rank in FORMER_KINDS. */
        kind: wholes(0, FORMER_KINDS.length - 1),
      })
      .check(z.refine(sameLength)),
    /** The places outside the data that this key lists. */
    outside: outsideRows(),
  })
  .check(z.refine(counted));

export type SearchFile = z.infer<typeof searchSchema>;

export interface SearchShard {
  readonly entries: readonly SearchEntry[];
  readonly outside: readonly OutsidePlace[];
}

/** The candidates of a file, search/n.json or spelling/ev.json. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeSearch(asked: FileRequest, content: unknown): SearchShard {
  const shard = checked(searchSchema, asked, content);
  const { nom, codesPostaux, population } = withLines(shard.columns);
  const codes = decodeCodes(shard);
  const former = decodeFormer(shard.former, codes);
  const entries = codes.map((code, i): SearchEntry => {
    const entry = {
      code,
      nom: nom[i] ?? '',
      codesPostaux: (codesPostaux[i] ?? '').split('|').map((postal) => wholeCode(postal, code)),
      population: population[i] ?? 0,
    };
    const own = former.get(i);
    return own ? { ...entry, former: own } : entry;
  });
  return { entries, outside: decodeOutsideRows(shard.outside) };
}

/** The shard of some communes; `decodeSearch` undoes it, but for the rounding of populations. */
export function encodeSearch({ entries, outside }: SearchShard): SearchFile {
  const sorted = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
  const { departements, code } = encodeCodes(sorted.map((entry) => entry.code));
  const former = sorted.flatMap(({ former = [] }, rank) => former.map((one) => ({ rank, one })));
  return {
    departements,
    columns: {
      code,
      nom: sorted.map(({ nom }) => nom).join('\n'),
      codesPostaux: sorted
        .map(({ code, codesPostaux }) =>
          codesPostaux.map((postal) => shortCode(postal, code)).join('|'),
        )
        .join('\n'),
      population: sorted.map(({ population }) => rounded(population)),
    },
    former: {
      commune: former.map(({ rank }, i) => rank - (former[i - 1]?.rank ?? 0)),
      code: former.map(({ one }) => shortCode(one.code, one.commune)),
      nom: former.map(({ one }) => one.nom ?? ''),
      kind: former.map(({ one }) => FORMER_KINDS.indexOf(one.kind)),
    },
    outside: encodeOutsideRows(outside),
  };
}

/** Two significant digits, steps of 50 inhabitants below 1 000 and of 10 below 100: enough to rank. */
function rounded(population: number): number {
  const step = population < 100 ? 10 : 50;
  if (population >= 1000) return Number(population.toPrecision(2));
  return population === 0 ? 0 : Math.max(step, Math.round(population / step) * step);
}

/** The former communes of each commune, by its rank. */
function decodeFormer(
  { commune, code, nom, kind }: SearchFile['former'],
  codes: readonly string[],
): Map<number, FormerCommune[]> {
  const former = new Map<number, FormerCommune[]>();
  let rank = 0;
  for (const [i, distance] of commune.entries()) {
    rank += distance;
    const today = codes[rank] ?? '';
    const one: FormerCommune = {
      kind: FORMER_KINDS[kind[i] ?? 0] ?? 'ancienne',
      code: wholeCode(code[i] ?? '', today),
      nom: nom[i] || null,
      commune: today,
    };
    // As `append` of src/terms/group-by.ts does, which the tag's first part goes without.
    const known = former.get(rank);
    if (known) known.push(one);
    else former.set(rank, [one]);
  }
  return former;
}
