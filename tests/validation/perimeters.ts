// Which communes each published rate covers, as the territories stood in 2019. METHOD §11.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { CommuneProfile } from '../../src/index.ts';
import type { PublishedRate } from './published.ts';

const digits = z.record(z.string(), z.string().regex(/^(\d{3})+$/));
const aav = z
  .object({ hors: digits, petit: digits, grand: digits })
  .parse(JSON.parse(readFileSync(new URL('fixtures/aav.json', import.meta.url), 'utf8')));

/** Five communes that joined the Métropole européenne de Lille after 2019. */
const HAUTE_DEULE = new Set(['59005', '59011', '59052', '59133', '59477']);
const HAUTE_DEULE_EPCI = '245901061';
/** CA du Calaisis: same communes, another code today. */
const RENAMED: Readonly<Record<string, string>> = { '200090751': '246201149' };
function epciIn2019({ code, epci }: CommuneProfile): string | null {
  if (HAUTE_DEULE.has(code)) return HAUTE_DEULE_EPCI;
  return epci === null ? null : (RENAMED[epci.code] ?? epci.code);
}

/** Codes are kept by département, three digits each: 75 → "056". */
function codesOf(byDepartement: Readonly<Record<string, string>>): Set<string> {
  const codes = new Set<string>();
  for (const [departement, endings] of Object.entries(byDepartement)) {
    for (let i = 0; i < endings.length; i += 3) codes.add(departement + endings.slice(i, i + 3));
  }
  return codes;
}

const AAV: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(aav).map(([name, byDepartement]) => [name, codesOf(byDepartement)]),
);

/** The communes of every published rate, by its code. */
export function perimeters(
  published: readonly PublishedRate[],
  communes: readonly CommuneProfile[],
): Map<string, CommuneProfile[]> {
  return new Map(
    published.map(({ kind, code }) => {
      const inside = (commune: CommuneProfile): boolean => {
        if (kind === 'reg') return commune.region.code === code;
        if (kind === 'aav') return AAV.get(code)?.has(commune.code) ?? false;
        return epciIn2019(commune) === code;
      };
      return [code, communes.filter(inside)];
    }),
  );
}
