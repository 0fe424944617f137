// The codes of a column of communes, sorted in each département: the départements with their counts, then
// the digits after the département as distances to the code before. A third of the weight of the codes.
import * as z from 'zod/mini';
import { departementOf } from '../terms/commune.ts';
import { row, whole, wholes } from './checked.ts';

/** Each département with its number of communes, in the order of the columns. */
export const counts = () => z.array(row(z.string(), whole(1)));
/** Digits after the département, as the difference with the commune before. */
export const distances = () => wholes(0);

interface Coded {
  readonly departements: readonly (readonly [string, number])[];
  readonly columns: { readonly code: readonly number[] };
}

/** Whether the départements count as many communes as the columns have. */
export function counted({ departements, columns }: Coded): boolean {
  return departements.reduce((sum, [, count]) => sum + count, 0) === columns.code.length;
}

/** INSEE codes, in the order of the columns. */
export function decodeCodes({ departements, columns }: Coded): string[] {
  const codes: string[] = [];
  for (const [departement, count] of departements) {
    let suffix = 0;
    for (let n = 0; n < count; n++) {
      suffix += columns.code[codes.length] ?? 0;
      codes.push(departement + String(suffix).padStart(5 - departement.length, '0'));
    }
  }
  return codes;
}

/** What `decodeCodes` undoes; codes of one département must follow each other, sorted. */
export function encodeCodes(codes: readonly string[]): {
  readonly departements: [string, number][];
  readonly code: number[];
} {
  const departements = new Map<string, number>();
  let before = 0;
  const code = codes.map((full) => {
    const departement = departementOf(full);
    const rank = departements.get(departement) ?? 0;
    const suffix = Number(full.slice(departement.length));
    const distance = rank === 0 ? suffix : suffix - before;
    departements.set(departement, rank + 1);
    before = suffix;
    return distance;
  });
  return { departements: [...departements], code };
}
