// Where one more place would help, in each format of a report: a section, columns of the table of communes, sheets, data.
import {
  coverageText,
  DISTANCES_KM,
  describeNextPlaces,
  type FarPeople,
  type NextPlaces,
  type NextStop,
  needText,
} from '../../src/coverage/index.ts';
import type { Cell, Column } from '../columns.ts';
import { column, type SheetTable } from '../table.ts';
import { optionalPartsText as text } from './copy.ts';
import type { OptionalParts } from './optional-parts.ts';
import { nextPlacesSection } from './sections.ts';

/** One answer a need. */
export function nextPlacesParts(answers: readonly NextPlaces[]): OptionalParts {
  return {
    sections: [nextPlacesSection(answers)],
    columns: answers.flatMap(columnsOf),
    tables: [farTable(answers), stopsTable(answers), checkedTable(answers), notesTable(answers)],
    data: { nextPlaces: answers.map(dataOf) },
  };
}

function columnsOf(found: NextPlaces): Column<string>[] {
  const { need } = found.question;
  const codes = ({ communes }: FarPeople) => new Set(communes.map(({ code }) => code));
  const far = codes(found.far);
  const unsure = new Set([...codes(found.unsure), ...codes(found.apart)]);
  const stops = new Map(found.stops.map(({ commune }, i) => [commune.code, i + 1]));
  const from = new Map(
    found.stops.flatMap(({ commune, communes }) =>
      communes.map(({ code }): [string, string] => [code, commune.code]),
    ),
  );
  const { answer, columns } = text;
  return [
    {
      ...columns.km(need),
      type: 'number',
      of: ({ commune }) => tenths(found.distancesKm.get(commune.code)),
    },
    {
      ...columns.far(need),
      type: 'string',
      of: ({ commune: { code } }) => {
        if (!found.distancesKm.has(code)) return null;
        if (unsure.has(code)) return answer.unsure;
        return far.has(code) ? answer.far : answer.near;
      },
    },
    {
      ...columns.stop(need),
      type: 'integer',
      of: ({ commune }) => stops.get(commune.code) ?? null,
    },
    {
      ...columns.reachedFrom(need),
      type: 'string',
      of: ({ commune }) => from.get(commune.code) ?? null,
    },
    {
      ...columns.held(need),
      type: 'number',
      of: ({ commune }) => tenths(found.existing.get(commune.code)?.km),
    },
  ];
}

/** Kilometres, as far as their estimate means anything. */
function tenths(km = Infinity): number | null {
  return Number.isFinite(km) ? Math.round(km * 10) / 10 : null;
}

const needOf = ({ question }: NextPlaces) => needText[question.need].name;
const peopleCells = ({ shown }: FarPeople): Cell[] =>
  shown === null ? [null, null, null] : [shown.point, shown.low, shown.high];
const PEOPLE = [
  column(text.people, 'people'),
  column(text.low, 'people'),
  column(text.high, 'people'),
];

function farTable(answers: readonly NextPlaces[]): SheetTable {
  return {
    name: text.sheets.far,
    columns: [
      column(text.need),
      column(coverageText.farColumns.where),
      column(text.communes, 'people'),
      ...PEOPLE,
      column(text.unsureCommunes, 'people'),
      column(text.unsurePeople, 'people'),
    ],
    rows: answers.flatMap((found) =>
      [found.beyond, found.beyondLate].flatMap((of, late) =>
        DISTANCES_KM.map((km): Cell[] => [
          needOf(found),
          coverageText.beyond(km, late === 1),
          of[km].communes.length,
          ...peopleCells(of[km]),
          of[km].unsure.communes.length,
          of[km].unsure.shown?.point ?? null,
        ]),
      ),
    ),
  };
}

