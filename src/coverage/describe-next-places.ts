// The next places in words: the same sentences and tables on a page, in a terminal and in a document.
import { people } from '../explain/numbers.ts';
import { DISTANCES_KM } from './coverage.ts';
import type { FarFromKnown, NextPlaces, NextStop } from './next-places.ts';
import { coverageText as text } from './words.ts';

interface TextTable {
  readonly caption: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type TextBlock = { readonly sentence: string } | { readonly table: TextTable };

/** In reading order. */
export function describeNextPlaces(found: NextPlaces): readonly TextBlock[] {
  const { question, far, unsure, apart, places, relief, withoutRoad, stops, extended, beyond } =
    found;
  const isFar = new Set([...beyond[DISTANCES_KM[0]].communes, ...far.communes]);
  const isApart = new Set(apart.communes);
  const large = extended.filter((commune) => isFar.has(commune) && !isApart.has(commune));
  const nobody =
    unsure.communes.length > 0
      ? text.onlyUnsure(unsure)
      : apart.communes.length > 0
        ? text.onlyApart(apart)
        : nobodyFar(found);
  return [
    { sentence: text.asked(found) },
    { table: farTable(found) },
    { sentence: text.hours(places) },
    ...(places.unknown.length > 0 ? [{ sentence: text.staffUnknown(places.unknown.length) }] : []),
    ...(question.need === 'training' ? [{ sentence: text.onlyKnown }] : []),
    ...(apart.communes.length > 0 ? [{ sentence: text.apart(apart, found.existing) }] : []),
    ...(large.length > 0 ? [{ sentence: text.extended(large) }] : []),
    ...(relief.allOver > 0 ? [{ sentence: text.mountain(relief.allOver) }] : []),
    ...(relief.partly.length > 0 ? [{ sentence: text.partlyMountain(relief.partly) }] : []),
    ...(withoutRoad.length > 0 ? [{ sentence: text.withoutRoad(withoutRoad) }] : []),
    ...(far.communes.length === 0 || stops.length === 0
      ? [{ sentence: nobody }, ...describeSupposed(found)]
      : describeStops(found)),
    { sentence: text.centre(places) },
  ];
}

/** How many communes have no place of their own that answers, though none is far from one. */
function nobodyFar({ question, distancesKm, existing }: NextPlaces): string {
  const codes = [...distancesKm.keys()];
  const without = codes.filter((code) => existing.get(code)?.sure !== true).length;
  return text.nobody(question, { without, of: codes.length });
}

function farTable({ question, base, beyond, beyondLate, places }: NextPlaces): TextTable {
  const shown: [string, FarFromKnown][] = [
    ...DISTANCES_KM.map((km): [string, FarFromKnown] => [text.beyond(km, false), beyond[km]]),
    ...(places.withHours > 0
      ? DISTANCES_KM.map((km): [string, FarFromKnown] => [text.beyond(km, true), beyondLate[km]])
      : []),
  ];
  const someUnsure = shown.some(([, { unsure }]) => unsure.communes.length > 0);
  const { where, communes, people: persons, unsure } = text.farColumns;
  return {
    caption: text.farCaption(question.need, base),
    columns: [where, communes, persons, ...(someUnsure ? [unsure] : [])],
    rows: shown.map(([name, far]) => [
      name,
      people(far.communes.length),
      text.people(far),
      ...(someUnsure ? [text.unsure(far.unsure)] : []),
    ]),
  };
}

/** What would be proposed where nothing is known: a supposition, said to be one. */
function describeSupposed({ supposed, existing }: NextPlaces): TextBlock[] {
  if (supposed.length === 0) return [];
  const { stopsColumns } = text;
  return [
    { sentence: text.supposed },
    {
      table: {
        caption: text.supposedCaption,
        columns: [stopsColumns.commune, stopsColumns.reached, stopsColumns.people],
        rows: supposed.map((stop, i) => [
          text.stop(i + 1, stop, existing),
          text.reached(stop, existing),
          text.people(stop),
        ]),
      },
    },
  ];
}

function describeStops({
  far,
  stops,
  together,
  variations,
  existing,
  onlyList,
  extended,
}: NextPlaces): TextBlock[] {
  const { stopsColumns, checkedColumns } = text;
  const elsewhere = text.elsewhere(stops);
  const isLarge = ({ commune }: NextStop) => extended.includes(commune);
  return [
    {
      table: {
        caption: text.stopsCaption,
        columns: [
          stopsColumns.commune,
          stopsColumns.reached,
          stopsColumns.people,
          stopsColumns.again,
        ],
        rows: stops.map((stop, i) => [
          text.stop(i + 1, stop, existing),
          text.reached(stop, existing),
          text.people(stop),
          text.again(stop.chosenAgain, variations.length, isLarge(stop)),
        ]),
      },
    },
    ...(elsewhere === null ? [] : [{ sentence: elsewhere }]),
    { sentence: text.together(stops.length, together, far) },
    ...(stops.some(({ equals }) => equals.length > 0) ? [{ sentence: text.equals }] : []),
    { sentence: text.chosenAgain },
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
    ...(onlyList ? [{ sentence: text.onlyList(onlyList) }] : []),
    { sentence: text.verdict(variations) },
    ...(stops.some(isLarge) ? [{ sentence: text.largeStops }] : []),
  ];
}
