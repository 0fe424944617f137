// Which style sheets does a widget adopt? Adopted sheets pass a CSP that refuses <style>. The look is
// one sheet a theme, shared by all widgets; only the colour of a widget is its own.
import type { ColourScheme } from './attributes.ts';
import css from './element.css?inline';

/** First of all: nothing that the host page gives by inheritance, but for its font. And all the room, were the
 * tag made a flexible box by the page: what measures itself by it would be 0 wide. */
const HOST_RESET =
  ':host{flex-flow:wrap}:where(.dn){all:initial;display:block;direction:ltr;unicode-bidi:isolate;color-scheme:light dark;width:100%;flex:1 1 100%}';

/** The media query of the dark tokens, always or never true once a theme is asked for. */
const DARK = /\(prefers-color-scheme:\s*dark\)/g;
const FORCED: Readonly<Record<ColourScheme, (text: string) => string>> = {
  auto: (text) => text,
  clair: (text) => `${text.replace(DARK, '(max-width:0)')}.dn{color-scheme:light}`,
  sombre: (text) => `${text.replace(DARK, '(min-width:0)')}@media screen{.dn{color-scheme:dark}}`,
};
const shared = new Map<ColourScheme, CSSStyleSheet>();

/** The sheets of theme and colour that a root has adopted: another choice replaces these alone. */
const themeSheets = new WeakMap<ShadowRoot, readonly CSSStyleSheet[]>();

/** Gives a shadow root its look, in this theme and colour; what its parts adopted stays. */
export function applyTheme(root: ShadowRoot, theme: ColourScheme, couleur: string | null): void {
  const look = [themed(theme)];
  replaceTheme(root, look);
  if (couleur !== null) {
    // Few pages ask for one: it comes beside the data, before there is anything to colour.
    import('./accent.ts').then(
      ({ accent }) =>
        themeSheets.get(root) === look &&
        replaceTheme(root, [...look, sheetOf(accent(theme, couleur))]),
      () => {},
    );
  }
  import('./deferred/deferred.ts').then(
    ({ addDeferredParts }) => addDeferredParts(root),
    // Without network any more: paper then looks like the screen.
    () => {},
  );
}

function replaceTheme(root: ShadowRoot, look: readonly CSSStyleSheet[]): void {
  const before = themeSheets.get(root) ?? [];
  const others = root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
  themeSheets.set(root, look);
  root.adoptedStyleSheets = [...look, ...others];
}

function themed(theme: ColourScheme): CSSStyleSheet {
  const known = shared.get(theme);
  if (known) return known;
  const look = sheetOf(HOST_RESET + FORCED[theme](css));
  shared.set(theme, look);
  return look;
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
