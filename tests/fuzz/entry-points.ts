// Every entry point by which something comes in from outside, what to send through it, and what must hold whatever comes:
// nothing unexpected is thrown, nothing runs, no number is none. An entry point is one line here.
import assert from 'node:assert/strict';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { CliError } from '../../cli/cli-error.ts';
import { readHypotheses } from '../../cli/hypotheses/read.ts';
import { sheetText } from '../../cli/sheets/copy.ts';
import { readSheets } from '../../cli/sheets/read-sheets.ts';
import { WorkbookError } from '../../cli/sheets/trouble.ts';
import { csvRows } from '../../reports/csv.ts';
import { templateStyles } from '../../reports/docx-template.ts';
import { escaped } from '../../reports/xml-text.ts';
import { placesIn, searchOf } from '../../site/compare/address.ts';
import { savedPart } from '../../site/diagnosis/saved-part.ts';
import { queryOf, readChoices } from '../../site/embed/choices.ts';
import { MAX_SAVED, savedCommunes } from '../../site/my-communes/saved-communes.ts';
import { placeMeant } from '../../site/not-found/place-meant.ts';
import { loadObservatory } from '../../site/observatory/load-observatory.ts';
import { communeIn } from '../../site/pages/place-in.ts';
import { readAddress, writeAddress } from '../../site/territory/address.ts';
import { createCoverage } from '../../src/coverage/index.ts';
import { profileText, quoted } from '../../src/explain/index.ts';
import { DiagnosisError, diagnose } from '../../src/index.ts';
import {
  createCommuneListReader,
  listNotes,
  notAListText,
  problemText,
} from '../../src/lists/index.ts';
import { createPlaceListReader } from '../../src/lists/places/place-list.ts';
import { readRows } from '../../src/lists/rows.ts';
import { createResemblances } from '../../src/resemblance/index.ts';
import {
  createContours,
  createNearby,
  createStore,
  decodeText,
  readProfiles,
  type Store,
} from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { constantsTable, inputsTable } from '../../tools/release/open-data/model-tables.ts';
import { MEASURE_NAMES, sqlFiles } from '../../tools/release/open-data/sql.ts';
import { publisherOf } from '../../tools/vite-plugins/publisher.ts';
import { readSettings } from '../../widget/attributes.ts';
import { attributesOf, dataFolder, frameId, listener } from '../../widget/frame/query.ts';
import { MAX_PX, readMessage, SOURCE, VERSION } from '../../widget/messages.ts';
import { lookUp } from '../../widget/national-map/look-up.ts';
import { faultText } from '../../widget/own-list/fault-copy.ts';
import { readFragment, writeFragment } from '../../widget/plan/fragment.ts';
import { command } from '../cli/command.ts';
import { odsOf, xlsxOf } from '../cli/sheets/workbooks.ts';
import { readShipped, shippedStore } from '../shipped.ts';
import { type EntryPoint, entryPoint, finite, sane } from './entry-point.ts';
import { CATALOGUE_FILES } from './entry-points/catalogue-files.ts';
import { COMPARED_FILES } from './entry-points/compared-files.ts';
import { PROFILE_FILES } from './entry-points/profile-files.ts';
import { PUBLISHED_FILES } from './entry-points/published-files.ts';
import { SERVICE_WORKER } from './entry-points/service-worker.ts';
import { DAMAGES, PUT, texts, values } from './inputs.ts';

const store = shippedStore();
const { france } = await store.model();
const model = await store.model();
const readList = createCommuneListReader(store);
const readPlaces = createPlaceListReader(store);

const CODES = ['58194', '75056', '2A004', '97411', '58', '58000', '245804406', '2a', 'region-27'];
const NAMES = ['Nevers', 'Saint-Denis', 'Seynod', 'Nouméa', 'Paris 11', 'St Étienne', 'Y', 'Раris'];

const QUERY = [
  ...['commune', 'communes', 'epci', 'departement', 'region', 'liste', 'france', 'choix', 'tri'],
  ...['nom', 'densite', 'taille', 'groupe', 'theme', 'couleur', 'hauteur', 'facon', 'sections'],
  ...[
    'donnees',
    'lieux',
    'evenements',
    'sans-recherche',
    'niveau-titre',
    'population-desc',
    ...CODES,
  ],
];
const queries = texts(
  [
    '?epci=245804406&choix=58194.58121&tri=population-desc&nom=nev&densite=3&groupe=size',
    `?communes=58194,35238&nom=${'😀'.repeat(31)}`,
    '?communes=58194&epci=245804406,200069441&france&selection=58194.58160&titre=Bords&liste=Pays',
    '?commune=58194&facon=cadre&hauteur=800&couleur=%23005fcc&theme=sombre&sections=profil',
    '?donnees=2026.2-e4eb0926&evenements=https://ville.example',
  ],
  QUERY,
);

