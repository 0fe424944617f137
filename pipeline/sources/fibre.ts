// Share of premises that can be connected to fibre. For the venue, not for the estimate: METHOD §6.
import { communeCode, optionalDecimal } from './cells.ts';
import { defineSource } from './source.ts';

export const FIBRE = defineSource({
  id: 'fibre',
  file: 'fibre_arcep_2026.csv',
  title: 'Locaux raccordables à la fibre',
  producer: 'ARCEP',
  vintage: 'février 2026',
  url: 'https://www.data.gouv.fr/fr/datasets/le-marche-du-haut-et-tres-haut-debit-fixe-deploiements/',
  shape: { code: communeCode, part_locaux_fibre: optionalDecimal(0, 100) },
  key: (row) => row.code,
});
