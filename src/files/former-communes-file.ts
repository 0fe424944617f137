// anciennes-communes.json: the former communes of France by code, and the commune of today that each is in.
// Read when a code or a name is no commune of today.
import * as z from 'zod/mini';
import type { FormerCommune } from '../search/index.ts';
import { checked, type FileRequest, sameLength, wholes } from './checked.ts';
import { counted, counts, decodeCodes, distances, encodeCodes } from './code-column.ts';

/** In the order of their numbers in the files. */
export const FORMER_KINDS = [
  'deleguee',
  'associee',
  'ancienne',
  'renommee',
  'ancien-nom',
] as const satisfies readonly FormerCommune['kind'][];

const formerCommunesSchema = () =>
  z
    .object({
      departements: counts(),
      columns: z
        .object({
          code: distances(),
          /** Empty when only the code is known. */
          nom: z.array(z.string()),
          /** Code of the commune of today, without its first two characters when they are the same. */
          commune: z.array(z.string()),
          /** Rank in FORMER_KINDS. */
          kind: wholes(0, FORMER_KINDS.length - 1),
        })
        .check(z.refine(sameLength)),
    })
    .check(z.refine(counted));

export type FormerCommunesFile = z.infer<ReturnType<typeof formerCommunesSchema>>;

/** By code. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeFormerCommunes(asked: FileRequest, content: unknown): FormerCommune[] {
  const file = checked(formerCommunesSchema(), asked, content);
  const { nom, commune, kind } = file.columns;
  return decodeCodes(file).map((code, i) => ({
    kind: FORMER_KINDS[kind[i] ?? 0] ?? 'ancienne',
    code,
    nom: nom[i] || null,
    commune: wholeCode(commune[i] ?? '', code),
  }));
}

/** What `decodeFormerCommunes` undoes. */
export function encodeFormerCommunes(list: readonly FormerCommune[]): FormerCommunesFile {
  const sorted = [...list].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
  const { departements, code } = encodeCodes(sorted.map((former) => former.code));
  return {
    departements,
    columns: {
      code,
      nom: sorted.map(({ nom }) => nom ?? ''),
      commune: sorted.map(({ code, commune }) => shortCode(commune, code)),
      kind: sorted.map(({ kind }) => FORMER_KINDS.indexOf(kind)),
    },
  };
}

/** A code without its first two characters when they are those of another: 84 kB gzip become 63. */
export function shortCode(code: string, beside: string): string {
  return code.startsWith(beside.slice(0, 2)) ? code.slice(2) : code;
}

/** What `shortCode` undoes. */
export function wholeCode(short: string, beside: string): string {
  return short.length === 3 ? beside.slice(0, 2) + short : short;
}
