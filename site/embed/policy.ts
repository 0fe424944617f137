// What must a site with a content security policy allow? The fewest origins for each way to embed:
// the tag reads its program and data, the loader brings a frame, and the frame alone asks for one line.
import type { Choices } from './choices.ts';

const DIRECTIVES: Readonly<Record<Choices['facon'], readonly string[]>> = {
  balise: ['script-src', 'connect-src'],
  chargeur: ['script-src', 'frame-src'],
  cadre: ['frame-src'],
};

/** "script-src https://exemple.fr; connect-src https://exemple.fr": to add to what the site has. */
export function policyOf(facon: Choices['facon'], site: string): string {
  const { origin } = new URL(site);
  return DIRECTIVES[facon].map((directive) => `${directive} ${origin}`).join('; ');
}