const ROW =
  '<row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="C1" s="2"><f>1</f><v>45352</v></c></row>';
const CELL =
  '<table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>';
const TAGS = [
  ...[
    '<row>',
    '</row>',
    '<c t="s">',
    '</c>',
    '<v>',
    '</v>',
    '<f/>',
    '<is><t>',
    'r="XFD1"',
    's="9"',
  ],
  ...['<table:table-row>', '<table:table-cell>', '<text:p>', '<text:s text:c="9"/>', '</text:p>'],
  ...['t="b"', 't="e"', 't="d"', 'r="0"', 'r="-1"', 'r="1e9"', '<!--', ']]>', '<![CDATA[', '1e309'],
];
/** The parts of a workbook, damaged, or a good workbook whose bytes are. */
const workbooks = fc.oneof(
  fc
    .record({
      rows: texts([ROW], TAGS),
      styles: texts(
        [
          '<numFmts><numFmt numFmtId="200" formatCode="0.0%"/></numFmts><cellXfs><xf/><xf numFmtId="200"/><xf numFmtId="14"/></cellXfs>',
        ],
        ['formatCode="', '[$-40C]d mmmm', '#,##0', '<xf numFmtId="200"/>', '[>1]', '?/?', '"'],
      ),
      name: texts(['Communes'], NAMES),
    })
    .map(({ rows, styles, name }) => xlsxOf([{ name, rows }], { styles, shared: ['58194'] })),
  texts([CELL], TAGS).map((rows) => odsOf(rows)),
  fc
    .array(fc.tuple(fc.nat({ max: 4_000 }), fc.nat({ max: 255 })), { maxLength: 4 })
    .map((changes) => {
      const bytes = xlsxOf([{ name: 'Communes', rows: ROW }], { shared: ['58194'] });
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    }),
);

const STYLES = '<w:styles><w:style w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>';

/** A file of the data, whole. */
const FILES = ['manifest.json', 'communes/58.json', 'portraits/581.json', 'surroundings/58.json'];
const OTHERS = [
  ...['actors/58.json', 'contours/58.json', 'communes/21.json', 'portraits/580.json'],
  ...['actors/21.json', 'search/n.json', 'outre-mer.json', 'coverage/58.json', 'typology.json'],
  ...['resemblances/581-75.json', 'positions.json', 'anciennes-communes.json'],
  ...['territoires.json', 'observatoire.json', 'portraits/582.json'],
  ...['portraits/583.json', 'profiles/0319.json', 'profiles/1501.json', 'profiles/2628.json'],
  ...['profiles/3604.json', 'profiles/4220.json', 'profiles/5554.json', 'profiles/5912.json'],
  ...['profiles/8106.json'],
];
const contents = new Map<string, string>();
for (const file of [...FILES, ...OTHERS]) {
  contents.set(file, JSON.stringify(await readShipped(file)));
}
/** What reads each file. */
const READERS: readonly (readonly [RegExp, (from: Store) => Promise<unknown>])[] = [
  [/manifest|communes\/|portraits\/58|surroundings/, (from) => from.commune('58194')],
  [/manifest|communes\/|portraits\/58|surroundings/, (from) => from.departement('58')],
  [/actors/, (from) => from.places('58')],
  [/contours/, (from) => createContours(from)('58')],
  [/search/, (from) => from.suggestions('nevers')],
  [/search/, (from) => from.nearest('nuvers')],
  [/outre-mer/, (from) => from.outsidePlaces()],
  [/anciennes/, (from) => from.formerCommunes()],
  [/positions/, (from) => createNearby(from)({ latitude: 46.99, longitude: 3.16 })],
  [/territoires/, (from) => createTerritories(from).catalogue()],
  [/surroundings/, (from) => createTerritories(from).open({ kind: 'list', codes: ['58194'] })],
  [/resemblances|profiles|typology/, (from) => createResemblances(from).of('58194')],
  [/coverage/, (from) => createCoverage(from)(['58'])],
  [/observatoire/, loadObservatory],
];
const damages = fc.record({
  file: fc.constantFrom(...contents.keys()),
  damage: fc.nat({ max: DAMAGES.length - 1 }),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  put: fc.constantFrom(...PUT),
  other: fc.constantFrom(...contents.keys()),
});

