// Filosofi 2021: median living standard and poverty, by commune and by EPCI.
import * as z from 'zod';
import { communeCode, optionalDecimal } from './cells.ts';
import { defineSource } from './source.ts';

const PRODUCER = 'INSEE-DGFiP-Cnaf-Cnav-CCMSA';

export const FILOSOFI_COMMUNES = defineSource({
  id: 'filosofi-communes',
  file: 'filosofi_2021_communes.csv',
  title: 'Filosofi 2021 : niveau de vie médian et pauvreté par commune',
  producer: PRODUCER,
  vintage: '2021',
  url: 'https://www.insee.fr/fr/statistiques/7756729',
  shape: {
    code: communeCode,
    niveau_vie_median: optionalDecimal(1_000, 200_000),
    taux_pauvrete: optionalDecimal(0, 100),
  },
  key: (row) => row.code,
});

export const FILOSOFI_EPCI = defineSource({
  id: 'filosofi-epci',
  file: 'filosofi_2021_epci.csv',
  title: 'Filosofi 2021 : niveau de vie médian par EPCI',
  producer: PRODUCER,
  vintage: '2021',
  url: 'https://www.insee.fr/fr/statistiques/7756729',
  shape: {
    epci: z.string().regex(/^\d{9}$/, 'un numéro SIREN à neuf chiffres'),
    niveau_vie_median: optionalDecimal(1_000, 200_000),
  },
  key: (row) => row.epci,
});
