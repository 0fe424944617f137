// What do the attributes of the tag mean? Each is read by its own schema: a value that is not
// understood counts as absent, and is told once, so that a typing error never costs the widget.

import * as z from 'zod/mini';
import { COMMUNE_CODE } from '../src/terms/commune.ts';
import { matching, oneOf } from './matching.ts';
import { BRIEF, SECTIONS, type Sections } from './sections.ts';

export const THEMES = ['auto', 'clair', 'sombre', 'page'] as const;
export type Theme = (typeof THEMES)[number];
/** A theme that style sheets know: that of the page around comes down to one of them. */
export type ColourScheme = Exclude<Theme, 'page'>;

/** Attributes that hold a value, each with the schema of what is written. */
const SCHEMAS = {
  commune: matching(COMMUNE_CODE),
  territoire: matching(/^(\d{9}|\d\d|2[ab]|97\d|region-\d\d|france)$/),
  sections: z.array(oneOf([...SECTIONS, BRIEF])).check(z.refine((names) => names.length > 0)),
  theme: oneOf(THEMES),
  couleur: matching(/^#([\da-f]{3}|[\da-f]{6})$/),
  'niveau-titre': matching(/^[1-4]$/),
  donnees: matching(/^https?:/),
  lieux: matching(/^https?:/),
} as const;

/** Attributes whose value may be refused. */
export type Checked = keyof typeof SCHEMAS | 'sans-recherche';

export const ATTRIBUTES = [
  'commune',
  'territoire',
  'sections',
  'theme',
  'couleur',
  'sans-recherche',
  'niveau-titre',
  'donnees',
  'lieux',
] as const;

export interface Settings {
  readonly commune: string | null;
  /** "245804406", "58", "2a", "region-27", "france": shown while there is no commune. */
  readonly territoire: string | null;
  /** null: all of them. */
  readonly sections: Sections | null;
  readonly theme: Theme;
  /** "#rrggbb" or "#rgb", in lower case. */
  readonly couleur: string | null;
  readonly sansRecherche: boolean;
  /** Level of the main heading, 1 to 4. */
  readonly niveauTitre: number;
  /** Absolute address of the data folder; null: the live data beside the script. */
  readonly donnees: string | null;
  /** Absolute address of a list of places (CSV or JSON of the national schema), or null. */
  readonly lieux: string | null;
}

/** Reads all attributes; `base` is what a relative `donnees` or `lieux` starts from. Never throws. */
export function readSettings(
  attribute: (name: string) => string | null,
  base: string,
  refused: (name: Checked, value: string) => void,
): Settings {
  const read = <T>(
    name: keyof typeof SCHEMAS,
    schema: z.ZodMiniType<T>,
    shape: (written: string) => unknown,
  ): T | null => {
    const written = attribute(name)?.trim() ?? '';
    // An empty attribute is how templates leave a field out.
    if (written === '') return null;
    const result = z.safeParse(schema, shape(written));
    if (!result.success) refused(name, written);
    return result.success ? result.data : null;
  };
  const lower = (text: string) => text.toLowerCase();
  const commune = read('commune', SCHEMAS.commune, (text) => text.toUpperCase());
  const territoire = read('territoire', SCHEMAS.territoire, lower);
  const written = attribute('sans-recherche');
  const hidden = isYes(written);
  if (hidden === null) refused('sans-recherche', written ?? '');
  return {
    commune,
    territoire,
    sections: read('sections', SCHEMAS.sections, (text) => lower(text).split(/[\s,;]+/)),
    theme: read('theme', SCHEMAS.theme, lower) ?? 'auto',
    couleur: read('couleur', SCHEMAS.couleur, lower),
    // With nothing to show, the search is the only way to something.
    sansRecherche: hidden === true && (commune ?? territoire) !== null,
    niveauTitre: Number(read('niveau-titre', SCHEMAS['niveau-titre'], lower) ?? 2),
    donnees: read('donnees', SCHEMAS.donnees, (text) => absolute(text, base)),
    lieux: read('lieux', SCHEMAS.lieux, (text) => absolute(text, base)),
  };
}

/** What an attribute without value says; null when it means nothing. Vue and Svelte write "false". */
export function isYes(written: string | null): boolean | null {
  const word = written?.trim() ?? '0';
  return (
    /^(|true|oui|1|sans-recherche)$/i.test(word) || (/^(false|non|0)$/i.test(word) ? false : null)
  );
}

/** An address that cannot be understood stays as written, and is refused by its schema. */
function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return '';
  }
}
