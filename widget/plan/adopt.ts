// The look of what the visitor fills in, brought with the code that needs it: the first load goes
// without. Adopted where the widget stands, a page or a shadow root; a CSP lets that pass.
import css from '../styles/plan.css?inline';

let sheet: CSSStyleSheet | undefined;

/** For a `ref`: gives the root around a node the look of the plan, once. */
export function adoptLook(node: Element | null): void {
  const root = node?.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
