// outre-mer.json: the communes that are outside the data, and their territories. Read when a list of communes
// names one; the search files hold their own.
import * as z from 'zod/mini';
import type { OutsidePlace } from '../search/index.ts';
import { checked, type FileRequest, row } from './checked.ts';

/** INSEE code, name, postal codes separated by "|", name of the territory. */
export const outsideRows = () => z.array(row(z.string(), z.string(), z.string(), z.string()));

type OutsideRows = z.infer<ReturnType<typeof outsideRows>>;

/** Of outre-mer.json. */
export const outsidePlacesSchema = () => z.object({ places: outsideRows() });

export type OutsidePlacesFile = z.infer<ReturnType<typeof outsidePlacesSchema>>;

/** Territories and communes, by code. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeOutsidePlaces(asked: FileRequest, content: unknown): OutsidePlace[] {
  return decodeOutsideRows(checked(outsidePlacesSchema(), asked, content).places);
}

/** The places that the rows of a file stand for, in their order. */
export function decodeOutsideRows(rows: OutsideRows): OutsidePlace[] {
  return rows.map(([code, nom, postals, territoire]) => ({
    code,
    nom,
    codesPostaux: postals === '' ? [] : postals.split('|'),
    territoire,
  }));
}

/** What `decodeOutsideRows` undoes. */
export function encodeOutsideRows(places: readonly OutsidePlace[]): OutsideRows {
  return places.map(({ code, nom, codesPostaux, territoire }) => [
    code,
    nom,
    codesPostaux.join('|'),
    territoire,
  ]);
}
