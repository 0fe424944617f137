// Places that are not in the data, brought by a consultant as JSON or CSV, checked by schema. METHOD
// §3.10. Percents as people type them ("12,5"), French column names; income may be left out.
import * as z from 'zod/mini';
import { readRows } from '../lists/index.ts';
import type { CommuneProfile } from '../terms/commune.ts';
import { TERRITORIES } from '../terms/factor.ts';
import type { FranceAverages } from '../terms/model.ts';
import type { ProfileIssue, ReadProfiles } from '../terms/profile.ts';

const percent = z.number().check(z.minimum(0), z.maximum(100));
/** Below, the share was left at zero, or written as 0,82 for 82 %. */
const LEAST_15_PLUS = 1;
const WORDS = ['urbain', 'rural', 'outremer-urbain', 'outremer-rural'] as const;

const profileSchema = z.object({
  nom: z.string().check(z.minLength(1)),
  population: z.int().check(z.minimum(0), z.maximum(100_000_000)),
  age_15_29: percent,
  age_30_44: percent,
  age_45_59: percent,
  age_60_74: percent,
  age_75_plus: percent,
  sans_diplome: percent,
  diplome_intermediaire: percent,
  diplome_superieur: percent,
  territoire: z.enum(WORDS),
  /** Share of people aged 15 and over in the population; France's when left out. */
  part_15_plus: z.optional(z.number().check(z.minimum(LEAST_15_PLUS), z.maximum(100))),
  /** Share of people under the national 40th percentile; France's when left out. */
  bas_revenus: z.optional(percent),
});
type Row = z.infer<typeof profileSchema>;

/** Every column, in the order a template shows them; the last two may be missing. */
export const PROFILE_COLUMNS = Object.keys(profileSchema.shape);
const OPTIONAL = new Set(['part_15_plus', 'bas_revenus']);
const TEXTS = new Set(['nom', 'territoire']);
const GROUPS = {
  age: ['age_15_29', 'age_30_44', 'age_45_59', 'age_60_74', 'age_75_plus'],
  diplome: ['sans_diplome', 'diplome_intermediaire', 'diplome_superieur'],
} as const;
/** Points a group may be away from 100: five figures rounded to one decimal. */
const ROUNDING = 0.5;

interface Raw {
  readonly line: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * The profiles of a JSON text (one object or a list) or of a CSV text (one place a line), or all that
 * is wrong in it, line by line. `france` fills what may be left out; it is then a borrowed margin.
 */
export function readProfiles(text: string, france: FranceAverages): ReadProfiles {
  const raw = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
  if (!Array.isArray(raw)) return { ok: false, issues: raw.issues };
  if (raw.length === 0) return { ok: false, issues: [issue('empty', 0)] };
  const issues: ProfileIssue[] = [];
  const profiles: CommuneProfile[] = [];
  for (const { line, record } of raw) {
    const result = z.safeParse(profileSchema, record);
    const wrong = result.success
      ? sums(result.data, line)
      : result.error.issues.map(({ path, code }) => explain(String(path[0]), code, record, line));
    issues.push(...wrong);
    if (result.success) profiles.push(profileOf(result.data, line, france));
  }
  if (issues.length > 0) return { ok: false, issues };
  const columns = new Set(raw.flatMap(({ record }) => Object.keys(record)));
  const ignored = [...columns].filter((name) => name !== '' && !PROFILE_COLUMNS.includes(name));
  return { ok: true, profiles, ignored };
}

function issue(code: ProfileIssue['code'], line: number, column = '', value = ''): ProfileIssue {
  return { code, line, column, value };
}

function fromJson(text: string): Raw[] | { issues: ProfileIssue[] } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { issues: [issue('not-json', 0)] };
  }
  const list: readonly unknown[] = Array.isArray(content) ? content : [content];
  return list.map((entry, i) => ({
    line: i + 1,
    record: z.safeParse(z.record(z.string(), z.unknown()), entry).data ?? {},
  }));
}

function fromCsv(text: string): Raw[] | { issues: ProfileIssue[] } {
  const [header, ...lines] = readRows(text).rows;
  if (!header) return [];
  const names = header.cells.map((cell) => cell.toLowerCase());
  const missing = PROFILE_COLUMNS.filter((name) => !names.includes(name) && !OPTIONAL.has(name));
  if (missing.length > 0)
    return { issues: missing.map((name) => issue('missing-column', 1, name)) };
  return lines.map(({ line, cells }) => ({
    line,
    record: Object.fromEntries(
      names.flatMap((name, i) => {
        const cell = cells[i] ?? '';
        return cell === '' ? [] : [[name, TEXTS.has(name) ? cell.trim() : numberOf(name, cell)]];
      }),
    ),
  }));
}

/**
 * "1 234", "20,5" and "12,5 %" as numbers; anything else stays as typed, for the message. In a
 * population "1.234" may be a thousand or one: whole numbers only, their thousands apart by spaces.
 */
function numberOf(column: string, cell: string): number | string {
  const plain = cell.replace(/\s/g, '').replace(/(?<=\d)%$/, '');
  const written = column === 'population' ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/;
  return written.test(plain) ? Number(plain.replace(',', '.')) : cell;
}

function explain(column: string, zodCode: string, record: Raw['record'], line: number) {
  const value = record[column];
  const shown = shownOf(value);
  if (value === undefined || value === '') return issue('missing-value', line, column);
  if (zodCode === 'invalid_type' && column === 'population') {
    return issue('not-whole', line, column, shown);
  }
  if (zodCode === 'invalid_type') return issue('not-a-number', line, column, shown);
  if (zodCode === 'invalid_value') return issue('not-a-word', line, column, shown);
  return issue('out-of-bounds', line, column, shown);
}

/** As it was written, when it is one value: a list or an object has no text of its own. */
function shownOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

function sums(row: Row, line: number): ProfileIssue[] {
  return Object.entries(GROUPS).flatMap(([name, columns]) => {
    const sum = columns.reduce((total, column) => total + row[column], 0);
    return Math.abs(sum - 100) <= ROUNDING ? [] : [issue('sum', line, name, sum.toFixed(1))];
  });
}

function profileOf(row: Row, line: number, france: FranceAverages): CommuneProfile {
  const ages = row.age_15_29 + row.age_30_44 + row.age_45_59 + row.age_60_74 + row.age_75_plus;
  const diplomas = row.sans_diplome + row.diplome_intermediaire + row.diplome_superieur;
  const low = row.bas_revenus;
  const [children, ...older] = france.ageBands;
  const adults = older.reduce((sum, share) => sum + share, 0);
  return {
    code: `profil-${line}`,
    nom: row.nom,
    departement: { code: '', nom: '' },
    region: { code: '', nom: '' },
    epci: null,
    population: row.population,
    shares: {
      p15: row.part_15_plus === undefined ? adults / (children + adults) : row.part_15_plus / 100,
      age: [
        row.age_15_29 / ages,
        row.age_30_44 / ages,
        row.age_45_59 / ages,
        row.age_60_74 / ages,
        row.age_75_plus / ages,
      ],
      diploma: [
        row.sans_diplome / diplomas,
        row.diplome_intermediaire / diplomas,
        row.diplome_superieur / diplomas,
      ],
      lowIncome: low === undefined ? france.lowIncome : low / 100,
    },
    territory: TERRITORIES[WORDS.indexOf(row.territoire)] ?? 'urban',
    sources: {
      age: 'commune',
      diploma: 'commune',
      income: low === undefined ? 'national' : 'commune',
    },
    inheritsFrom: null,
    published: null,
    surroundings: null,
  };
}
