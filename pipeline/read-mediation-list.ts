// --lieux FILE: a list of places in the national schema, read as the page reads one. Communes are looked for in the
// files of the search of this very build. Fields on people (e-mail addresses, free texts) are never read.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeSearch, FORMAT } from '../src/files/index.ts';
import type { PlaceFault } from '../src/lists/places/index.ts';
import { createPlaceListReader, type PlaceSource } from '../src/lists/places/place-list.ts';
import { indexFormerCommunes } from '../src/search/index.ts';
import { departementOf } from '../src/terms/commune.ts';
import type { LocatedEntry } from '../src/terms/search-entry.ts';
import { listText } from './copy.ts';
import { sealOf } from './producers/reading/published-file.ts';
import type { ReadSources } from './read-sources.ts';
import { formerCommunes, outsidePlacesOf } from './steps/former-communes.ts';
import type { MediationList } from './steps/places/mediation-places.ts';
import { buildSearchFiles } from './steps/search-files.ts';
import { TableError } from './table-error.ts';

export interface ReadMediationList extends MediationList {
  readonly file: string;
  readonly sha256: string;
  /** Rows of the file, right or wrong. */
  readonly total: number;
  readonly faults: readonly PlaceFault[];
}

/** @throws TableError when the file cannot be read, or is no list of places. */
export async function readMediationList(
  path: string,
  { tables, decoupage }: Pick<ReadSources, 'tables' | 'decoupage'>,
): Promise<ReadMediationList> {
  const file = basename(path);
  const refused = (expected: string, cause?: unknown) =>
    new TableError({ file, line: 0, column: '', value: '', expected }, { cause });
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw refused(listText.readable, cause);
  });
  const list = await createPlaceListReader(placeSource({ tables, decoupage }))(text);
  if (typeof list === 'string') throw refused(listText.notAList);
  if (list.places.length === 0) throw refused(listText.noPlace);
  const { places, faults, total } = list;
  return { places, faults, total, file, sha256: await sealOf(path) };
}

/** The communes of this build, as the store would give them. */
function placeSource({
  tables,
  decoupage,
}: Pick<ReadSources, 'tables' | 'decoupage'>): PlaceSource {
  const { communes } = tables;
  const outside = outsidePlacesOf(decoupage);
  const former = formerCommunes(decoupage, communes);
  const files = buildSearchFiles({ communes, former, outside });
  const departements = new Map(
    communes.map((row) => [row.departement, { nom: row.departement_nom, region: row.region }]),
  );
  const regions = new Map(communes.map((row) => [row.region, row.region_nom]));
  const decoded = new Map<string, readonly LocatedEntry[]>();
  const candidates = (key: string): readonly LocatedEntry[] => {
    const known = decoded.get(key);
    if (known) return known;
    const content = files.get(key);
    const asked = { file: `search/${key}.json`, dataset: '' };
    const entries = content
      ? decodeSearch(asked, { format: FORMAT, ...asked, ...content }).entries.map((entry) => {
          const code = departementOf(entry.code);
          return { ...entry, departement: { code, nom: departements.get(code)?.nom ?? code } };
        })
      : [];
    decoded.set(key, entries);
    return entries;
  };
  return {
    candidates: async (key) => candidates(key),
    manifest: async () => ({ departements, regions }),
    formerCommunes: async () => indexFormerCommunes(former),
    outsidePlaces: async () => outside,
    surroundings: async (departement) =>
      new Map(
        communes.filter((row) => row.departement === departement).map((row) => [row.code, row]),
      ),
  };
}
