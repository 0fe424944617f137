// What is read at a glance is never cut at the end of a line: a range of hours, a range of figures. So columns are as wide.
import { describe, expect, test } from 'vitest';
import { type Block, textOf } from '../../reports/blocks.ts';
import { wordWidth } from '../../reports/letters.ts';
import { type Outline, outlineOf } from '../../reports/outline.ts';
import { emsOnPage } from '../../reports/widths.ts';
import { mapOf, reportOf, reportOfList } from './nievre.ts';

const blocksOf = ({ sections }: Outline) => sections.flatMap(({ blocks }) => blocks);
const tablesOf = (outline: Outline) =>
  blocksOf(outline).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

/** Every text of a block that a program breaks into lines. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return block.table.rows.flat().map(textOf);
    case 'sheet':
      return block.sheet.facts.flatMap(({ said }) => said.map(textOf));
    case 'figure':
      return block.figure.legend.map(({ name }) => name);
    case 'free':
      return [block.prompt];
    case 'lines':
      return block.labels;
    default:
      return [block.text];
  }
}

/** Hours on both sides of a place where a line may end. */
const CUT_HOURS = /\d\sh(?:\s\d\d)?(?: (?:à|-|–)|(?:\sà |[-–]))\s?\d/u;
/** A cell that is a range, with a place where a line may end. */
const RANGE = /^(?:entre\s)?\d[\d\s%€]*\s?(?:à|et|–|-)\s?\d[\d\s%€]*$/u;

describe.each([
  ['Nevers', () => reportOfList(['58194'])],
  ['Rochefourchat, one inhabitant', () => reportOfList(['26274'])],
  ['Ouessant', () => reportOfList(['29155'])],
  ['the CA de Nevers', () => reportOf('epci', '245804406')],
  ['Nièvre', () => reportOf('departement', '58')],
  ['Bourgogne-Franche-Comté', () => reportOf('region', '27')],
  ['Île-de-France, whose ranges are in millions', () => reportOf('region', '11')],
])('the report of %s', async (_, made) => {
  const report = await made();
  const outline = outlineOf(report, await mapOf(report));

  test('cuts no range of hours at the end of a line, and no cell that is a range of figures', () => {
    const hours = blocksOf(outline)
      .flatMap(textsOf)
      .filter((said) => CUT_HOURS.test(said));
    expect(hours).toEqual([]);
    const cells = tablesOf(outline).flatMap(({ rows }) => rows.flat().map(textOf));
    expect(cells.filter((cell) => RANGE.test(cell) && cell.includes(' '))).toEqual([]);
  });

  test('has columns as wide as the longest range of each, side by side on a page', () => {
    for (const { caption, columns, rows } of tablesOf(outline)) {
      const texts = {
        titles: columns.map(({ title }) => title),
        rows: rows.map((row) => row.map(textOf)),
      };
      const ems = emsOnPage(texts);
      // 451 points between the margins, in letters of 8 points: the smallest that a table is set in.
      expect(
        ems.reduce((sum, one) => sum + one, 0),
        caption,
      ).toBeLessThanOrEqual(56.4);
      for (const [i, room] of ems.entries())
        for (const { [i]: cell = '' } of texts.rows)
          if (RANGE.test(cell)) expect(room, cell).toBeGreaterThan(wordWidth(cell));
    }
  });
});
