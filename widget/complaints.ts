// What the console tells webmasters of the tag they wrote: fetched when there is something to say.
import { isDiagnosisError } from '../src/terms/errors.ts';
import type { Checked, Theme } from './attributes.ts';
import { THEMES } from './attributes.ts';
import { hexOf, legible, rgbOf } from './colour.ts';
import { embedText } from './copy.ts';
import { defaultData } from './default-data.ts';
import { replacedMethods } from './replaced-methods.ts';
import { SECTIONS } from './sections.ts';

const { ignored, expected } = embedText;
const EXPECTED: Readonly<Record<Checked, string>> = {
  ...expected,
  sections: expected.sections(SECTIONS),
  theme: expected.theme(THEMES),
};

/** The value of an attribute that is not read, with what was expected there. */
export const refused = (name: Checked, value: string): string =>
  ignored(name, value, EXPECTED[name]);

/** Few colours read well on both light and dark: only one that never stays as asked is told; else null. */
export function colourChanged(couleur: string, theme: Theme): string | null {
  const [light, dark] = [legible(couleur, 'light'), legible(couleur, 'dark')];
  const asked = hexOf(rgbOf(couleur));
  if (theme !== 'sombre' && light === asked) return null;
  if (theme !== 'clair' && dark === asked) return null;
  return embedText.colourChanged(couleur, light, dark);
}

/**
 * Why no diagnosis shows, for the webmaster: the data cannot be read where none are named (a tag from npm has to name
 * its own), or what nobody foresaw. null for what the screen says well.
 */
export function failed(tag: HTMLElement, error: unknown): string | null {
  if (!isDiagnosisError(error)) {
    // What draws the message may be what failed.
    if (!tag.shadowRoot?.querySelector('.dn-error')) sayNothingShows(tag);
    return embedText.unexpected(`${error}`, replacedMethods());
  }
  const donnees = tag.getAttribute('donnees');
  const { code } = error;
  // Badly read, rather than damaged.
  const replaced = code === 'data-invalid' ? replacedMethods() : [];
  if (replaced.length > 0) return embedText.unexpected(`${error}`, replaced);
  if (donnees !== null || (code !== 'data-unreachable' && code !== 'data-invalid')) return null;
  const data = defaultData();
  return embedText.noData(data instanceof URL ? data.href : null);
}

function sayNothingShows(tag: HTMLElement): void {
  const sentence = document.createElement('p');
  sentence.textContent = embedText.noDiagnosis;
  if (!tag.shadowRoot) tag.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  tag.shadowRoot?.prepend(sentence);
}
