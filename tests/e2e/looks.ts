// How do things look, to the last property? Taken on a page before and after the widget, and inside the
// widget on two pages: what differs has leaked.
import type { Page } from 'playwright-core';

/** "h1 color" -> "rgb(0, 0, 0)"; places and sizes under "rect". */
export type Look = Readonly<Record<string, string>>;

/** Every computed property of the host page's own elements, above the widget, and where they stand. */
export const lookOutside = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const look: Record<string, string> = {};
    for (const [nth, node] of document.querySelectorAll('h1, .content, .content *').entries()) {
      const style = getComputedStyle(node);
      for (const name of style)
        look[`${nth} ${node.tagName} ${name}`] = style.getPropertyValue(name);
      look[`${nth} ${node.tagName} rect`] = JSON.stringify(node.getBoundingClientRect());
    }
    // The page itself grows with its guest; nothing else of it may change.
    for (const node of [document.documentElement, document.body]) {
      const { color, font, backgroundColor, direction, overflow, cursor, colorScheme, margin } =
        getComputedStyle(node);
      look[node.tagName] = JSON.stringify([
        [color, font, backgroundColor, direction, overflow, cursor, colorScheme, margin],
        [...node.attributes].map(({ name, value }) => `${name}=${value}`),
      ]);
    }
    look.head = document.head.outerHTML;
    return look;
  });

/** Every computed property of all that stands in the first widget, with its width and font made equal. */
export const lookInside = (page: Page): Promise<Look> =>
  page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`diagnostic-numerique {
      --dn-font: "Liberation Sans", sans-serif;
      position: fixed !important; top: 0 !important; left: 0 !important; right: auto !important;
      width: 700px !important; max-width: none !important; padding: 0 !important;
    }`);
    document.adoptedStyleSheets = [sheet];
    await new Promise(requestAnimationFrame);
    const look: Record<string, string> = {};
    const inside = document.querySelector('diagnostic-numerique')?.shadowRoot;
    for (const [nth, node] of (inside?.querySelectorAll('*') ?? []).entries()) {
      const style = getComputedStyle(node);
      // The variables of the page come in, and nothing reads them.
      const names = [...style].sort().filter((name) => !/^--(?!dn-)/.test(name));
      look[`${nth} ${node.tagName}.${node.getAttribute('class')}`] = names
        .map((name) => `${name}: ${style.getPropertyValue(name)}`)
        .join('; ');
    }
    return look;
  });

/** What two looks do not share: "12 P.dn-lead color: red / black". */
export function differences(one: Look, other: Look): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => {
    if (one[name] === other[name]) return [];
    const [left, right] = [one, other].map((look) => (look[name] ?? 'missing').split('; '));
    const changed = (left ?? []).filter((value) => !right?.includes(value));
    const became = (right ?? []).filter((value) => !left?.includes(value));
    return [`${name} ${changed.join('; ')} / ${became.join('; ')}`];
  });
}
