// Which theme do the colours of a page call for? What it says of itself by `color-scheme`, which any element
// hears from those above.
import type { ColourScheme } from '../attributes.ts';

/** "sombre" in a page that is dark, "auto" in one that follows the visitor's system, else "clair". */
export function colourSchemeOf(within: Element): ColourScheme {
  const schemes = getComputedStyle(within).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'clair';
  return schemes.includes('light') ? 'auto' : 'sombre';
}
