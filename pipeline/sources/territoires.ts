// How rural a commune is, and the zonings that open funding.
import * as z from 'zod';
import { communeCode, integer, oneOf } from './cells.ts';
import { defineSource } from './source.ts';

export const TERRITOIRES = defineSource({
  id: 'territoires',
  file: 'territoires.csv',
  title: 'Grille de densité, zonages FRR (juillet 2025) et quartiers prioritaires (2024)',
  producer: 'INSEE, DGCL, ANCT',
  vintage: '2024–2025',
  url: 'https://www.insee.fr/fr/information/8571524',
  shape: {
    code: communeCode,
    densite_7: integer(1, 7),
    frr_2025: oneOf([
      'Non classée',
      'FRR socle',
      'FRR+',
      'FRR bénéficiaire',
      'Classée FRR partiellement',
      'FRR bénéficiaire partiellement',
    ]).transform((label) => label !== 'Non classée'),
    // The file writes 1 for every commune that has any: it is a flag, not a count.
    nombre_qpv_2024: z
      .string()
      .regex(/^[01]$/, '0 ou 1')
      .transform((cell) => cell === '1'),
  },
  key: (row) => row.code,
});
