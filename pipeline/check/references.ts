// Does every file speak of communes that exist, and is every commune where it should be?
import { decodeAreas, decodeContours, decodeSearch } from '../../src/files/index.ts';
import { type Dataset, shardsOf } from '../dataset/read-dataset.ts';
import type { Finding } from './finding.ts';

/** Codes that no commune has, and communes without a search entry or a shape. @throws DiagnosisError. */
export async function danglingReferences(data: Dataset): Promise<Finding[]> {
  const { dir, communes, manifest, store, read } = data;
  const known = new Set(communes.map(({ code }) => code));
  const epcis = new Set(communes.flatMap(({ epci }) => (epci === null ? [] : [epci.code])));
  const asked = (file: string) => ({ file, dataset: manifest.dataset.id });
  const findings: Finding[] = [];
  const orphans = (file: string, codes: readonly string[], all: ReadonlySet<string> = known) => {
    const unknown = [...new Set(codes)].filter((code) => !all.has(code));
    if (unknown.length > 0) findings.push({ level: 'fault', kind: 'orphan', file, codes: unknown });
  };
  const absent = (file: string, codes: ReadonlySet<string>, level: Finding['level']) => {
    const missing = [...known].filter((code) => !codes.has(code));
    if (missing.length > 0) findings.push({ level, kind: 'absent', file, codes: missing });
  };

  const searched = new Set<string>();
  for (const key of await shardsOf(dir, 'search')) {
    const file = `search/${key}.json`;
    const { entries } = decodeSearch(asked(file), await read(file));
    const codes = entries.map(({ code }) => code);
    orphans(file, codes);
    for (const code of codes) searched.add(code);
  }
  absent('search/', searched, 'fault');

  const drawn = new Set<string>();
  for (const name of await shardsOf(dir, 'contours')) {
    if (name === 'france') continue;
    const file = `contours/${name}.json`;
    const { contours } = decodeContours(asked(file), await read(file)).objects;
    const codes = contours.geometries.map(({ id }) => id);
    orphans(file, codes);
    for (const code of codes) drawn.add(code);
  }
  absent('contours/', drawn, 'warning');

  const areas = decodeAreas(asked('territoires.json'), await read('territoires.json'));
  orphans(
    'territoires.json',
    areas.epcis.map(([code]) => code),
    epcis,
  );
  orphans(
    'territoires.json',
    areas.epts.flatMap(([, , , members]) => members),
  );
  for (const [departement] of manifest.departements) {
    const places = await store.places(departement);
    const codes = places.map(({ communeCode }) => communeCode);
    orphans(`actors/${departement}.json`, codes);
  }
  return findings;
}
