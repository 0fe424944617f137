// Etalab's package of the Code officiel géographique: which communes joined which, and those of the
// collectivités d'outre-mer. Read from node_modules, checked by schema like every raw table.
import * as z from 'zod';
import { LICENCE_OUVERTE } from './source.ts';

export const DECOUPAGE = {
  id: 'decoupage',
  file: '@etalab/decoupage-administratif/data/communes.json',
  title: 'Communes déléguées et associées, anciens codes, communes hors champ',
  producer:
    'INSEE (Code officiel géographique 2026), La Poste, par Etalab (decoupage-administratif 6.0.0)',
  vintage: '2026',
  licence: LICENCE_OUVERTE,
  url: 'https://github.com/etalab/decoupage-administratif',
} as const;

const code = z.string().regex(/^(\d{5}|2[AB]\d{3})$/, 'un code commune');
const codes = z.array(z.string().regex(/^\d{5}$/, 'un code postal'));

export const decoupageRows = z
  .array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('commune-actuelle'),
        code,
        nom: z.string().min(1),
        departement: z.string(),
        zone: z.enum(['metro', 'drom', 'com']),
        anciensCodes: z.array(code).default([]),
        codesPostaux: codes.default([]),
      }),
      z.object({
        type: z.enum(['commune-deleguee', 'commune-associee']),
        code,
        nom: z.string().min(1),
        chefLieu: code,
      }),
      z.object({ type: z.literal('arrondissement-municipal'), code, commune: code }),
    ]),
  )
  .min(1);

export const territoireRows = z.array(z.object({ code: z.string(), nom: z.string().min(1) }));

export interface Decoupage {
  readonly communes: z.infer<typeof decoupageRows>;
  /** Départements and collectivités d'outre-mer. */
  readonly territoires: z.infer<typeof territoireRows>;
}
