// From checked tables to the files of public/data, all in memory: join, calibrate, encode.
import { fingerprintLine, modelReadyRows } from '../src/calibrate/index.ts';
import {
  constantsOf,
  encodeFormerCommunes,
  encodeOutsideRows,
  FORMAT,
  type ManifestFile,
} from '../src/files/index.ts';
import { sumOf } from '../src/maths/sum.ts';
import { calibrationInputs } from './inputs/calibration-inputs.ts';
import { DEFAULT_REFERENCE, REFERENCES } from './inputs/references.ts';
import type { ReadSources } from './read-sources.ts';
import type { ReportStep } from './report.ts';
import { type Content, sealed, sha256 } from './seal.ts';
import { buildAreasFile } from './steps/areas-file.ts';
import { buildCommunesFiles } from './steps/communes-files.ts';
import { buildContoursFiles } from './steps/contours/contours-files.ts';
import { formerCommunes, outsidePlacesOf } from './steps/former-communes.ts';
import { publishedAverages } from './steps/france.ts';
import { type CommuneRow, join, rawCommune, widerFigures } from './steps/join.ts';
import { buildModelFile, MODEL_ID } from './steps/model-file.ts';
import { buildObservatoryFile } from './steps/observatory-file.ts';
import { buildPlaces } from './steps/places.ts';
import { buildPortraitsFiles, buildSurroundingsFiles } from './steps/portraits-files.ts';
import { buildPositionsFile } from './steps/positions-file.ts';
import { buildSearchFiles, buildSpellingFiles } from './steps/search-files.ts';
import type { OutputFile } from './write.ts';

/** Every file of public/data, manifest first. Same tables, same bytes. */
export function buildOutputs(sources: ReadSources, report: ReportStep): OutputFile[] {
  const { tables, credits } = sources;
  const communes = tables.communes.length;
  const joined = join(tables);
  report('jointure sur le code', communes, joined.length);

  const { rows, lowIncomeThresholdEuros } = modelReadyRows(
    joined.map(rawCommune),
    widerFigures(tables),
    calibrationInputs(DEFAULT_REFERENCE),
  );
  report('lissage et quantification', joined.length, rows.length);

  const averages = publishedAverages(joined);
  const vintage = (id: string) => yearOf(credits.find((source) => source.id === id)?.vintage ?? '');
  const model = buildModelFile(rows, REFERENCES, averages, lowIncomeThresholdEuros, {
    population: vintage('communes'),
    census: vintage('recensement'),
    income: vintage('filosofi-communes'),
    density: vintage('territoires'),
  });
  report('calage du modèle', rows.length, model.references.length);

  const places = buildPlaces({ communes: tables.communes, ...sources.places });
  const { franceServices, bibliotheques } = sources.places;
  report('mise au net des France services', franceServices.length, places.kept.franceServices);
  report('mise au net des bibliothèques', bibliotheques.length, places.kept.bibliotheques);

  const former = formerCommunes(sources.decoupage, tables.communes);
  const outside = outsidePlacesOf(sources.decoupage);
  report('anciennes communes', sources.decoupage.communes.length, former.length);

  const folders: Record<string, ReadonlyMap<string, object>> = {
    actors: places.files,
    communes: buildCommunesFiles(joined, rows),
    contours: buildContoursFiles(sources.shapes),
    portraits: buildPortraitsFiles(joined),
    search: buildSearchFiles({ communes: tables.communes, former, outside }),
    spelling: buildSpellingFiles(tables.communes),
    surroundings: buildSurroundingsFiles(joined),
  };
  const observatory = buildObservatoryFile(joined, rows, model);
  report('observatoire', communes, observatory.columns.code.length);
  const contents: Content[] = [
    { path: 'anciennes-communes.json', content: encodeFormerCommunes(former) },
    { path: 'model.json', content: model },
    { path: 'observatoire.json', content: observatory },
    { path: 'outre-mer.json', content: { places: encodeOutsideRows(outside) } },
    { path: 'positions.json', content: buildPositionsFile(tables.communes) },
    { path: 'tables.json', content: { tables: sources.files } },
    { path: 'territoires.json', content: buildAreasFile(tables.communes) },
  ];
  for (const [name, shards] of Object.entries(folders)) {
    contents.push(...folder(name, shards));
    report(`mise en colonnes : ${name}`, communes, shards.size);
  }
  const modelReadySha256 = sha256(rows.map(fingerprintLine).join('\n'));
  const population = sumOf(tables.communes, (row) => row.population);
  return sealed(MODEL_ID, contents, ({ id, contentSha256 }) => ({
    format: FORMAT,
    dataset: { id, modelReadySha256, contentSha256, communes, population },
    model: constantsOf(model),
    folders: Object.keys(folders),
    sources: credits,
    ...territories(tables.communes),
  }));
}

/** "2023" of "2023 (géographie 2025)", where a year stands first. */
function yearOf(vintage: string): string {
  return /^\d{4}/.exec(vintage)?.[0] ?? vintage;
}

function folder(name: string, files: ReadonlyMap<string, object>): Content[] {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, content]) => ({ path: `${name}/${key}.json`, content }));
}

/** Names of départements and regions, as the list of communes gives them. */
function territories(
  communes: readonly CommuneRow[],
): Pick<ManifestFile, 'departements' | 'regions'> {
  const departements = new Map<string, [string, string, string]>();
  const regions = new Map<string, [string, string]>();
  for (const row of communes) {
    departements.set(row.departement, [row.departement, row.departement_nom, row.region]);
    regions.set(row.region, [row.region, row.region_nom]);
  }
  return { departements: [...departements.values()], regions: [...regions.values()] };
}
