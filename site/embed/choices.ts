// What does a webmaster choose, and what does the address of the page say of it? Attributes are read by
// the widget's own schemas; a value that is not understood is left out and told, never shown as chosen.
import * as z from 'zod/mini';
import { readSettings, type Settings } from '../../widget/attributes.ts';
import { FRAMED } from '../../widget/framed.ts';
import { SECTIONS } from '../../widget/sections.ts';

/** In order of preference: the tag, the loader script, the frame without any script. */
export const WAYS = ['balise', 'chargeur', 'cadre'] as const;
export const VERSIONS = ['courante', 'exacte'] as const;
export const DATA_KINDS = ['vivantes', 'figees'] as const;
export const GROUNDS = ['ordinaire', 'envahissant'] as const;

const SCHEMAS = {
  facon: z.enum(WAYS),
  version: z.enum(VERSIONS),
  donnees: z.enum(DATA_KINDS),
  fond: z.enum(GROUNDS),
};
/** Below, a frame shows no whole sentence; above, nobody scrolls to its end. */
export const HEIGHTS = { least: 200, usual: 600, most: 5000 } as const;

export type Choices = Pick<
  Settings,
  'commune' | 'territoire' | 'sections' | 'theme' | 'couleur' | 'sansRecherche' | 'niveauTitre'
> & {
  readonly facon: (typeof WAYS)[number];
  readonly version: (typeof VERSIONS)[number];
  readonly donnees: (typeof DATA_KINDS)[number];
  /** Height of the frame, or what the loader keeps free until the diagnosis is there, in CSS pixels. */
  readonly hauteur: number;
  /** The page around, in the preview only. */
  readonly fond: (typeof GROUNDS)[number];
};

export interface RequestedChoices {
  readonly choices: Choices;
  /** Names of what the address said and that was not understood. */
  readonly refused: readonly string[];
}

/** @param query "?commune=58194&facon=cadre&hauteur=800"; never throws */
export function readChoices(query: string): RequestedChoices {
  const asked = new URLSearchParams(query);
  const refused: string[] = [];
  const attributes: ReadonlySet<string> = new Set(FRAMED);
  const { commune, territoire, sections, theme, couleur, sansRecherche, niveauTitre } =
    readSettings(
      (name) => (attributes.has(name) ? asked.get(name) : null),
      'https://unused.invalid/',
      (name) => refused.push(name),
    );
  const read = <T>(name: keyof typeof SCHEMAS, schema: z.ZodMiniType<T>, usual: T): T => {
    const written = asked.get(name) ?? '';
    const result = z.safeParse(schema, written);
    if (written !== '' && !result.success) refused.push(name);
    return result.success ? result.data : usual;
  };
  const choices: Choices = {
    commune,
    // The tag shows one or the other, the commune first.
    territoire: commune === null ? territoire : null,
    sections: sections?.length === SECTIONS.length ? null : sections,
    theme,
    couleur,
    sansRecherche,
    niveauTitre,
    facon: read('facon', SCHEMAS.facon, 'balise'),
    version: read('version', SCHEMAS.version, 'courante'),
    donnees: read('donnees', SCHEMAS.donnees, 'vivantes'),
    fond: read('fond', SCHEMAS.fond, 'ordinaire'),
    hauteur: heightIn(asked.get('hauteur') ?? '') ?? HEIGHTS.usual,
  };
  const typed = asked.get('hauteur') ?? '';
  if (typed !== '' && heightIn(typed) === null) refused.push('hauteur');
  return { choices, refused };
}

/** Whole pixels within HEIGHTS, or null for what is no such height. */
export function heightIn(typed: string): number | null {
  const height = /^(\d{1,5})\s*(?:px)?$/.exec(typed.trim())?.[1];
  if (height === undefined) return null;
  const value = Number(height);
  return value >= HEIGHTS.least && value <= HEIGHTS.most ? value : null;
}

/** The query that readChoices reads back; what is usual is left out, so that addresses stay short. */
export function queryOf(choices: Choices): string {
  const usual = readChoices('').choices;
  const query = new URLSearchParams(attributesOf(choices));
  for (const name of ['facon', 'version', 'donnees', 'hauteur', 'fond'] as const) {
    if (choices[name] !== usual[name]) query.set(name, String(choices[name]));
  }
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}

/** The attributes of the tag that these choices set, those of the data apart; true ones are empty. */
export function attributesOf(choices: Choices): [name: string, value: string][] {
  const { commune, territoire, sections, theme, couleur, sansRecherche, niveauTitre } = choices;
  const written: [string, string | null][] = [
    ['commune', commune],
    ['territoire', territoire],
    ['sections', sections?.join(' ') ?? null],
    ['theme', theme === 'auto' ? null : theme],
    ['couleur', couleur],
    ['sans-recherche', sansRecherche && (commune ?? territoire) !== null ? '' : null],
    ['niveau-titre', niveauTitre === 2 ? null : String(niveauTitre)],
  ];
  return written.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}
