// A commune as most programs read it: one object with names, and the whole of zod. For the rivals of our columns.

import * as z from 'zod';
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
import { SOURCE_LEVELS, TERRITORIES } from '../../src/terms/factor.ts';

const share = z.number().min(0).max(1);
const place = z.object({ code: z.string().min(1), nom: z.string() });
const level = z.enum(SOURCE_LEVELS);

/** What communes/DEP.json says of one, but for its name. */
export const communeSchema = z.object({
  code: z.string().regex(COMMUNE_CODE),
  departement: place,
  region: place,
  epci: place.nullable(),
  population: z.int().min(0),
  shares: z.object({
    p15: share,
    age: z.tuple([share, share, share, share, share]),
    diploma: z.tuple([share, share, share]),
    lowIncome: share,
  }),
  territory: z.enum(TERRITORIES),
  sources: z.object({ age: level, diploma: level, income: level }),
  inheritsFrom: z.string().nullable(),
});
