// The places of help of a commune as columns of a table: in number, and for 1 000 people concerned at both ends.
import {
  type Concerned,
  OFFERS,
  type Offer,
  offerPerThousand,
} from '../../src/resemblance/index.ts';
import type { Cell, Column } from '../columns.ts';
import { offerText as text } from './copy.ts';

type OfferColumn<Line> = Omit<Column<string, Line>, 'of'> & { readonly of: (line: Line) => Cell };

/** @param known the places of a line, its people and their estimate; null where they are not known */
export function offerColumns<Line>(
  known: (line: Line) => (Concerned & { readonly offer: Offer }) | null,
): OfferColumn<Line>[] {
  return OFFERS.flatMap((kind): OfferColumn<Line>[] => {
    const { name, title } = text[kind];
    const per = (side: 'low' | 'high'): OfferColumn<Line> => ({
      ...text.perThousand(name, title, side),
      type: 'number',
      of: (line) => {
        const found = known(line);
        const places = found?.offer[kind] ?? null;
        const range = found && places !== null ? offerPerThousand(places, found) : null;
        return range === null ? null : Number(range[side].toFixed(4));
      },
    });
    return [
      { ...text[kind], type: 'integer', of: (line) => known(line)?.offer[kind] ?? null },
      per('low'),
      per('high'),
    ];
  });
}
