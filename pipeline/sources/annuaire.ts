// The State's local directory (DILA), as the remake writes its table: town halls, CCAS, missions locales and others.
import * as z from 'zod';
import { SERVICE_KINDS } from '../producers/annuaire-administration.ts';
import { communeCode, oneOf, optionalDecimal, optionalText, text } from './cells.ts';
import { day } from './opening-hours.ts';
import { defineSource } from './source.ts';

const source = defineSource({
  id: 'annuaire',
  file: 'annuaire.csv',
  title: "Annuaire de l'administration, base de données locales",
  producer: 'DILA',
  vintage: '2026',
  url: 'https://www.data.gouv.fr/fr/datasets/service-public-gouv-fr-annuaire-de-ladministration-base-de-donnees-locales/',
  shape: {
    id: text,
    kind: oneOf(SERVICE_KINDS),
    nom: text,
    code_insee: communeCode,
    adresse: optionalText,
    code_postal: z.string().transform((cell) => (/^\d{5}$/.test(cell) ? cell : null)),
    latitude: optionalDecimal(-90, 90),
    longitude: optionalDecimal(-180, 180),
    telephone: optionalText,
    date: z
      .string()
      .regex(/^(\d{4}-\d\d-\d\d)?$/, 'une date, ou rien')
      .transform((cell) => cell.slice(0, 7) || null),
    lundi: day,
    mardi: day,
    mercredi: day,
    jeudi: day,
    vendredi: day,
    samedi: day,
  },
  key: (row) => row.id,
});

/** With the week in one piece. */
export const ANNUAIRE = {
  ...source,
  row: source.row.transform(({ lundi, mardi, mercredi, jeudi, vendredi, samedi, ...row }) => ({
    ...row,
    week: [lundi, mardi, mercredi, jeudi, vendredi, samedi].map((ranges) =>
      ranges.map(([from, to]) => ({ from, to })),
    ),
  })),
  key: (row: { readonly id: string }) => row.id,
};
