// The list of communes: names, territories, legal population, centroid, postal codes.
import * as z from 'zod';
import { withHyphens } from '../hyphens.ts';
import { withLigatures } from '../ligatures.ts';
import { communeCode, decimal, departementCode, integer, optionalText, text } from './cells.ts';
import { defineSource } from './source.ts';

export const COMMUNES = defineSource({
  id: 'communes',
  file: 'communes.csv',
  title: 'Communes, populations légales 2023 (Mayotte : 2017) et codes postaux',
  producer: 'INSEE (Code officiel géographique 2025), La Poste, geo.api.gouv.fr',
  vintage: '2023 (géographie 2025)',
  url: 'https://www.insee.fr/fr/information/8377162',
  shape: {
    code: communeCode,
    nom: text.transform(withHyphens),
    departement: departementCode,
    departement_nom: text,
    region: z.string().regex(/^\d{2}$/, 'un code de région'),
    region_nom: text,
    epci: z
      .string()
      .regex(/^(\d{9})?$/, 'un numéro SIREN à neuf chiffres, ou rien')
      .transform((cell) => (cell === '' ? null : cell)),
    epci_nom: optionalText.transform((nom) => nom && withHyphens(withLigatures(nom))),
    population: integer(0, 3_000_000),
    latitude: decimal(-22, 52),
    longitude: decimal(-64, 56),
    codes_postaux: z
      .string()
      .regex(/^\d{5}(\|\d{5})*$/, 'des codes postaux séparés par « | »')
      .transform((cell) => cell.split('|')),
  },
  key: (row) => row.code,
});