const profileTable = 'nom;population;age_15_29;age_75_plus;sans_diplome;bas_revenus;territoire';
/** Right commands, of which one word is replaced or one added. */
const COMMANDS: readonly (readonly string[])[] = [
  ['commune', '58194', '--format', 'json'],
  ['commune', 'Saint-Étienne'],
  ['commune', '58000', '--code-postal'],
  ['territoire', '--epci', '245804406', '--format', 'csv', '--csv', 'simple'],
  ['territoire', '--departement', '58', '--titre', 'Nièvre'],
  ['national', '20000', '--reference', '2017'],
  ['help', 'profil'],
];
const commands = fc
  .record({
    right: fc.constantFrom(...COMMANDS),
    at: fc.nat({ max: 6 }),
    length: fc.nat({ max: 1 }),
    put: fc.array(texts([...NAMES, ...CODES, '--format', '-1'], [...CODES, '--']), {
      maxLength: 2,
    }),
  })
  .map(({ right, at, length, put }): string[] => right.toSpliced(at, length, ...put));

/** The model as SQL, in a DuckDB of its own. */
const sql = await (await DuckDBInstance.create(':memory:')).connect();
const SQL_TYPES = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' };
const literal = (value: unknown) =>
  typeof value === 'string' ? `'${value.replace(/'/g, "''")}'` : String(value);
const inputs = inputsTable([], new Map());
const constants = constantsTable(model);
for (const { name, columns } of [inputs, constants]) {
  const fields = columns.map((one) => `${one.name} ${SQL_TYPES[one.type]}`).join(', ');
  await sql.run(`CREATE TABLE ${name.replace('-', '_')} (${fields})`);
}
const lines = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
await sql.run(`INSERT INTO modele VALUES ${lines([...constants.rows])}`);
const MODEL_SQL = sqlFiles(model.id).find(({ name }) => name === 'modele.sql')?.text ?? '';
/** What docs/DATA.md allows in each column, in any combination. */
const sqlRow = fc.tuple(
  ...inputs.columns.map(({ name, type }) => {
    if (type === 'string') return fc.constantFrom('58194', '58', '27', null, "l'Île");
    if (name === 'population') return fc.constantFrom(0, 1, 19, 20, 102, 33_279, 2_133_111);
    if (name === 'territoire') return fc.nat({ max: 3 });
    if (name.startsWith('source_')) return fc.nat({ max: 5 });
    return name === 'hors_champ'
      ? fc.nat({ max: 1 })
      : fc.constantFrom(0, 1, 137, 500, 1_000, null);
  }),
);
async function sqlResults(rows: readonly (readonly unknown[])[]) {
  await sql.run(`DELETE FROM communes_entrees; INSERT INTO communes_entrees VALUES ${lines(rows)}`);
  return (await sql.runAndReadAll(MODEL_SQL)).getRowObjects();
}

