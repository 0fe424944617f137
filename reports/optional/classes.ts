// The classes that the communes of a territory are of, in each format of a report.
import {
  type ClassInFrance,
  classText,
  farText,
  type ResemblanceLine,
  resemblanceText,
} from '../../src/resemblance/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { note, type OutlineSection, paragraph, tableBlock } from '../blocks.ts';
import type { Column } from '../columns.ts';
import { column } from '../table.ts';
import { type ClassShare, classesTable, classNamed, classShares } from './class-shares.ts';
import { optionalPartsText as text } from './copy.ts';
import type { OptionalParts } from './optional-parts.ts';

/** Of the columns of `classesTable`. */
const KINDS = [
  ...(['text', 'people', 'share', 'share'] as const),
  ...(['people', 'people', 'share', 'share'] as const),
];

/** @param lines of these communes, in any order */
export function classesParts(
  communes: readonly CommuneProfile[],
  lines: readonly ResemblanceLine[],
  france: readonly ClassInFrance[],
): OptionalParts {
  const shares = classShares(communes, lines, france);
  const { columns } = classesTable(shares);
  return {
    sections: [classesSection(shares)],
    columns: [...classColumns(lines), kindredColumn(lines)],
    tables: [
      {
        name: text.sheets.classes,
        columns: columns.map((title, i) => column(title, KINDS[i])),
        rows: shares.map(({ name, communes: count, far, people, ...of }) => [
          ...[classNamed(name), count, of.communesShare, of.communesInFrance],
          ...[far, people, of.share, of.inFrance],
        ]),
      },
    ],
    data: { classes: shares },
  };
}

/** The classes of the communes of a territory, beside those of France. */
function classesSection(shares: readonly ClassShare[]): OutlineSection {
  const { columns, ...table } = classesTable(shares);
  return {
    title: resemblanceText.classesTitle,
    blocks: [
      paragraph(resemblanceText.classesLead),
      tableBlock({
        ...table,
        columns: columns.map((title, i) => ({ title, numeric: i > 0 })),
      }),
      note(resemblanceText.classesNote),
    ],
  };
}

/** The class of each commune, and whether it is far from it. */
export function classColumns(lines: readonly ResemblanceLine[]): Column<string>[] {
  const known = new Map(lines.map((line) => [line.code, line]));
  const classed =
    (of: (kind: NonNullable<ResemblanceLine['kind']>, far: boolean) => string): Column['of'] =>
    ({ commune }) => {
      const { kind = null, far = false } = known.get(commune.code) ?? {};
      return kind === null ? null : of(kind, far);
    };
  return [
    { ...text.columns.kind, type: 'string', of: classed((kind) => classText[kind]) },
    { ...farText.column, type: 'string', of: classed((_, far) => farText.answer(far)) },
  ];
}

/** The codes of the eight, beside each commune. */
export function kindredColumn(lines: readonly ResemblanceLine[]): Column<string> {
  const known = new Map(lines.map(({ code, kindred }) => [code, kindred]));
  return {
    ...text.columns.kindred,
    type: 'string',
    of: ({ commune }) => known.get(commune.code)?.join(' ') || null,
  };
}
