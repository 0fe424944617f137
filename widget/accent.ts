// The colour that a page gives to its widget, made legible in each scheme.
import type { ColourScheme } from './attributes.ts';
import { legible } from './colour.ts';

/** A sheet for screens only: print stays black on white. */
export function accent(theme: ColourScheme, couleur: string): string {
  const rule = (scheme: 'light' | 'dark') => `:host{--dn-accent:${legible(couleur, scheme)}}`;
  if (theme === 'clair') return `@media screen{${rule('light')}}`;
  if (theme === 'sombre') return `@media screen{${rule('dark')}}`;
  return `@media screen{${rule('light')}}@media screen and (prefers-color-scheme:dark){${rule('dark')}}`;
}
