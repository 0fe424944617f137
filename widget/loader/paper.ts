// How high is a frame on paper? It is asked for before there is paper, and a frame of another site cannot be
// asked in that turn: it has told its height in two columns, and the column is measured as wide as a sheet.

/** Columns, in CSS pixels, in which a frame tells its height once printed (frame/paper.ts). */
export const PAPER_WIDTHS = [500, 700] as const;
/** An A4 sheet without the margins that browsers give it. */
const SHEET_PX = 718;
/** A line broken elsewhere, or kept from the edge of a sheet, must not cost the last one. */
const SLACK = 1.01;

/**
 * The height of the frame in a printed column about as wide as `width`, in CSS: what is written takes a certain
 * surface. A sheet has margins of its own, so the column may be a little wider or narrower (100cqw).
 */
export function paperHeight([narrow, wide]: readonly [number, number], width: number): string {
  const [less, more] = PAPER_WIDTHS;
  const surface = (SLACK * (narrow - wide)) / (1 / less - 1 / more);
  const column = Math.max(width, 150);
  // In a wider column nothing was told: too much leaves a blank, too little would cut the sources.
  const least = SLACK * wide;
  const most = least + surface * (2 / column - 1 / more);
  return `max(${least}px, ${most}px - ${(surface / column ** 2) * 100}cqw)`;
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

/** A look that no rule of the page stands above, from declarations without a final semicolon. */
export const important = (look: string): string => look.replaceAll(/;|$/g, '!important;');

/** Gives a frame its height on paper, begun where the text before it ends: in the flow, a browser would put it whole
 * at the top of the next sheet. What may be cut keeps its place. Answers what puts the holder back. */
export function spread(holder: HTMLElement, frame: HTMLElement, height: string): () => void {
  const place = document.createElement('div');
  place.style.cssText = important(`all:initial;display:block;height:${height}`);
  holder.style.cssText = important('position:relative;container-type:inline-size');
  frame.style.cssText += important(`position:absolute;top:0;height:${height}`);
  holder.append(place);
  return () => {
    place.remove();
    holder.style.cssText = '';
  };
}
