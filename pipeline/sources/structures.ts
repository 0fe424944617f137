// The structure of a whole département, where its communes publish nothing: Mayotte. METHOD §4.3, §5.
import { departementCode, optionalDecimal } from './cells.ts';
import { STRUCTURE_COLUMNS } from './recensement.ts';
import { defineSource } from './source.ts';

export const STRUCTURES = defineSource({
  id: 'structures-departement',
  file: 'structures_departement.csv',
  title: 'Mayotte : âges, diplômes et niveau de vie du département',
  producer: 'INSEE',
  vintage: 'âges 2024 (provisoires), diplômes et niveau de vie 2018',
  url: 'https://www.insee.fr/fr/statistiques/4622454',
  shape: {
    departement: departementCode,
    ...STRUCTURE_COLUMNS,
    niveau_vie_median: optionalDecimal(1_000, 200_000),
  },
  key: (row) => row.departement,
});
