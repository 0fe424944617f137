// The next places in words: the same sentences and tables on a page, in a terminal and in a document.
import { DISTANCES_KM } from './coverage.ts';
import type { NextPlaces } from './next-places.ts';
import { coverageText as text } from './words.ts';

export interface ToldTable {
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type ToldBlock = { readonly sentence: string } | { readonly table: ToldTable };

/** In reading order. */
export function toldNextPlaces(found: NextPlaces): readonly ToldBlock[] {
  const { question, beyond, beyondLate, far, stops, together, variations, places } = found;
  const lines = [beyond, beyondLate].flatMap((of, late) =>
    DISTANCES_KM.map((km) => [
      text.beyond(km, late === 1),
      String(of[km].communes.length),
      text.people(of[km]),
    ]),
  );
  const { farColumns, stopsColumns, checkedColumns } = text;
  const someLate = places.withHours > 0;
  return [
    { sentence: text.asked(question) },
    {
      table: {
        caption: text.farCaption(question.need),
        columns: [farColumns.where, farColumns.communes, farColumns.people],
        rows: someLate ? lines : lines.slice(0, DISTANCES_KM.length),
      },
    },
    { sentence: text.hours(places) },
    ...(found.mountain > 0 ? [{ sentence: text.mountain(found.mountain) }] : []),
    ...(found.withoutRoad > 0 ? [{ sentence: text.withoutRoad(found.withoutRoad) }] : []),
    ...(stops.length === 0
      ? [{ sentence: text.nobody }]
      : [
          {
            table: {
              caption: text.stopsCaption,
              columns: [stopsColumns.commune, stopsColumns.reached, stopsColumns.people],
              rows: stops.map((stop, i) => [
                text.stop(i + 1, stop.commune),
                text.reached(stop.communes),
                text.people(stop),
              ]),
            },
          },
          { sentence: text.together(together, far) },
          { sentence: text.guarantee },
          {
            table: {
              caption: text.checkedCaption,
              columns: [checkedColumns.variation, checkedColumns.kept, checkedColumns.communes],
              rows: variations.map(({ variation, kept, communes }) => [
                text.variation(variation),
                text.kept(kept),
                text.chosen(communes),
              ]),
            },
          },
          { sentence: text.checked },
        ]),
    { sentence: text.centre },
  ];
}
