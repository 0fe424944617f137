// How high is a frame on paper? It is asked for before there is paper, and a frame of another site cannot be
// asked in that turn: it has told its height in two columns, and the column is measured as wide as a sheet.

/** Columns, in CSS pixels, in which a frame tells its height once printed (frame/paper.ts). */
export const PAPER_WIDTHS = [500, 700] as const;
/** An A4 sheet without the margins that browsers give it. */
const SHEET_PX = 718;
/** A line broken elsewhere must not cost the last one. */
const SLACK = 1.01;

/** The height of the frame in a printed column of `width`: what is written takes a certain surface. */
export function paperHeight([narrow, wide]: readonly [number, number], width: number): number {
  const [less, more] = PAPER_WIDTHS;
  const surface = (narrow - wide) / (1 / less - 1 / more);
  return Math.ceil(SLACK * (wide + surface * (1 / Math.max(width, 150) - 1 / more)));
}

/** How wide this block will be on a sheet. Nothing is painted meanwhile. */
export function widthOnPaper(block: Element): number {
  const page = document.documentElement;
  const written = page.getAttribute('style');
  page.style.setProperty('width', `${SHEET_PX}px`, 'important');
  const { width } = block.getBoundingClientRect();
  if (written === null) page.removeAttribute('style');
  else page.style.cssText = written;
  return width;
}

/** Gives a frame its height on paper, begun where the text before it ends: in the flow, a browser would put it whole
 * at the top of the next sheet. Its holder, which may be cut, keeps the place. */
export function spread(
  { style: place }: HTMLElement,
  { style }: HTMLElement,
  height: string,
): void {
  place.cssText = `position:relative!important;height:${height}!important`;
  style.setProperty('position', 'absolute', 'important');
  style.setProperty('height', height, 'important');
}
