// Public libraries open to the public, as the ministère de la Culture lists them; blanks are unknown.
import * as z from 'zod';
import { communeCode, oneOf, optionalDecimal, optionalText, text } from './cells.ts';
import { defineSource } from './source.ts';

const yesOrNo = z
  .enum(['Oui', 'Non', ''], { error: '« Oui », « Non », ou rien' })
  .transform((word) => (word === '' ? null : word === 'Oui'));

export const BIBLIOTHEQUES = defineSource({
  id: 'bibliotheques',
  file: 'bibliotheques_2025.csv',
  title: 'Adresses des bibliothèques publiques',
  producer: 'Ministère de la Culture',
  vintage: '2025 (chiffres 2023)',
  url: 'https://www.data.gouv.fr/fr/datasets/adresses-des-bibliotheques-publiques-2/',
  shape: {
    id: text,
    nom: text,
    adresse: optionalText,
    // Some cells have lost their leading zero in a spreadsheet.
    code_postal: z
      .string()
      .regex(/^(\d{4,5})?$/, 'un code postal, ou rien')
      .transform((cell) => (cell === '' ? null : cell.padStart(5, '0'))),
    code_insee: communeCode,
    latitude: optionalDecimal(-22, 52),
    longitude: optionalDecimal(-64, 56),
    type: oneOf(['Bâtiment ouvert', 'Bibliobus']),
    heures_ouverture_hebdo: optionalDecimal(0, 168),
    nombre_salaries: optionalDecimal(0, 5_000),
    nombre_benevoles: optionalDecimal(0, 5_000),
    wifi: yesOrNo,
    dimanche: yesOrNo,
  },
  key: (row) => row.id,
});