export const ENTRY_POINTS: readonly EntryPoint[] = [
  entryPoint('address of a territory', 90_000, queries, (query) => {
    const read = readAddress(query);
    assert.ok([...read.view.name].length <= 60);
    const again = readAddress(writeAddress(read));
    assert.deepEqual(again.view, read.view);
  }),
  entryPoint('address of a comparison', 60_000, queries, (query) => {
    const { asked } = placesIn(query);
    assert.ok(asked.length <= 4);
    for (const one of asked)
      if (one.kind === 'commune') assert.match(one.code, /^(\d{5}|2[AB]\d{3})$/);
    assert.deepEqual(placesIn(searchOf(asked)).asked, asked);
  }),
  entryPoint('address of the builder', 92_700, queries, (query) => {
    const { choices } = readChoices(query);
    finite(choices);
    assert.deepEqual(readChoices(queryOf(choices)).choices, choices);
  }),
  entryPoint('address of a frame', 80_000, queries, (query) => {
    for (const value of attributesOf(query).values()) assert.ok(value.length <= 200);
    const folder = new URL(dataFolder(query), 'https://nous.example/v1/embed.html');
    assert.match(folder.href, /^https:\/\/nous\.example\/data\/(?:[\w.-]+\/)?$/);
    assert.match(frameId(query), /^(dn-[\da-z]{1,20})?$/);
    const asked = listener(query);
    if (asked !== null) assert.ok(URL.canParse(asked));
  }),
  entryPoint(
    'attributes of the tag',
    100_000,
    fc.dictionary(fc.constantFrom(...QUERY), texts(CODES, QUERY), { maxKeys: 9 }),
    (given) => {
      const settings = readSettings(
        (name) => given[name] ?? null,
        'https://ville.example/',
        () => {},
      );
      finite(settings);
      for (const address of [settings.donnees, settings.lieux]) {
        if (address !== null) assert.match(address, /^https?:/);
      }
      assert.match(settings.couleur ?? '#000', /^#(?:[\da-f]{3}|[\da-f]{6})$/);
    },
  ),
  entryPoint(
    'messages',
    50_000,
    fc.oneof(
      values(['source', 'version', 'id', 'type', 'height', 'heights', 'name', 'detail']),
      fc.record({
        source: fc.constant(SOURCE),
        version: fc.constant(VERSION),
        id: fc.constant('dn-1'),
        type: fc.constantFrom('height', 'paper', 'event', 'autre'),
        height: values(['0']),
        heights: values(['0']),
        name: fc.constantFrom('diagnosis-ready', 'click', '__proto__'),
        detail: values(['commune']),
      }),
    ),
    (data) => {
      const read = readMessage(data, 'dn-1');
      if (read?.type === 'height') assert.ok(read.height >= 80 && read.height <= MAX_PX);
      if (read?.type === 'paper') finite(read.heights);
    },
  ),
  entryPoint(
    'a plan in an address',
    80_000,
    texts(
      [
        '#plan=1&m=ccas.a&m=franceServices%3A165.c&r=salle.n&h=peoplePerSession.10&a=definir-role.2027-01-15.Mme+Lef%C3%A8vre',
      ],
      ['#plan=1', '&m=', '&r=', '&h=', '&a=', 'ccas.a', 'salle.n', 'definir-role', '2027-02-31'],
    ),
    (fragment) => {
      const read = readFragment(fragment);
      if (read === null) return;
      finite(read.plan);
      const written = writeFragment(read.plan);
      if (written === '') return;
      assert.deepEqual(readFragment(written), { plan: read.plan, damaged: [] });
    },
  ),
  entryPoint(
    'what the browser kept',
    40_000,
    fc.oneof(
      fc
        .record({
          format: fc.constantFrom(1, 2, '1'),
          communes: fc.array(values(['code', 'nom', 'departement', 'plan', '58194']), {
            maxLength: 50,
          }),
        })
        .map((kept) => JSON.stringify(kept)),
      texts(
        ['{"format":1,"communes":[{"code":"58194","nom":"Nevers","departement":"Nièvre"}]}'],
        NAMES,
      ),
    ),
    (content) => {
      const storage: Storage = {
        ...{ length: 1, clear: () => {}, key: () => null },
        ...{ getItem: () => content, setItem: () => {}, removeItem: () => {} },
      };
      const communes = savedCommunes(() => storage).communes.value;
      assert.ok(communes.length <= MAX_SAVED);
      for (const { code } of communes) assert.match(code, /^(\d{5}|2[AB]\d{3})$/);
    },
  ),
  entryPoint(
    'search',
    20_000,
    texts(NAMES, [...NAMES, ...CODES, ' ', 'cedex', '3e']),
    async (typed) => {
      const found = await store.suggestions(typed);
      assert.equal(new Set(found.map(({ code }) => code)).size, found.length);
    },
  ),
  entryPoint(
    'a list of communes',
    12_000,
    texts(
      [
        'code_insee;nom\n58194;Nevers\n58121;Garchizy',
        'Nevers\nSaint-Denis (93)\n2A004',
        '58194, 58121',
      ],
      [...NAMES, ...CODES, ';', '\n', '"', ',', '\t', 'commune', 'code_postal', 'sep=;\n'],
    ),
    async (text) => {
      const read = await readList(text);
      if (!read.ok) return sane(notAListText(read.why));
      for (const line of read.list.lines) sane(problemText(line) ?? '');
      for (const note of listNotes(read.list)) sane(note);
    },
  ),
  entryPoint(
    'a list of places',
    12_000,
    texts(
      [
        'nom;commune;latitude;longitude\nMairie;Nevers;46,99;3,16',
        '[{"nom":"A","commune":"Nevers"}]',
      ],
      [
        ...NAMES,
        ...CODES,
        'nom',
        'commune',
        'latitude',
        ';',
        '\n',
        '"',
        '46,99',
        'horaires',
        'Mo-Fr 08:00',
      ],
    ),
    async (text) => {
      const list = await readPlaces(text);
      if (typeof list === 'string') return;
      for (const { nom, point } of list.places) {
        assert.notEqual(nom, '');
        finite(point);
      }
      for (const fault of list.faults) sane(faultText(fault));
    },
  ),
  entryPoint(
    'profiles',
    25_000,
    texts(
      [
        `${profileTable}\nA;1200;12,5;14;20;15;urbain`,
        '[{"nom":"A","population":1200,"age_15_29":12.5,"bas_revenus":15,"territoire":"rural"}]',
        '{"nom":"A","population":1200,"age_15_29":12.5}\n{"nom":"B","population":90,"age_15_29":9}',
      ],
      [...profileTable.split(';'), ';', '\n', '"', '12,5', '100', 'urbain', 'rural', '{', '[', ':'],
    ),
    (text) => {
      const read = readProfiles(text, france);
      if (!read.ok) {
        for (const issue of read.issues) sane(profileText.issue(issue));
        return;
      }
      for (const profile of read.profiles) {
        const { rates, adjusted } = diagnose(profile, model).estimate;
        finite([rates, adjusted]);
        const sum = rates.exclus + rates.eloignes + rates.presqueAutonomes;
        assert.ok(
          Math.abs(sum - rates.concerned) < 1e-9 && rates.concerned >= 0 && rates.concerned <= 1,
        );
      }
    },
  ),
  entryPoint('a workbook', 12_000, workbooks, (bytes) => {
    try {
      for (const { name, text, hiddenRows, uncomputed } of readSheets(bytes)) {
        assert.equal(typeof name, 'string');
        finite([hiddenRows, uncomputed]);
        // Each row has its line, whatever its cells hold.
        const { rows } = readRows(text);
        for (const { line } of rows) assert.ok(line <= text.split('\n').length);
      }
    } catch (error) {
      assert.ok(error instanceof WorkbookError, `${error}`);
      sane(sheetText.refused('liste.xlsx', error.trouble));
    }
  }),
  entryPoint(
    'a Word template',
    4_000,
    fc.array(fc.tuple(fc.nat({ max: 4_000 }), fc.nat({ max: 255 })), { maxLength: 4 }),
    (changes) => {
      const bytes = new Uint8Array(zipSync({ 'word/styles.xml': strToU8(STYLES) }));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      try {
        assert.equal(typeof templateStyles(bytes).externalStyles, 'string');
      } catch (error) {
        assert.ok(error instanceof Error && /modèle Word/.test(error.message), `${error}`);
      }
    },
  ),
  entryPoint('bytes of a text', 36_000, fc.uint8Array({ maxLength: 200 }), (bytes) =>
    assert.equal(typeof decodeText(bytes), 'string'),
  ),
  entryPoint('a cell of a table', 54_000, texts(['Nevers', '-12,5', '=1+1'], NAMES), (cell) => {
    for (const flavour of ['excel', 'simple'] as const) {
      const parsed = Papa.parse<string[]>(csvRows([[cell, 'fin']], flavour), {
        delimiter: flavour === 'excel' ? ';' : ',',
      });
      assert.equal(parsed.data[0]?.[1], 'fin');
      const shown = (parsed.data[0]?.[0] ?? '').replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
      if (!/^-?\d+(?:[.,]\d+)?$/.test(shown)) assert.doesNotMatch(shown, /^[=+\-@＝＋－＠]/u);
    }
  }),
  entryPoint('a text in a document', 34_000, texts(['Nevers'], NAMES), (text) => {
    assert.doesNotMatch(escaped(text), /[<>"]|[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    assert.ok([...quoted(text)].length <= 61);
    assert.doesNotMatch(quoted(text), /[\p{Cc}\p{Cf}]/u);
  }),
  entryPoint(
    'site.json',
    8_000,
    fc.oneof(
      texts(
        [
          '{"adresse":"https://a.fr/","editeur":{"nom":"A","adresse":"B","directeurDeLaPublication":"C"}}',
        ],
        ['{', '}', '"editeur"', ':', ',', '"accessibilite"'],
      ),
      values(['adresse', 'editeur', 'nom', 'contact', 'accessibilite', 'audit']).map((value) =>
        String(JSON.stringify(value)),
      ),
    ),
    (text) => {
      try {
        publisherOf(text);
      } catch (error) {
        assert.ok(error instanceof Error && error.message.startsWith('public/site.json'));
      }
    },
  ),
  entryPoint(
    'what the national map answers',
    30_000,
    fc.oneof(
      texts(
        ['{"lieux":[{"id":"a","nom":"CCAS"}],"totalLieux":1}'],
        ['"lieux"', '"nom"', '[{', '}]'],
      ),
      fc
        .record({
          lieux: fc.array(values(['id', 'nom', 'adresse', 'telephone', 'horaires', 'isConum'])),
          totalLieux: values(['1']),
        })
        .map((answer) => JSON.stringify(answer)),
    ),
    async (text) => {
      const before = globalThis.fetch;
      globalThis.fetch = async () => new Response(text);
      try {
        const answer = await lookUp('https://carte.example/', { code: '58194', nom: 'Nevers' });
        if (typeof answer === 'string') return;
        assert.ok(Number.isSafeInteger(answer.total) && answer.total >= 0);
        for (const { id, nom } of answer.places) assert.ok(id !== '' && nom !== '');
      } finally {
        globalThis.fetch = before;
      }
    },
  ),
  entryPoint(
    'what the history of a page kept',
    20_000,
    values(['part', 'kind', 'deleguee', 'arrondissement', 'code', 'commune', '58194', 'nom']),
    (state) => {
      const part = savedPart(state, '58194');
      if (part !== null) assert.equal(part.commune, '58194');
      finite(part);
    },
  ),
  entryPoint(
    'address of a place',
    20_000,
    texts(['/diagnostic/commune/2a004/', '/epci/245804406'], [...CODES, '/', 'commune', 'epci']),
    (path) => {
      const meant = placeMeant(path);
      if (meant !== null) assert.match(meant.code, /^(\d{5}|2[AB]\d{3}|\d{9})$/);
      const { href } = new URL(`?commune=${path}`, 'https://nous.example/');
      assert.notEqual(communeIn(href), '');
    },
  ),
  entryPoint(
    'a hypothesis',
    20_000,
    texts(
      ['75+ +2 ; revenus bas -5', 'population 40000', '15-29 = 20'],
      ['75+', 'revenus bas', 'population', 'sans diplôme', '+2', '-5', '= 20', ' ; ', ' ', '%'],
    ),
    async (typed) => {
      try {
        const { hypotheses } = await readHypotheses({ si: [typed] }, false);
        finite(hypotheses);
      } catch (error) {
        assert.ok(error instanceof CliError, `${error}`);
        sane(error.message);
      }
    },
  ),
  entryPoint(
    'inputs of the SQL',
    1_000,
    fc.array(sqlRow, { minLength: 1, maxLength: 30 }),
    async (rows) => {
      for (const row of await sqlResults(rows)) {
        for (const name of MEASURE_NAMES) {
          const bounds = [row[`part_${name}_bas`], row[`part_${name}`], row[`part_${name}_haut`]];
          if (bounds.every((bound) => bound === null)) continue;
          const [low = -1, share = -1, high = -1] = bounds.map(Number);
          assert.ok(0 <= low && low <= share && share <= high && high <= 1, JSON.stringify(bounds));
        }
      }
    },
  ),
  entryPoint('a file of the data', 6_000, damages, async ({ file, damage, at, put, other }) => {
    const spoil = DAMAGES[damage]?.[1](at, put);
    const text = spoil?.(contents.get(file) ?? '', contents.get(other) ?? '') ?? '';
    const damaged = createStore(async (name) =>
      name === file ? JSON.parse(text) : JSON.parse(contents.get(name) ?? 'null'),
    );
    const uses = READERS.filter(([files]) => files.test(file)).map(([, read]) => read(damaged));
    for (const use of await Promise.allSettled(uses)) {
      if (use.status === 'rejected')
        assert.ok(use.reason instanceof DiagnosisError, `${use.reason}`);
    }
    const [diagnosis] = await Promise.allSettled([damaged.diagnosis('58194')]);
    if (diagnosis.status === 'fulfilled') finite(diagnosis.value.estimate.rates);
  }),
  entryPoint('the command line', 1_000, commands, async (typed) => {
    // Nothing is written, nor read from the keyboard.
    const args = typed.filter((one) => !/^-(o|$)|output|pdf|fautes|france/.test(one));
    const { status, stdout, stderr } = await command(...args);
    assert.ok([0, 1, 2, 3].includes(status));
    sane(stderr);
    assert.doesNotMatch(stdout, /\bNaN\b|\[object /);
    if (status !== 0) assert.notEqual(stderr, '');
  }),
  ...CATALOGUE_FILES,
  ...COMPARED_FILES,
  ...PROFILE_FILES,
  ...PUBLISHED_FILES,
  ...SERVICE_WORKER,
];
