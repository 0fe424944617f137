// The report and the figures of a commune as files: what the command line writes of it, fetched when a first file is asked for.
import { communeJson } from '../../reports/commune-json.ts';
import { exportText } from '../../reports/copy.ts';
import { fileName } from '../../reports/file-name.ts';
import { MEDIA_TYPES } from '../../reports/formats.ts';
import { advise } from '../../src/advise.ts';
import { placeLabel, typeset } from '../../src/explain/index.ts';
import { createContours, type Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { createTerritories } from '../../src/territories/index.ts';
import type { communeFileKinds } from './copy.ts';
import { pageProvenance } from './page-provenance.ts';
import { reportFile } from './report-file.ts';

export type CommuneFileKind = keyof typeof communeFileKinds;

/** The report is that of a list of one commune, under its name. Rejects when the data cannot be read. */
export async function communeFile(
  kind: CommuneFileKind,
  diagnosis: Diagnosis,
  store: Store,
): Promise<File> {
  const { code, nom, departement } = diagnosis.commune;
  const label = placeLabel(nom, departement);
  if (kind === 'json') return jsonFile(diagnosis, label, store);
  const territories = createTerritories(store);
  const { area, communes, ...about } = await territories.open({
    ...{ kind: 'list', codes: [code], nom: typeset(nom) },
  });
  return reportFile(kind, {
    focus: { area, rows: communes.map((profile) => ({ profile })) },
    ...{ about, label, territories, store, contours: createContours(store) },
    asked: () => ({ nextPlaces: false, classes: false, question: null }),
  });
}

async function jsonFile(diagnosis: Diagnosis, label: string, store: Store): Promise<File> {
  const { code, departement } = diagnosis.commune;
  const [commune, places, { dataset }] = await Promise.all([
    store.commune(code),
    store.places(departement.code),
    store.manifest(),
  ]);
  const content = communeJson(diagnosis, advise(commune, diagnosis.estimate, places), {
    model: diagnosis.model.id,
    ...pageProvenance(dataset.id),
  });
  return new File([content], fileName(exportText.fileNames.json, label, 'json'), {
    type: MEDIA_TYPES.json,
  });
}
