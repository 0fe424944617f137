// Sections that a report has when they are asked for: where one more place would help, and which communes of France
// its own resemble. Fetched then; every other report goes without.

import {
  coverageText,
  type NextPlaces,
  needText,
  type ToldBlock,
  toldNextPlaces,
} from '../../src/coverage/index.ts';
import { people, percent } from '../../src/explain/index.ts';
import {
  type ClassInFrance,
  classText,
  type ResemblanceLine,
  resemblanceText,
} from '../../src/resemblance/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { type Block, heading, type OutlineSection, paragraph, tableBlock } from '../blocks.ts';

/** One answer a need. */
export function nextPlacesSection(answers: readonly NextPlaces[]): OutlineSection {
  return {
    title: coverageText.title,
    blocks: [
      paragraph(coverageText.lead),
      ...answers.flatMap((found) => [
        heading(needText[found.question.need].name),
        ...toldNextPlaces(found).map(blockOf),
      ]),
    ],
  };
}

function blockOf(told: ToldBlock): Block {
  if ('sentence' in told) return paragraph(told.sentence);
  const { caption, columns, rows } = told.table;
  return tableBlock({
    caption,
    labelled: true,
    columns: columns.map((title) => ({ title, numeric: false })),
    rows,
  });
}

/** The classes of the communes of a territory, beside those of France. */
export function classesSection(
  communes: readonly CommuneProfile[],
  lines: readonly ResemblanceLine[],
  france: readonly ClassInFrance[],
): OutlineSection {
  const kinds = new Map(lines.map(({ code, kind }) => [code, kind]));
  const total = populationOf(communes);
  const row = (name: string, own: readonly CommuneProfile[], inFrance: string) => [
    name,
    people(own.length),
    people(populationOf(own)),
    percent(total === 0 ? 0 : populationOf(own) / total),
    inFrance,
  ];
  const unclassed = communes.filter(({ code }) => (kinds.get(code) ?? null) === null);
  const { classesColumns: columns } = resemblanceText;
  return {
    title: resemblanceText.classesTitle,
    blocks: [
      paragraph(resemblanceText.classesLead),
      tableBlock({
        caption: resemblanceText.classesCaption,
        columns: [
          { title: columns.name, numeric: false },
          { title: columns.communes, numeric: true },
          { title: columns.people, numeric: true },
          { title: columns.peopleShare, numeric: true },
          { title: columns.inFrance, numeric: true },
        ],
        rows: [
          ...france.map(({ name, people: share }) =>
            row(
              classText[name].name,
              communes.filter(({ code }) => kinds.get(code) === name),
              percent(share),
            ),
          ),
          ...(unclassed.length > 0 ? [row(resemblanceText.unclassed, unclassed, '')] : []),
        ],
      }),
    ],
  };
}

function populationOf(communes: readonly CommuneProfile[]): number {
  return communes.reduce((sum, { population }) => sum + population, 0);
}
