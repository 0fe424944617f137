// Is a data set fit to be published? Everything that can be judged without knowing the truth: sums, bounds,
// orphans, licences, ages of the sources, and people lost or gained since another one.
import { estimate } from '../../src/index.ts';
import { sumOf } from '../../src/maths/sum.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { isDiagnosisError } from '../../src/terms/errors.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { type CatalogueEntry, OPEN_LICENCES } from '../catalogue.ts';
import { type Dataset, readDataset } from '../dataset/read-dataset.ts';
import type { Finding } from './finding.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { danglingReferences } from './references.ts';
import { WORDED_VINTAGES } from './worded-vintages.ts';

/** Half a tenth of a percent: what rounding of weights and shares may leave. */
const SUM_TOLERANCE = 0.0005;
/** A département that gains or loses more people than this between two sets is to be looked at. */
const PEOPLE_WARNING = 0.01;
const PEOPLE_FAULT = 0.05;

export interface JudgeOptions {
  readonly catalogue: readonly CatalogueEntry[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Another data set, for people lost and gained. */
  readonly before?: Dataset | undefined;
}

export interface CheckOptions extends Omit<JudgeOptions, 'before'> {
  /** Folder of another data set. */
  readonly against?: string | undefined;
}

/** All findings, faults first. A set that cannot be read has one. */
export async function checkDataset(
  dir: string,
  { against, ...options }: CheckOptions,
): Promise<Finding[]> {
  try {
    const data = await readDataset(dir);
    const before = against === undefined ? undefined : await readDataset(against, dir);
    return await judgeDataset(data, { ...options, before });
  } catch (error) {
    if (!isDiagnosisError(error)) throw error;
    const file = 'file' in error.info ? error.info.file : '';
    const detail = 'detail' in error.info ? error.info.detail : '';
    return [{ level: 'fault', kind: 'unreadable', file, detail }];
  }
}

/** What is wrong in a data set that could be read, faults first. @throws DiagnosisError `data-invalid`. */
export async function judgeDataset(data: Dataset, options: JudgeOptions): Promise<Finding[]> {
  const findings = [
    ...totals(data),
    ...sums(data),
    ...data.communes.flatMap(bounds),
    ...(await danglingReferences(data)),
    ...hiddenCharacters(data.dir).map(
      (found): Finding => ({ level: 'fault', kind: 'hidden', ...found }),
    ),
    ...licences(data),
    ...dates(data, options),
    ...words(data),
    ...(options.before === undefined ? [] : people(options.before, data)),
  ];
  return findings.sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
}

function totals({ manifest: { dataset }, communes }: Dataset): Finding[] {
  const found = {
    communes: new Set(communes.map(({ code }) => code)).size,
    population: sumOf(communes, ({ population }) => population),
  };
  return (['communes', 'population'] as const)
    .filter((of) => dataset[of] !== found[of])
    .map((of) => ({ level: 'fault', kind: 'total', of, said: dataset[of], found: found[of] }));
}

/** The estimates of all communes add up to the reference: 7, 19 and 14 %. METHOD §4.12. */
function sums({ communes, model }: Dataset): Finding[] {
  const people = sumOf(communes, ({ population }) => population);
  const rates = communes.map((commune) => ({ commune, rates: estimate(commune, model).rates }));
  return TIERS.flatMap((tier): Finding[] => {
    const expected = model.reference.shares[tier];
    const concerned = sumOf(rates, (row) => row.rates[tier] * row.commune.population);
    const share = concerned / people;
    return Math.abs(share - expected) <= SUM_TOLERANCE
      ? []
      : [{ level: 'fault', kind: 'sum', tier, expected, share }];
  });
}

type Bound = readonly [field: string, value: number | null | undefined, min: number, max: number];

function bounds({ code, population, shares, published, surroundings }: CommuneProfile): Finding[] {
  const ages = published?.ageBands ?? null;
  const checks: Bound[] = [
    ['population', population, 0, 3_000_000],
    ['p15', shares.p15, 0, 1],
    ...[...shares.age, ...shares.diploma, shares.lowIncome].map(
      (share, i): Bound => [`shares[${i}]`, share, 0, 1],
    ),
    // Head counts of a few people were rounded before they were divided.
    ['ageBands', ages === null ? null : sumOf(ages, (share) => share), 0.78, 1.22],
    ['niveauVieMedianEuros', published?.niveauVieMedianEuros, 1_000, 200_000],
    ['tauxPauvrete', surroundings?.tauxPauvrete, 0, 0.9],
    ['fibre', surroundings?.fibre, 0, 1],
    ['latitude', surroundings?.latitude, -22, 52],
    ['longitude', surroundings?.longitude, -64, 56],
  ];
  return checks.flatMap(([field, value, min, max]): Finding[] =>
    value === null || value === undefined || (value >= min && value <= max)
      ? []
      : [{ level: 'fault', kind: 'bound', code, field, value }],
  );
}

function licences({ manifest: { sources } }: Dataset): Finding[] {
  return sources
    .filter(({ licence }) => !OPEN_LICENCES.includes(licence))
    .map(({ id, licence }) => ({ level: 'fault', kind: 'licence', source: id, licence }));
}

/** The age of each source, by what the catalogue knows of its editions. */
function dates({ manifest: { sources } }: Dataset, { catalogue, today }: JudgeOptions): Finding[] {
  return sources.flatMap(({ id, vintage }): Finding[] => {
    const editions = catalogue.filter(({ tables }) => tables.includes(id));
    // "2023 (géographie 2025)" is the edition 2023; a table of several files has several.
    const own = editions.filter((edition) => vintage.includes(edition.vintage));
    const newer = editions.filter(
      ({ vintage: other, current }) => current && !vintage.includes(other),
    );
    const stale = own.filter(({ bestBefore }) => bestBefore !== null && bestBefore < today);
    return [
      ...newer.map(
        (edition): Finding => ({
          level: 'warning',
          kind: 'newer',
          source: id,
          vintage,
          edition: edition.title,
          newer: edition.vintage,
        }),
      ),
      ...stale
        .filter(() => newer.length === 0)
        .map(
          ({ bestBefore }): Finding => ({
            level: 'warning',
            kind: 'stale',
            source: id,
            vintage,
            since: bestBefore ?? '',
          }),
        ),
    ];
  });
}

/** Sentences that would say the year of another edition. */
function words({ manifest: { sources } }: Dataset): Finding[] {
  return WORDED_VINTAGES.flatMap(({ source, vintage: worded }): Finding[] => {
    const vintage = sources.find(({ id }) => id === source)?.vintage;
    if (vintage === undefined || vintage.includes(worded)) return [];
    return [{ level: 'warning', kind: 'words', source, vintage, worded }];
  });
}

function people(before: Dataset, after: Dataset): Finding[] {
  const sumBy = ({ communes }: Dataset) => {
    const sums = new Map<string, number>();
    for (const { departement, population } of communes) {
      sums.set(departement.code, (sums.get(departement.code) ?? 0) + population);
    }
    return sums;
  };
  const [old, now] = [sumBy(before), sumBy(after)];
  const findings = [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .flatMap((departement): Finding[] => {
      const [was, is] = [old.get(departement) ?? 0, now.get(departement) ?? 0];
      const change = Math.abs(is - was) / Math.max(was, 1);
      if (change < PEOPLE_WARNING) return [];
      const level = change >= PEOPLE_FAULT ? 'fault' : 'warning';
      return [{ level, kind: 'people', departement, before: was, after: is }];
    });
  const codes = (set: Dataset) => new Set(set.communes.map(({ code }) => code));
  const [oldCodes, newCodes] = [codes(before), codes(after)];
  const gone = [...oldCodes].filter((code) => !newCodes.has(code));
  const fresh = [...newCodes].filter((code) => !oldCodes.has(code));
  if (gone.length > 0) findings.push({ level: 'warning', kind: 'gone', codes: gone });
  if (fresh.length > 0) findings.push({ level: 'warning', kind: 'new', codes: fresh });
  return findings;
}
