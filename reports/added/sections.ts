// The sections of a report on where one more place would help, and on which communes of France its own resemble.

import {
  coverageText,
  type NextPlaces,
  needText,
  type ToldBlock,
  toldNextPlaces,
} from '../../src/coverage/index.ts';
import { people, percent } from '../../src/explain/index.ts';
import { type CommuneClass, classText, resemblanceText } from '../../src/resemblance/index.ts';
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

/** What a territory has of a class. */
export interface ClassShare {
  /** null for communes of none. */
  readonly name: CommuneClass | null;
  readonly communes: number;
  readonly people: number;
  /** Of the inhabitants of the territory, then of those of France; null where it is not said. */
  readonly share: number;
  readonly inFrance: number | null;
}

/** As numbers. */
export function classesTold(shares: readonly ClassShare[]) {
  const { classesColumns: columns } = resemblanceText;
  return {
    columns: [
      columns.name,
      columns.communes,
      columns.people,
      columns.peopleShare,
      columns.inFrance,
    ],
    rows: shares.map(({ name, communes, people: living, share, inFrance }) => [
      name === null ? resemblanceText.unclassed : classText[name].name,
      communes,
      living,
      share,
      inFrance,
    ]),
  };
}

/** The classes of the communes of a territory, beside those of France. */
export function classesSection(shares: readonly ClassShare[]): OutlineSection {
  const { columns } = classesTold(shares);
  return {
    title: resemblanceText.classesTitle,
    blocks: [
      paragraph(resemblanceText.classesLead),
      tableBlock({
        caption: resemblanceText.classesCaption,
        columns: columns.map((title, i) => ({ title, numeric: i > 0 })),
        rows: shares.map(({ name, communes, people: living, share, inFrance }) => [
          name === null ? resemblanceText.unclassed : classText[name].name,
          people(communes),
          people(living),
          percent(share),
          inFrance === null ? '' : percent(inFrance),
        ]),
      }),
    ],
  };
}
