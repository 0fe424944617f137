// The communes that resemble one, in each format of a report, and as a table: what the page shows, for who takes it away.
import {
  type DescribedCommune,
  describeResemblance,
  farText,
  OFFERS,
  offerPerThousand,
  type Resemblance,
  type ResemblanceLine,
  resemblanceText,
} from '../../src/resemblance/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { note, type OutlineSection, paragraph, tableBlock } from '../blocks.ts';
import type { Cell, Column } from '../columns.ts';
import type { columnText } from '../copy.ts';
import { type CsvFlavour, csvHeader, csvRows } from '../csv.ts';
import { column } from '../table.ts';
import { classColumns, kindredColumn } from './classes.ts';
import { optionalPartsText, kindredText as text } from './copy.ts';
import { offerColumns } from './offer-columns.ts';
import type { OptionalParts } from './optional-parts.ts';

const { caption, columns: titles } = resemblanceText;
const TITLES = [
  ...[titles.commune, titles.common, titles.differences, titles.share],
  ...Object.values(titles.offers),
];

/** Of a territory of one commune. @param lines its own */
export function kindredParts(
  resemblance: Resemblance,
  lines: readonly ResemblanceLine[],
): OptionalParts {
  const described = describeResemblance(resemblance);
  const rows = described.rows.map(({ label, common, differences, share, offers }) => [
    ...[label, common, differences, share],
    ...offers,
  ]);
  const section: OutlineSection = {
    title: resemblanceText.title,
    blocks: [
      ...described.before.map(paragraph),
      ...(rows.length === 0
        ? []
        : [
            tableBlock({
              caption,
              labelled: true,
              columns: TITLES.map((title) => ({ title, numeric: false })),
              rows,
            }),
          ]),
      ...described.after.map(note),
    ],
  };
  return {
    sections: [section],
    columns: [...classColumns(lines), kindredColumn(lines)],
    tables: [
      {
        name: optionalPartsText.sheets.kindred,
        columns: [column(optionalPartsText.code), ...TITLES.map((title) => column(title))],
        rows: described.rows.map(({ code }, i) => [code, ...(rows[i] ?? [])]),
      },
    ],
    data: { resemblance: resemblanceData(resemblance) },
  };
}

/** As a member of JSON. */
export function resemblanceData({ kind, kindred, diagnosis, offer }: Resemblance) {
  return {
    kind: kind && { ...kind, text: resemblanceText.kind(diagnosis.commune.nom, kind) },
    offer: offerData(diagnosis, offer),
    kindred: kindred.map(({ diagnosis: there, offer: places, common, differences, borrowed }) => ({
      code: there.commune.code,
      nom: there.commune.nom,
      departement: there.commune.departement,
      common,
      differences,
      borrowed,
      share: there.estimate.shares.concerned,
      offer: offerData(there, places),
    })),
  };
}

function offerData(
  diagnosis: Resemblance['kindred'][number]['diagnosis'],
  offer: Resemblance['offer'],
) {
  return OFFERS.map((name) => {
    const places = offer[name];
    return {
      name,
      places,
      perThousand: places === null ? null : offerPerThousand(places, diagnosis),
      ...(name === 'bibliotheques' ? { unknownStaff: offer.unknownLibraries } : {}),
    };
  });
}

interface Line {
  readonly commune: { readonly code: string };
}
type KindredColumn = Omit<Column<string, Line>, 'of'> & { readonly of: (line: Line) => Cell };

interface KindredColumns {
  readonly asked: KindredColumn;
  readonly why: readonly KindredColumn[];
  readonly offers: readonly KindredColumn[];
}

/** The columns that tell a commune beside the one asked for. */
export function kindredColumns(resemblance: Resemblance): KindredColumns {
  const { diagnosis, kindred, offer } = resemblance;
  const asked = diagnosis.commune.code;
  const described = new Map(describeResemblance(resemblance).rows.map((row) => [row.code, row]));
  const places = new Map(
    [{ diagnosis, offer }, ...kindred].map((one) => [
      one.diagnosis.commune.code,
      { ...one.diagnosis, offer: one.offer },
    ]),
  );
  const ofRow =
    (cell: (row: DescribedCommune) => string): KindredColumn['of'] =>
    ({ commune }) => {
      const row = described.get(commune.code);
      return row === undefined ? null : cell(row);
    };
  return {
    asked: {
      ...text.columns.asked,
      type: 'string',
      of: ({ commune }) => farText.answer(commune.code === asked),
    },
    why: [
      { ...text.columns.common, type: 'string', of: ofRow(({ common }) => common) },
      { ...text.columns.differences, type: 'string', of: ofRow(({ differences }) => differences) },
    ],
    offers: offerColumns<Line>(({ commune }) => places.get(commune.code) ?? null),
  };
}

/** The table of the page: the commune asked for, then those that resemble it, in the order of codes. */
export function kindredCsv(resemblance: Resemblance, flavour: CsvFlavour): string {
  const { asked, why, offers } = kindredColumns(resemblance);
  const added = [asked, ...why, ...offers];
  const all = [resemblance, ...resemblance.kindred];
  const rows = all.map(({ diagnosis: { commune, estimate } }) => {
    const { code, nom, departement, population } = commune;
    const { low, point, high } = estimate.shares.concerned;
    const shares = hasShare(estimate.rounded) ? [point, low, high].map(share) : [null, null, null];
    return [
      ...[code, nom, departement.code, departement.nom, population, ...shares],
      ...added.map(({ of }) => of({ commune })),
    ];
  });
  const names: (keyof typeof columnText)[] = [
    ...(['code', 'nom', 'departement_code', 'departement', 'population'] as const),
    ...(['part_concernes', 'part_concernes_bas', 'part_concernes_haut'] as const),
  ];
  return csvHeader(flavour, [...names, ...added.map(({ name }) => name)]) + csvRows(rows, flavour);
}

const share = (value: number) => Number(value.toFixed(4));
