// Aidants Connect, the structures whose agents may act for people under a mandate, as exported in February 2024.
//
// Traps    * a list of structures, not of places: some are accommodation, companies or people, without a door for all
//          * the code of the commune was found from the postal code: a quarter are wrong where several communes share
//            it, and rows that failed took the first commune of the table (Moyenvic): steps/places/aidants-connect
//          * no coordinates
//          * names and addresses as typed: capitals, the town at the end of the address, sometimes a person's home
import * as z from 'zod';
import { optionalText, text } from './cells.ts';
import { defineSource } from './source.ts';

export const AIDANTS_CONNECT = defineSource({
  id: 'aidants-connect',
  file: 'aidants_connect_2024-02.csv',
  title: 'Structures habilitées Aidants Connect',
  producer: 'ANCT, DINUM',
  vintage: '12 février 2024',
  url: null,
  shape: {
    id: text,
    nom: text,
    adresse: optionalText,
    // One has six digits: it says nothing.
    code_postal: z.string().transform((cell) => (/^\d{5}$/.test(cell) ? cell : '')),
    commune: z.string(),
    code_insee: z.string().regex(/^(\d{5}|2[AB]\d{3})?$/, 'un code de commune, ou rien'),
    siret: z.string().regex(/^(\d{14})?$/, 'un SIRET à quatorze chiffres, ou rien'),
    label_france_services: z
      .enum(['oui', 'non', ''], { error: '« oui », « non », ou rien' })
      .transform((word) => word === 'oui'),
  },
  key: (row) => row.id,
});
