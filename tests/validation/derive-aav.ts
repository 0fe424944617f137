// npx tsx tests/validation/derive-aav.ts DIR: rebuilds fixtures/aav.json from territoires.csv and
// communes.csv. METHOD §11 (V3): three classes of metropolitan communes that public/data does not
// carry, since no diagnosis needs them. Codes are grouped by département, three digits each.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import * as z from 'zod';

export const CLASSES = ['hors', 'petit', 'grand'] as const;
type AavClass = (typeof CLASSES)[number];

const zones = z.array(
  z.object({ code: z.string(), aav: z.string(), categorie_aav: z.coerce.number() }),
);
const people = z.array(z.object({ code: z.string(), population: z.coerce.number() }));

/** Outside any area of attraction; small pole of an area under 50 000; area of 700 000 or more. */
function classesOf(category: number, size: number): AavClass[] {
  if (category === 30) return ['hors'];
  if (size >= 700_000) return ['grand'];
  return category >= 11 && category <= 13 && size < 50_000 ? ['petit'] : [];
}

function rows(dir: string, file: string): unknown {
  return Papa.parse(readFileSync(join(dir, file), 'utf8').trim(), { header: true }).data;
}

const dir = process.argv[2];
if (dir === undefined) throw new Error('Usage : npx tsx tests/validation/derive-aav.ts DOSSIER');
const population = new Map(
  people.parse(rows(dir, 'communes.csv')).map((row) => [row.code, row.population]),
);
const territories = zones.parse(rows(dir, 'territoires.csv'));
const sizes = new Map<string, number>();
for (const { code, aav } of territories) {
  sizes.set(aav, (sizes.get(aav) ?? 0) + (population.get(code) ?? 0));
}
const classes: Record<AavClass, Record<string, string>> = { hors: {}, petit: {}, grand: {} };
for (const { code, aav, categorie_aav: category } of territories) {
  if (code.startsWith('97')) continue;
  for (const name of classesOf(category, sizes.get(aav) ?? 0)) {
    const departement = code.slice(0, 2);
    classes[name][departement] = (classes[name][departement] ?? '') + code.slice(2);
  }
}
const target = fileURLToPath(new URL('fixtures/aav.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(classes, null, 1)}\n`);
