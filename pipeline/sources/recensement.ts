// Census 2021: age of the whole population, diploma of the non-enrolled aged 15 and over.
import * as z from 'zod';
import { communeCode, optionalDecimal } from './cells.ts';
import { defineSource } from './source.ts';

const percent = optionalDecimal(0, 100);

/** Percents of the population by age, then of the non-enrolled aged 15 and over by diploma. */
export const STRUCTURE_COLUMNS = {
  part_0_14: percent,
  part_15_29: percent,
  part_30_44: percent,
  part_45_59: percent,
  part_60_74: percent,
  part_75_plus: percent,
  part_sans_diplome: percent,
  part_diplome_superieur: percent,
};

export const RECENSEMENT = defineSource({
  id: 'recensement',
  file: 'recensement_2021.csv',
  title: 'Recensement de la population 2021 : âge et diplôme',
  producer: 'INSEE',
  vintage: '2021',
  url: 'https://www.insee.fr/fr/statistiques/8201904',
  shape: {
    code: communeCode,
    ...STRUCTURE_COLUMNS,
    origine: z
      .string()
      .regex(
        /^(commune|commune_mere:(\d{5}|2[AB]\d{3}))?$/,
        '« commune », « commune_mere:CODE », ou rien',
      )
      .transform((cell) => (cell.startsWith('commune_mere:') ? cell.slice(13) : null)),
  },
  key: (row) => row.code,
});