function stopsTable(answers: readonly NextPlaces[]): SheetTable {
  return {
    name: text.sheets.stops,
    columns: [
      column(text.need),
      column(text.rank, 'code'),
      column(text.code),
      column(text.commune),
      column(text.departement),
      column(text.communes, 'people'),
      ...PEOPLE,
      column(text.again, 'people'),
      column(text.cases, 'people'),
      column(text.equals),
      column(text.reached),
      column(text.held),
    ],
    rows: answers.flatMap((found) =>
      [...found.stops, ...found.supposed].map((stop, i): Cell[] => [
        found.stops.length > 0 ? needOf(found) : text.supposed(needOf(found)),
        i + 1,
        stop.commune.code,
        stop.commune.nom,
        stop.commune.departement.nom,
        stop.communes.length,
        ...peopleCells(stop),
        stop.chosenAgain,
        found.variations.length,
        stop.equals.map(({ nom }) => nom).join(', '),
        stop.communes.map(({ code }) => code).join(' '),
        coverageText.existing([stop.commune, ...stop.communes, ...stop.equals], found.existing),
      ]),
    ),
  };
}

function checkedTable(answers: readonly NextPlaces[]): SheetTable {
  return {
    name: text.sheets.checked,
    columns: [
      column(text.need),
      column(text.variation),
      column(text.kept, 'share'),
      column(text.chosen),
    ],
    rows: answers.flatMap((found) =>
      found.variations.map(({ variation, kept, communes }): Cell[] => [
        needOf(found),
        coverageText.variation(variation),
        kept,
        coverageText.chosen(communes),
      ]),
    ),
  };
}

function notesTable(answers: readonly NextPlaces[]): SheetTable {
  return {
    name: text.sheets.notes,
    columns: [column(text.need), column(text.note)],
    rows: answers.flatMap((found) =>
      sentencesOf(found).map((sentence): Cell[] => [needOf(found), sentence]),
    ),
  };
}

function sentencesOf(found: NextPlaces): string[] {
  return describeNextPlaces(found).flatMap((block) =>
    'sentence' in block ? [block.sentence] : [],
  );
}

function dataOf(answer: NextPlaces) {
  const { question, base, beyond, beyondLate, far, unsure, apart, stops, supposed, ...found } =
    answer;
  const people = ({ communes, shown }: FarPeople) => ({ communes: communes.length, people: shown });
  const rows = (of: NextPlaces['beyond']) =>
    DISTANCES_KM.map((km) => ({ km, ...people(of[km]), unsure: people(of[km].unsure) }));
  const codes = (communes: FarPeople['communes']) => communes.map(({ code }) => code);
  const extended = new Set(codes(found.extended));
  const stopOf = ({ commune: { code, nom, departement }, ...stop }: NextStop) => ({
    code,
    nom,
    departement,
    people: stop.shown,
    reached: codes(stop.communes),
    equals: codes(stop.equals),
    chosenAgain: stop.chosenAgain,
    extended: extended.has(code),
    held: [...new Set([code, ...codes(stop.communes), ...codes(stop.equals)])].flatMap((one) => {
      const place = found.existing.get(one);
      return place ? [{ code: one, km: tenths(place.km), sure: place.sure }] : [];
    }),
  });
  const { answering, unknown, withHours, late } = found.places;
  return {
    question,
    ...(base === 'all' ? {} : { base }),
    beyond: rows(beyond),
    beyondLate: rows(beyondLate),
    far: people(far),
    unsure: people(unsure),
    apart: { ...people(apart), codes: codes(apart.communes) },
    stops: stops.map(stopOf),
    supposed: supposed.map(stopOf),
    together: people(found.together),
    variations: found.variations.map(({ variation, kept, communes }) => ({
      variation,
      kept,
      stops: codes(communes),
    })),
    places: { answering: answering.length, unknown: unknown.length, withHours, late },
    withoutRoad: codes(found.withoutRoad),
    extended: [...extended],
    // All that the page says of it.
    sentences: sentencesOf(answer),
  };
}
