// From checked tables to the files of public/data, all in memory: join, calibrate, encode.
import { fingerprintLine, modelReadyRows } from '../src/calibrate/index.ts';
import {
  constantsOf,
  encodeFormerCommunes,
  encodeOutsideRows,
  FORMAT,
  type ManifestFile,
  type TablesFile,
} from '../src/files/index.ts';
import { sumOf } from '../src/maths/sum.ts';
import { placesText } from './copy.ts';
import { calibrationInputs } from './inputs/calibration-inputs.ts';
import { DEFAULT_REFERENCE, REFERENCES } from './inputs/references.ts';
import type { ReadMediationList } from './read-mediation-list.ts';
import type { ReadSources } from './read-sources.ts';
import type { ReportStep } from './report.ts';
import { type Content, sealed, sha256 } from './seal.ts';
import { buildAreasFile } from './steps/areas-file.ts';
import { buildCommunesFiles, buildProfilesFiles } from './steps/communes-files.ts';
import { buildContoursFiles } from './steps/contours/contours-files.ts';
import { buildCoverageFiles } from './steps/coverage-files.ts';
import { formerCommunes, outsidePlacesOf, sirensOf } from './steps/former-communes.ts';
import { publishedAverages } from './steps/france.ts';
import { type CommuneRow, join, rawCommune, widerFigures } from './steps/join.ts';
import { buildModelFile, MODEL_ID } from './steps/model-file.ts';
import { buildObservatoryFile } from './steps/observatory-file.ts';
import { buildPlaces } from './steps/places/build-places.ts';
import { buildPortraitsFiles, buildSurroundingsFiles } from './steps/portraits-files.ts';
import { buildPositionsFile } from './steps/positions-file.ts';
import { buildResemblances } from './steps/resemblances.ts';
import { buildSearchFiles, buildSpellingFiles } from './steps/search-files.ts';
import type { OutputFile } from './write.ts';

/** A list of places given beside the tables, and what the manifest says of it. */
export interface GivenList {
  readonly list: ReadMediationList;
  readonly credit: ManifestFile['sources'][number];
}

/** Every file of public/data, manifest first. Same tables, same bytes. */
export function buildOutputs(
  sources: ReadSources,
  report: ReportStep,
  given: GivenList | null = null,
): OutputFile[] {
  const { tables } = sources;
  const credits = [...sources.credits, ...(given === null ? [] : [given.credit])];
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

  const former = formerCommunes(sources.decoupage, tables.communes);
  const places = buildPlaces(
    { ...sources.places, mediation: given?.list ?? null },
    { communes: tables.communes, sirens: sirensOf(sources.decoupage), former },
  );
  const { franceServices, bibliotheques, aidantsConnect } = sources.places;
  const { leftOut } = places.counts;
  const out = sumOf(Object.values(leftOut), (names) => names.length);
  report(placesText.noPlaces(leftOut), out, 0);
  report('mise au net des France services', franceServices.length, places.kept.franceServices);
  report('mise au net des bibliothèques', bibliotheques.length, places.kept.bibliotheques);
  if (aidantsConnect.length > 0) {
    const { added } = places.aidantsConnect;
    report(placesText.aidantsConnect(places.aidantsConnect), aidantsConnect.length, added);
  }
  for (const [name, { rows, added }] of [
    ['annuaire', places.annuaire],
    ['lieux', places.mediation],
  ] as const) {
    if (rows > 0) report(placesText.rows(name, rows, added), rows, added);
  }

  const outside = outsidePlacesOf(sources.decoupage);
  report('anciennes communes', sources.decoupage.rows.length, former.length);

  const resemblances = buildResemblances(joined, rows, model, places.all);
  report('ressemblances', communes, resemblances.described);

  const folders: Record<string, ReadonlyMap<string, object>> = {
    actors: places.files,
    communes: buildCommunesFiles(joined, rows),
    contours: buildContoursFiles(sources.shapes),
    coverage: buildCoverageFiles(tables.communes, places.all),
    portraits: buildPortraitsFiles(joined),
    profiles: buildProfilesFiles(joined, rows, resemblances.offerIn),
    resemblances: resemblances.files,
    search: buildSearchFiles({ communes: tables.communes, former, outside }),
    spelling: buildSpellingFiles({ communes: tables.communes, former }),
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
    {
      path: 'tables.json',
      content: { tables: given === null ? sources.files : [...sources.files, tableOf(given)] },
    },
    { path: 'territoires.json', content: buildAreasFile(tables.communes, sources.decoupage.ept) },
    { path: 'typology.json', content: resemblances.classes },
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

function tableOf({ list, credit }: GivenList): TablesFile['tables'][number] {
  return { id: credit.id, file: list.file, sha256: list.sha256, rows: list.total };
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
