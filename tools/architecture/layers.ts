// Who may import whom: the one place that says it. dependency-cruiser checks it (cruise.ts), and the table
// of docs/ARCHITECTURE.md is written from it (`npm run docs`).

export interface Layer {
  /** From the root of the repository. */
  readonly folder: string;
  readonly job: string;
  /** Folders whose files it may import, besides its own. */
  readonly imports: readonly string[];
  /** Packages it may import; what is not named here it does without. "node": the modules of Node too. */
  readonly packages: readonly string[];
  /** Files through which others enter it; everywhere when it has none. */
  readonly entryPoints?: readonly string[];
}

const SCREEN = ['preact', '@preact/signals'];
/** What the leaves may read of the engine. */
const ENGINE = [
  'src/terms',
  'src/explain',
  'src/estimate',
  'src/advice',
  'src/search',
  'src/store',
  'src',
];
const DISPLAY = [...ENGINE, 'src/lists', 'src/territories'];
/** Modules that can be deleted: only the parts of a page, a report or the command line that show them enter. */
const ON_DEMAND = ['src/resemblance', 'src/coverage'];

/** From the ground up: a layer imports only those above it in this list. */
export const LAYERS: readonly Layer[] = [
  {
    folder: 'src/terms',
    job: 'the words: commune, tier, factor, model, estimate, diagnosis, notice, errors',
    imports: [],
    packages: [],
  },
  {
    folder: 'src/maths',
    job: 'numbers without meaning: logistic, bisect, rake, apportion, sum, great circle',
    imports: ['src/terms'],
    packages: [],
  },
  {
    folder: 'src/explain',
    job: 'the French words of a diagnosis, typography and number formats',
    imports: ['src/terms', 'src/maths'],
    packages: [],
  },
  {
    folder: 'src/estimate',
    job: 'METHOD §3: population → tiers, drivers, interval, grade, rounding, territories',
    imports: ['src/terms', 'src/maths'],
    packages: [],
    entryPoints: ['index.ts'],
  },
  {
    folder: 'src/calibrate',
    job: 'METHOD §4, build time only: covariates, national table, effects, weights, thresholds',
    imports: ['src/terms', 'src/maths', 'src/estimate'],
    packages: [],
    entryPoints: ['index.ts'],
  },
  {
    folder: 'src/search',
    job: 'names of communes: normalise, rank, what nearly matches',
    imports: ['src/terms'],
    packages: [],
    // Former communes and places outside the data are looked up on demand.
    entryPoints: ['index.ts', 'distance.ts', 'former-communes.ts', 'outside-places.ts'],
  },
  {
    folder: 'src/advice',
    job: 'who can help, and what to do first: rules, reasons and their words, sizing',
    imports: ['src/terms', 'src/maths', 'src/explain', 'src/search'],
    packages: [],
    // Its words are fetched on demand, what to follow of an action by reports alone.
    entryPoints: ['index.ts', 'words.ts', 'indicators.ts'],
  },
  {
    folder: 'src/lists',
    job: 'one reader of lists of communes, one of lists of places: rows in, typed lines out',
    imports: ['src/terms', 'src/maths', 'src/explain', 'src/search'],
    // In a chunk of its own: who reads a list of places fetches it.
    packages: ['@gouvfr-anct/lieux-de-mediation-numerique'],
    // Profiles are read by the table alone, a place by its list: each is fetched without the others.
    entryPoints: [
      'index.ts',
      'commune-source.ts',
      'table.ts',
      'places/index.ts',
      'places/place-list.ts',
    ],
  },
  {
    folder: 'src/files',
    job: 'schemas of `public/data`, and decoding',
    imports: ['src/terms', 'src/search', 'src/lists'],
    packages: ['zod'],
    // The others are what a first diagnosis does not need, fetched by import().
    entryPoints: [
      'index.ts',
      'decode-places.ts',
      'former-communes-file.ts',
      'outside-places-file.ts',
      'search-file.ts',
      'surroundings-file.ts',
    ],
  },
  {
    folder: 'src',
    job: 'the verbs (`diagnose`, `advise`, `simulate`…), each over the layers above, and `index.ts`',
    imports: ['src/terms', 'src/maths', 'src/estimate', 'src/advice', 'src/search'],
    packages: [],
  },
  {
    folder: 'src/store',
    job: 'the async part: cache and shards, through an injected `read`',
    imports: [
      'src/terms',
      'src/maths',
      'src/explain',
      'src/estimate',
      'src/search',
      'src/files',
      'src',
    ],
    packages: [],
    entryPoints: ['index.ts'],
  },
  {
    folder: 'src/territories',
    job: 'one loader of a territory: EPCI, département, région, France or a list',
    imports: [
      'src/terms',
      'src/explain',
      'src/estimate',
      'src/search',
      'src/files',
      'src',
      'src/store',
      'src/lists',
    ],
    packages: [],
    // What codes mean that no commune bears is read on demand.
    entryPoints: ['index.ts', 'read-codes.ts'],
  },
  {
    folder: 'src/resemblance',
    job: 'communes that resemble one another, and their classes: reads files of its own when asked',
    imports: ['src/terms', 'src/explain', 'src/estimate', 'src/files', 'src/store'],
    packages: ['zod'],
    // What makes its data is not what reads them; a page says a few words before the others are read.
    entryPoints: ['index.ts', 'build.ts', 'slot-copy.ts'],
  },
  {
    folder: 'src/coverage',
    job: 'who is far from a place that answers a need, and where one more would reach most people',
    imports: [
      'src/terms',
      'src/maths',
      'src/explain',
      'src/estimate',
      'src/advice',
      'src/files',
      'src',
      'src/store',
    ],
    packages: ['zod', 'geokdbush', 'kdbush'],
    entryPoints: ['index.ts', 'build.ts', 'coverage.ts'],
  },
  {
    folder: 'ui',
    job: 'Preact parts that know no diagnosis: section, heading, table, search box, scheduler, tokens',
    imports: ['src/terms', 'src/explain'],
    packages: SCREEN,
  },
  {
    folder: 'reports',
    job: 'a territory as CSV, XLSX, DOCX, HTML, GeoJSON, Parquet, and its map: browser and terminal alike',
    // Colours of the site for files that leave it.
    imports: [...DISPLAY, ...ON_DEMAND, 'ui/light-tokens.ts'],
    packages: [
      'd3-geo',
      'docx',
      'fflate',
      'geojson',
      'hyparquet-writer',
      'lean-qr',
      'papaparse',
      'polyclip-ts',
      'pptxgenjs',
      'simple-statistics',
      'topojson-client',
      'write-excel-file',
    ],
  },
  {
    folder: 'widget',
    job: 'what embeds: the tag, the report, charts, advice, plan, what-if, a territory',
    imports: [...DISPLAY, 'ui'],
    packages: [
      ...SCREEN,
      '@gouvfr-anct/lieux-de-mediation-numerique',
      'chart.js',
      'ics',
      'papaparse',
      'zod',
    ],
  },
  {
    folder: 'site',
    job: 'the pages, and what only pages show: a folder each, made of parts of the widget; nothing imports it',
    imports: [...DISPLAY, ...ON_DEMAND, 'ui', 'widget', 'reports'],
    packages: [
      ...SCREEN,
      '@tanstack/virtual-core',
      'd3-geo',
      'lean-qr',
      'papaparse',
      'topojson-client',
      'workbox-core',
      'workbox-expiration',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
      'zod',
    ],
  },
  {
    folder: 'cli',
    job: 'the command line: disk in, text or files out',
    imports: [...DISPLAY, ...ON_DEMAND, 'reports'],
    packages: [
      'node',
      '@cantoo/pdf-lib',
      'cli-progress',
      'commander',
      'fast-wrap-ansi',
      'fflate',
      'hyparquet',
      'hyparquet-compressors',
      'hyparquet-writer',
      'image-size',
      'numfmt',
      'papaparse',
      'playwright-core',
      'saxen',
      'zod',
    ],
  },
  {
    folder: 'pipeline',
    job: 'producers’ files → `public/data`: read, check, join, smooth, calibrate, encode',
    imports: [...ENGINE, ...ON_DEMAND, 'src/maths', 'src/files', 'src/calibrate', 'src/lists'],
    // Tables of producers are streamed, up to 650 MB: csv-parse, line by line.
    packages: [
      'node',
      'cli-progress',
      'csv-parse',
      'dbffile',
      'geojson',
      'geokdbush',
      'hyparquet',
      'kdbush',
      'read-excel-file',
      'stream-json',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'topojson-specification',
      'yauzl',
      'zod',
    ],
  },
];
