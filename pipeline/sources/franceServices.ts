// France services, the ANCT's list of August 2024: an old list, always shown with its date.
import * as z from 'zod';
import { communeCode, decimal, oneOf, optionalText, text } from './cells.ts';
import { day } from './opening-hours.ts';
import { defineSource } from './source.ts';

export const FRANCE_SERVICES = defineSource({
  id: 'france-services',
  file: 'france_services_2024-08.csv',
  title: 'Liste des espaces France services',
  producer: 'ANCT',
  vintage: '1er août 2024',
  url: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
  shape: {
    id: text,
    nom: text,
    adresse: text,
    complement_adresse: optionalText,
    code_postal: z.string().regex(/^\d{5}$/, 'un code postal'),
    code_insee: communeCode,
    latitude: decimal(-22, 52),
    longitude: decimal(-64, 56),
    telephone: z
      .string()
      .regex(/^(\d{2}( \d{2}){4})?$/, 'un numéro à dix chiffres, ou rien')
      .transform((cell) => (cell === '' ? null : cell)),
    lundi: day,
    mardi: day,
    mercredi: day,
    jeudi: day,
    vendredi: day,
    samedi: day,
    prise_rdv: oneOf(['Oui', 'Non']).transform((word) => word === 'Oui'),
    format: oneOf(['Fixe', 'Multisites', 'Fixe_antenne(s)', 'Itinérante', 'Bus_équivalent']),
  },
  key: (row) => row.id,
});
