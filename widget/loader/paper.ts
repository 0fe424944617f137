// How high is a frame on paper? It is asked for before there is paper, and a frame of another site cannot be
// asked in that turn: it has told its height in columns of several widths, and the column is measured as wide as a sheet.

/** Columns, in CSS pixels, in which a frame tells its height once printed (frame/paper.ts): from a narrow sidebar to an
 * A4 sheet, and where the look of the report changes. */
export const PAPER_WIDTHS = [96, 160, 250, 370, 480, 730] as const;
/** An A4 sheet without the margins that browsers give it. */
const SHEET_PX = 718;
/** A line broken elsewhere, or kept from the edge of a sheet, must not cost the last one. */
const SLACK = 1.01;

/**
 * The height of the frame in a printed column about as wide as `width`, in CSS: between the two columns told
 * around it, what is written takes a certain surface. A sheet has margins of its own, so the column may be a little wider
 * or narrower (100cqw).
 */
export function paperHeight(heights: readonly number[], width: number): string {
  // Narrower than all, the first two; wider, the last two.
  const at = (PAPER_WIDTHS.findIndex((told) => told > width) || 1) - 1;
  const [less = 0, more = 0] = PAPER_WIDTHS.slice(at);
  const [high = 0, low = 0] = heights.slice(at);
  const surface = (SLACK * (high - low)) / (1 / less - 1 / more);
  // In a wider column nothing was told: too much leaves a blank, too little would cut the sources.
  return `max(${SLACK * (heights.at(-1) ?? 0)}px, ${SLACK * low + surface * (2 / width - 1 / more)}px - ${(surface / width ** 2) * 100}cqw)`;
}

/** How wide this block will be on a sheet. Nothing is painted meanwhile. */
export function widthOnPaper(block: Element): number {
  const { style } = document.documentElement;
  const { cssText } = style;
  style.setProperty('width', `${SHEET_PX}px`, 'important');
  const { width } = block.getBoundingClientRect();
  style.cssText = cssText;
  return width;
}

/** As wide as its column, and what gives a width to a column that has none: from nothing to 1020 px, as there is room.
 * Inline and !important, because no rule of a host page stands above that; through the object model, because a CSP may
 * refuse a style attribute. */
export function setHeight(block: HTMLElement, height: string): void {
  block.style.cssText = important(
    `all:initial;display:block;width:1020px;min-width:100%;max-width:100%;border:0;height:${height}`,
  );
}

/** Vertical text gives a block no width of its own: the frame would be as wide as the screen, and the margins of the page
 * would be added to that. There, what holds it is written across: as wide as its column, or a little less than the screen. */
export function writeAcross(holder: HTMLElement): void {
  if (getComputedStyle(holder).writingMode !== 'horizontal-tb')
    holder.style.cssText = important('writing-mode:horizontal-tb;max-width:90vw');
}

/** From declarations without a final semicolon. */
const important = (look: string): string => look.replaceAll(/;|$/g, '!important;');

/** Gives a frame its height on paper, begun where the text before it ends: in the flow, a browser would put it whole
 * at the top of the next sheet. What may be cut keeps its place. Answers what puts the holder back. */
export function spread(holder: HTMLElement, frame: HTMLElement, height: string): () => void {
  // A column as wide as what it holds keeps the width of the frame: a picture shrinks to its sheet, as a frame does,
  // where the browser would shrink the whole page to a block of that width.
  const width = document.createElement('canvas');
  const place = document.createElement('div');
  const room = document.createElement('div');
  setHeight(width, '0');
  place.style.cssText = important('all:initial;display:block;container-type:inline-size');
  setHeight(room, height);
  place.append(room);
  const { cssText } = holder.style;
  holder.style.cssText += important('display:block;position:relative');
  frame.style.cssText += important('position:absolute;top:0;height:100%');
  holder.append(width, place);
  return () => {
    width.remove();
    place.remove();
    holder.style.cssText = cssText;
  };
}
