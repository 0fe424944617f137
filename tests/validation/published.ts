// The published figures the model is judged on, with their sources. METHOD §11. None of them was used
// to choose a constant: they are illectronisme rates of 2019 among people aged 15 and over.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as z from 'zod';

const share = z.coerce.number().transform((percent) => percent / 100);
const rows = z.array(
  z.object({
    /** V1: EPCI of Hauts-de-France; V2: régions; V3: classes of areas of attraction. */
    test: z.enum(['V1', 'V2', 'V3']),
    kind: z.enum(['epci', 'reg', 'aav']),
    code: z.string(),
    name: z.string(),
    year: z.literal('2019'),
    base: z.literal('15+'),
    rate_pct: share,
    source: z.string(),
    note: z.string(),
  }),
);

export type PublishedRate = z.output<typeof rows>[number];
export type TestName = PublishedRate['test'];

/** The 103 published rates, in file order. */
export function publishedRates(): PublishedRate[] {
  const file = new URL('published_rates.csv', import.meta.url);
  const { data } = Papa.parse(readFileSync(file, 'utf8').trimEnd(), { header: true });
  return rows.parse(data);
}
