// The places of help of communes as columns of a file, written and read back.
import * as z from 'zod/mini';
import { wholes } from '../files/index.ts';
import type { Offer } from './resemblance.ts';

/** The columns of a schema: counts of places. */
export const offerShape = () => ({
  franceServices: wholes(0),
  /** Known to have an employee; where none is, minus those of which no staff is published. */
  bibliotheques: wholes(),
  aidantsConnect: wholes(0),
});
const columns = () => z.object(offerShape());

type EncodedOffers = z.infer<ReturnType<typeof columns>>;

/** What `offerAt` reads back. */
export function encodeOffers(offers: readonly Offer[]): EncodedOffers {
  return {
    franceServices: offers.map(({ franceServices }) => franceServices),
    bibliotheques: offers.map(
      ({ bibliotheques, unknownLibraries }) => bibliotheques ?? -unknownLibraries,
    ),
    aidantsConnect: offers.map(({ aidantsConnect }) => aidantsConnect),
  };
}

/** Of the commune of this rank. */
export function offerAt(columns: EncodedOffers, rank: number): Offer {
  const libraries = columns.bibliotheques[rank] ?? 0;
  return {
    franceServices: columns.franceServices[rank] ?? 0,
    bibliotheques: libraries < 0 ? null : libraries,
    aidantsConnect: columns.aidantsConnect[rank] ?? 0,
    unknownLibraries: libraries < 0 ? -libraries : 0,
  };
}
