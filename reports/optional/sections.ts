// The section of a report on where one more place would help.
import {
  coverageText,
  describeNextPlaces,
  type NextPlaces,
  needText,
  type TextBlock,
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
        ...describeNextPlaces(found).map(blockOf),
      ]),
    ],
  };
}

function blockOf(block: TextBlock): Block {
  if ('sentence' in block) return paragraph(block.sentence);
  const { caption, columns, rows } = block.table;
  return tableBlock({
    caption,
    labelled: true,
    columns: columns.map((title) => ({ title, numeric: false })),
    rows,
  });
}
