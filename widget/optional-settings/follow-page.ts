// theme="page": the tag takes the colour scheme of the page around, and changes with it. Fetched only then.
import type { ColourScheme } from '../attributes.ts';
import { applyTheme } from '../theme.ts';
import { colourSchemeOf } from './colour-scheme.ts';

const followed = new WeakMap<HTMLElement, () => void>();

/** Gives a tag the colour scheme of the page around, now and when the page changes, until another theme is asked for. */
export function followPage(tag: HTMLElement, couleur: string | null): void {
  followed.get(tag)?.();
  const { documentElement: page, body } = tag.ownerDocument;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let applied: ColourScheme | null = null;
  const change = () => {
    const { shadowRoot, parentNode } = tag;
    if (tag.getAttribute('theme')?.trim().toLowerCase() !== 'page') return stop();
    const scheme = colourSchemeOf(
      parentNode instanceof ShadowRoot ? parentNode.host : (tag.parentElement ?? page),
    );
    if (shadowRoot && scheme !== applied) applyTheme(shadowRoot, scheme, couleur);
    applied = scheme;
  };
  const observer = new MutationObserver(change);
  const stop = () => {
    observer.disconnect();
    system.removeEventListener('change', change);
  };
  followed.set(tag, stop);
  system.addEventListener('change', change);
  for (const node of [page, body]) observer.observe(node, { attributes: true });
  change();
}
