// A tag in vertical text: written across, and as much room around it as it takes. Fetched only then.
import { adopt } from '../../ui/adopt-styles.ts';
import css from './vertical-page.css?inline';

const adoptLook = adopt(css);

/** Writes a tag across, and has what is around it measure it again whenever it grows. */
export function writeAcross(root: ShadowRoot): void {
  adoptLook(root);
  // What grows within a box that measures itself by its container does not reach vertical text around it in Chromium,
  // which would show on top of it; a change of its look does. This one changes nothing to see.
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let minHeight = 0;
  const measureAgain = () => {
    minHeight = 1 - minHeight;
    sheet.replaceSync(`.dn{min-height:${minHeight}px}`);
  };
  new ResizeObserver(measureAgain).observe(root.host);
}
