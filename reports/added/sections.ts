// The section of a report on where one more place would help.
import {
  coverageText,
  type NextPlaces,
  needText,
  type ToldBlock,
  toldNextPlaces,
} from '../../src/coverage/index.ts';
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
