// Etalab, @etalab/decoupage-administratif 0.8.0: every name and code that a commune has borne since 1943. Releases
// from 1.0 on hold no history: this one is installed beside the newest, under a name of its own.
//
// Page     https://github.com/etalab/decoupage-administratif/tree/v0.8.0
// Licence  Licence Ouverte 2.0 (moves of communes of INSEE); MIT (program)
// Rhythm   none: as of 1 January 2020. What was renamed since is seen by comparing with the list of today
// Columns  historique-communes.json: id, nom, type, code, dateFin, raisonFin, successeur
// Traps    * a commune that others joined ends, and goes on as a part (COMP, COMA, COMD) of one that may bear its code
//          * one that was divided, or whose parts left it, ends without a successor: none of today bears it alone
//          * 1943 is where the file begins: Seine-Inférieure and what changed before are not in it
import * as z from 'zod';
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
import { readPackaged } from './reading/packaged-file.ts';

const HISTORY_PACKAGE = 'decoupage-administratif-2020';
const HISTORY = 'data/historique-communes.json';
export const HISTORY_FILE = `${HISTORY_PACKAGE}/${HISTORY}`;

const rows = z
  .array(
    z.object({
      /** "COM-51108@1998-01-04": its type, its code, its first day. */
      id: z.string(),
      nom: z.string().min(1, 'un nom'),
      /** A commune, or what is a part of one: absorbed (COMP), associated or delegated. */
      type: z.enum(['COM', 'COMP', 'COMA', 'COMD']),
      code: z.string().regex(COMMUNE_CODE, 'un code de commune à cinq caractères'),
      /** YYYY-MM-DD; null when it is still so in 2020. */
      dateFin: z.string().nullable().default(null),
      /** The id of what it became. */
      successeur: z.string().nullable().default(null),
    }),
  )
  .min(1, 'au moins une commune');

/** A commune, or a part of one, as it was from one day to another. */
export type CommuneThen = z.output<typeof rows>[number];

/** @throws TableError when the package is not installed, or its file is not as it was. */
export async function readCommunesHistory() {
  const { content } = await readPackaged(
    HISTORY_PACKAGE,
    'package.json',
    z.object({ version: z.string() }),
  );
  const { content: then, sha256 } = await readPackaged(HISTORY_PACKAGE, HISTORY, rows);
  return { version: content.version, sha256, rows: then };
}
