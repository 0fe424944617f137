// What few pages ask of the tag, in a chunk of its own: the scheme of the page around, a summary.
import type { Settings } from '../attributes.ts';
import { defaultData } from '../default-data.ts';
import type { Mounted } from '../mount.tsx';
import { isBrief } from '../sections.ts';
import { brief } from './brief.tsx';
import { followPage } from './follow-page.ts';

/** Does what these settings ask of a tag that is on screen. */
export function applySettings(tag: HTMLElement, settings: Settings, mounted: Mounted): void {
  const { theme, couleur, sections, donnees } = settings;
  if (theme === 'page') followPage(tag, couleur);
  if (isBrief(sections) && tag.shadowRoot) brief(tag.shadowRoot, mounted, donnees ?? defaultData());
}
