// What a report is made of, whatever the format: titles, sentences, tables, pictures, sheets. Sections write
// these, and the Word document, the page and its PDF only lay them out.
import type { Figure } from './figures.ts';
import { linesWithin } from './letters.ts';
import { linesOnPage } from './widths.ts';

/** A cell of text; one with an address is a link. */
export type WrittenCell = string | { readonly text: string; readonly href: string };

/** A table whose cells are text; `numeric` columns are aligned to the right. */
export interface WrittenTable {
  readonly caption: string;
  /** Where there are no columns to see, each cell but the first of its row is told with the name of its column. */
  readonly labelled?: true;
  /** Long, and looked up rather than read: smaller letters, tighter rows. */
  readonly small?: true;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** One thing told by named facts, each in one or several sentences: an action. */
export interface Sheet {
  readonly title: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly name: string;
  readonly said: readonly WrittenCell[];
  /** A few words: on paper, two such facts that follow each other share a row. */
  readonly short?: true;
}

/** The rows of a sheet: a fact, or two short ones side by side. */
export function factRows({ facts }: Sheet): Fact[][] {
  const rows: Fact[][] = [];
  for (const fact of facts) {
    const row = rows.at(-1);
    if (fact.short && row?.length === 1 && row[0]?.short) row.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

/** What a section holds, one after another. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Set smaller: what must be read with a table or a picture. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'table'; readonly table: WrittenTable }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  /** A frame that the reader writes in, with what is expected there. */
  | { readonly kind: 'free'; readonly prompt: string }
  /** Ruled lines to be typed on, or written on by hand once printed, each with what it is for. */
  | { readonly kind: 'lines'; readonly labels: readonly string[] };

export interface OutlineSection {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Long lists, read for reference: at the end, and left out of a terminal. */
  readonly annex?: true;
  /** Of an annex: too short for a page of its own. */
  readonly short?: true;
}

/** One sentence or several. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
/** Set smaller. */
export const note = (text: string): Block => ({ kind: 'note', text });
/** Inside a section, whose title is that of the outline. */
export const heading = (text: string): Block => ({ kind: 'heading', text });
/** With bullets: an order is told in the words. */
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
/** A picture, with what is said in its place where it cannot be seen. */
export const figure = (drawn: Figure): Block => ({ kind: 'figure', figure: drawn });
/** Whose caption is told with it, in every format. */
export const tableBlock = (table: WrittenTable): Block => ({ kind: 'table', table });
/** @param prompt what is expected there */
export const free = (prompt: string): Block => ({ kind: 'free', prompt });
/** @param labels "Rapporteur :", a line each */
export const lines = (labels: readonly string[]): Block => ({ kind: 'lines', labels });

/** The text of a cell, linked or not. */
export function textOf(cell: WrittenCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** As many rows of a table as stay together on a page, and as many lines as they may take. */
const SHORT_TABLE = { rows: 12, lines: 22 };

/** A table that is never cut: a longer one goes on over the page. */
export function isShort({ columns, rows }: WrittenTable): boolean {
  if (rows.length > SHORT_TABLE.rows) return false;
  const texts = {
    titles: columns.map(({ title }) => title),
    rows: rows.map((row) => row.map(textOf)),
  };
  return linesOnPage(texts) <= SHORT_TABLE.lines;
}

/** Whether a sentence is said of what follows, and goes to the next page with it: through the sentences between them. */
export function isAbove(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'paragraph');
  return next?.kind === 'table' || next?.kind === 'figure' || next?.kind === 'sheet';
}

/**
 * Blocks that stay on one page: what is said, then the picture and the table of which it is said.
 * @returns all of them, in their order
 */
export function togetherOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let open: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    open.push(block);
    const { kind } = block;
    const said = kind === 'paragraph' || kind === 'list';
    const goesOn =
      kind === 'heading' ||
      (said && isAbove(blocks, i)) ||
      (kind === 'figure' && blocks[i + 1]?.kind === 'table');
    if (goesOn) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
}

/** Ems of a line of text, and those of an item of a list. */
const ACROSS_TEXT = { paragraph: 43, list: 39.5 };
/** In lines of text: a heading with its room, the room below a paragraph and below an item, a frame, what a page surely holds: LibreOffice puts 56 there. */
const HEIGHTS = { heading: 2.6, paragraph: 0.5, item: 0.35, free: 2.6, page: 51 };

/** Whether a page holds sentences, whatever prints them: where it is not sure, no. */
function isSurelyOnAPage({ blocks }: OutlineSection): boolean {
  return blocks.reduce((height, block) => height + heightOf(block), 0) <= HEIGHTS.page;
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return HEIGHTS.heading;
    case 'paragraph':
      return linesWithin(block.text, ACROSS_TEXT.paragraph).length + HEIGHTS.paragraph;
    case 'list':
      return block.items.reduce(
        (height, item) => height + linesWithin(item, ACROSS_TEXT.list).length + HEIGHTS.item,
        0,
      );
    case 'free':
      return HEIGHTS.free;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/**
 * The essentials open a page, and so does each long list; what follows the essentials too, where they surely hold on theirs:
 * else it would leave a few lines of them alone. What else comes next goes on where there is room.
 */
export function opensPage(sections: readonly OutlineSection[], index: number): boolean {
  const [essentials] = sections;
  const section = sections[index];
  if (index === 0 || !essentials || !section) return index === 0;
  return index === 1
    ? isSurelyOnAPage(essentials)
    : section.annex === true && section.short !== true;
}
