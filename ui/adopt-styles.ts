// Gives a part that comes late its look: the first load goes without. Adopted where the part stands, a
// page or a shadow root; a CSP that refuses <style> lets that pass.

/** For a `ref`: the root around a node adopts these rules, once. */
export function adopt(css: string): (node: Node | null) => void {
  let sheet: CSSStyleSheet | undefined;
  return (node) => {
    const root = node?.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  };
}
