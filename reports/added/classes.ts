// The classes that the communes of a territory are of, in each format of a report.
import {
  type ClassInFrance,
  classText,
  type ResemblanceLine,
} from '../../src/resemblance/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Column } from '../columns.ts';
import { column } from '../table.ts';
import type { Added } from './added.ts';
import { addedText as text } from './copy.ts';
import { type ClassShare, classesSection, classesTold } from './sections.ts';

/** @param lines of these communes, in any order */
export function addedClasses(
  communes: readonly CommuneProfile[],
  lines: readonly ResemblanceLine[],
  france: readonly ClassInFrance[],
): Added {
  const shares = classShares(communes, lines, france);
  const { columns: titles, rows } = classesTold(shares);
  return {
    sections: [classesSection(shares)],
    columns: columnsOf(lines),
    tables: [
      {
        name: text.sheets.classes,
        columns: titles.map((title, i) =>
          column(title, i === 0 ? 'text' : i < 3 ? 'people' : 'share'),
        ),
        rows,
      },
    ],
    data: { classes: shares },
  };
}

function columnsOf(lines: readonly ResemblanceLine[]): Column<string>[] {
  const known = new Map(lines.map((line) => [line.code, line]));
  return [
    {
      ...text.columns.kind,
      type: 'string',
      of: ({ commune }) => {
        const kind = known.get(commune.code)?.kind ?? null;
        return kind === null ? null : classText[kind].name;
      },
    },
    {
      ...text.columns.kindred,
      type: 'string',
      of: ({ commune }) => known.get(commune.code)?.kindred.join(' ') || null,
    },
  ];
}

function classShares(
  communes: readonly CommuneProfile[],
  lines: readonly ResemblanceLine[],
  france: readonly ClassInFrance[],
): ClassShare[] {
  const kinds = new Map(lines.map(({ code, kind }) => [code, kind]));
  const living = (own: readonly CommuneProfile[]) =>
    own.reduce((sum, { population }) => sum + population, 0);
  const share = (name: ClassShare['name'], inFrance: number | null): ClassShare => {
    const own = communes.filter(({ code }) => (kinds.get(code) ?? null) === name);
    return {
      name,
      communes: own.length,
      people: living(own),
      share: living(own) / (living(communes) || 1),
      inFrance,
    };
  };
  const unclassed = share(null, null);
  return [
    ...france.map(({ name, people }) => share(name, people)),
    ...(unclassed.communes > 0 ? [unclassed] : []),
  ];
}
