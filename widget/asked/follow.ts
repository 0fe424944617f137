// theme="page": the tag wears the scheme of the page around, and changes with it. Fetched only then.
import type { Look } from '../attributes.ts';
import { dress } from '../theme.ts';
import { lookOf } from './look-of.ts';

const followed = new WeakMap<HTMLElement, () => void>();

/** Dresses a tag as the page around, now and when the page changes, until another theme is asked for. */
export function follow(tag: HTMLElement, couleur: string | null): void {
  followed.get(tag)?.();
  const { documentElement: page, body } = tag.ownerDocument;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let worn: Look | null = null;
  const change = () => {
    const { shadowRoot, parentNode } = tag;
    if (tag.getAttribute('theme')?.trim().toLowerCase() !== 'page') return stop();
    const look = lookOf(parentNode instanceof ShadowRoot ? parentNode.host : tag.parentElement);
    if (shadowRoot && look !== worn) dress(shadowRoot, look, couleur);
    worn = look;
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
