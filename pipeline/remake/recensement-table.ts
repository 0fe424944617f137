// recensement.csv: shares of ages and diplomas, from counts that were first brought to the communes of today.
import { tableText } from '../copy.ts';
import { type AgeCounts, readRecensementAges } from '../producers/recensement-ages.ts';
import { readRecensementAgesMelodi } from '../producers/recensement-ages-melodi.ts';
import { type DiplomaCounts, readRecensementDiplomes } from '../producers/recensement-diplomes.ts';
import { readRecensementDiplomesMelodi } from '../producers/recensement-diplomes-melodi.ts';
import type { Geography } from './communes-table.ts';
import { addedUp } from './current-codes.ts';
import { type PublishedFolder, type RawRow, type RemadeTable, written } from './remake.ts';

const AGE_COLUMNS = [
  'part_0_14',
  'part_15_29',
  'part_30_44',
  'part_45_59',
  'part_60_74',
  'part_75_plus',
] as const;

/** Communes, then arrondissements where the files have them; none when ages or diplomas are not at hand. @throws TableError. */
export async function remakeRecensement(
  folder: PublishedFolder,
  { codes, names, decoupage }: Geography,
): Promise<RemadeTable[]> {
  const agesFile = folder.find('recensement-ages', 'recensement-ages-melodi');
  const diplomasFile = folder.find('recensement-diplomes', 'recensement-diplomes-melodi');
  if (!agesFile || !diplomasFile) return [];
  const ages = await folder.read(
    agesFile,
    agesFile.entry.reader === 'recensement-ages' ? readRecensementAges : readRecensementAgesMelodi,
    ({ vintage }) => vintage,
  );
  const diplomas = await folder.read(
    diplomasFile,
    diplomasFile.entry.reader === 'recensement-diplomes'
      ? readRecensementDiplomes
      : readRecensementDiplomesMelodi,
    ({ vintage }) => vintage,
  );
  const ageCounts = addedUp(ages.read.counts, codes, addAges, ages.notes);
  const diplomaCounts = addedUp(diplomas.read.counts, codes, addDiplomas, diplomas.notes);
  const rows = names.map(({ code }): RawRow => {
    const origin = ageCounts.has(code) ? code : codes.leftBy(code);
    const inherited = origin !== null && origin !== code && ageCounts.has(origin);
    if (inherited) ages.notes.add('inherited', `${code} ← ${origin}`);
    const own = origin === null ? undefined : ageCounts.get(origin);
    if (!own) ages.notes.add('withoutRow', code);
    return {
      code,
      ...ageShares(own),
      ...diplomaShares(origin === null ? undefined : diplomaCounts.get(origin)),
      origine: inherited ? `commune_mere:${origin}` : own ? 'commune' : '',
    };
  });
  const [first, second] = [ages.used.vintage, diplomas.used.vintage];
  const credit = {
    file: `recensement_${first}.csv`,
    title:
      first === second ? tableText.recensement(first) : tableText.recensementMixed(first, second),
    producer: 'INSEE',
    vintage: first === second ? first : `${first}, ${second}`,
    ...(agesFile.entry.page === null ? {} : { url: agesFile.entry.page }),
    from: [ages.used, diplomas.used],
  };
  const arrondissements = arrondissementRows(decoupage, ages.read.counts, diplomas.read.counts);
  return [
    { id: 'recensement', rows, credit },
    ...(arrondissements.length === 0
      ? []
      : [
          {
            id: 'recensement-arrondissements',
            rows: arrondissements,
            credit: { ...credit, file: `recensement_arrondissements_${first}.csv` },
          },
        ]),
  ];
}

/**
 * The municipal arrondissements whose ages and diplomas are published. No diagnosis goes below the city yet: the table
 * waits for the day when all of them are.
 */
export function arrondissementRows(
  { rows }: Pick<Geography['decoupage'], 'rows'>,
  ages: ReadonlyMap<string, AgeCounts>,
  diplomas: ReadonlyMap<string, DiplomaCounts>,
): RawRow[] {
  return rows.flatMap((row): RawRow[] => {
    if (row.type !== 'arrondissement-municipal') return [];
    const [own, levels] = [ages.get(row.code), diplomas.get(row.code)];
    if (!own || !levels) return [];
    const { code, commune, population } = row;
    const known = { code, commune, population: written(population, 0) };
    return [{ ...known, ...ageShares(own), ...diplomaShares(levels) }];
  });
}

/** The decimals are divided, then rounded once. */
function ageShares(counts: AgeCounts | undefined): RawRow {
  const total = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
  return Object.fromEntries(
    AGE_COLUMNS.map((column, i) => [
      column,
      total > 0 ? written((100 * (counts?.[i] ?? 0)) / total, 1) : '',
    ]),
  );
}

function diplomaShares(counts: DiplomaCounts | undefined): RawRow {
  const share = (of: 'none' | 'higher') =>
    counts && counts.all > 0 ? written(Math.min(100, (100 * counts[of]) / counts.all), 1) : '';
  return { part_sans_diplome: share('none'), part_diplome_superieur: share('higher') };
}

function addAges(a: AgeCounts, b: AgeCounts): AgeCounts {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5]];
}

function addDiplomas(a: DiplomaCounts, b: DiplomaCounts): DiplomaCounts {
  return { none: a.none + b.none, higher: a.higher + b.higher, all: a.all + b.all };
}
