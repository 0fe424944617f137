// Do imports go down, as docs/ARCHITECTURE.md draws them? The engine stays pure and readable only as
// long as nothing reaches sideways or up, and one stray import is enough to lose it.
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { cycleIn, importsOf, sourcesOf } from './module-graph.ts';

/** Rooms of src from the ground up. A file may import lower rooms, its own, or a peer's front door. */
const FLOORS: Readonly<Record<string, number>> = {
  terms: 0,
  maths: 1,
  explain: 2,
  estimate: 3,
  calibrate: 3,
  advice: 3,
  search: 3,
  lists: 3,
  files: 3,
  // diagnose.ts and its like: each composes the rooms below.
  verbs: 4,
  store: 5,
  territories: 6,
  'index.ts': 7,
};

/** Rooms small enough to be entered anywhere; every other one is entered by its index.ts. */
const OPEN = /^src\/(terms|maths|explain)\//;
/** Opened by import() alone, so that what a first diagnosis does not need comes later. */
const LAZY =
  /^src\/files\/(decode-places|(search|surroundings|former-communes|outside-places)-file)\.ts$|^src\/search\/former-communes\.ts$/;
/** Words that are fetched on demand have doors of their own. */
const DOORS =
  /^src\/((store|search|lists(\/places)?|territories)\/)?index\.ts$|^src\/lists\/places\/place-list\.ts$|^src\/(terms|explain)\/|^src\/advice\/words\.ts$/;
const WORKSHOP = /^src\/((calibrate|files)\/index\.ts|maths\/)/;

const BROWSER =
  /^(preact|preact\/hooks|@preact\/signals|zod\/mini|chart\.js(\/auto)?|papaparse|@gouvfr-anct\/lieux-de-mediation-numerique|ics|d3-geo|topojson-client|(geo)?kdbush|simple-statistics|@tanstack\/virtual-core)$/;
/** The service worker's own library, in a program of its own. */
const SITE = new RegExp(`${BROWSER.source}|^workbox-`);
const NODE = /^(?!@?preact|chart\.js)/;
const WRITERS =
  /^(papaparse|topojson-client|geojson|d3-geo|simple-statistics|hyparquet-writer|write-excel-file\/universal|docx(\/layout)?)$/;
/** Formats are written the same in a browser and in a terminal: the room knows neither. */
const REPORTS = /^reports\//;
/** Parts of the screen that know no diagnosis. */
const UI = /^ui\//;
/** What each folder may import from outside itself: project files, and packages. */
const LEAVES: Readonly<Record<string, { files: readonly RegExp[]; packages: RegExp }>> = {
  ui: { files: [DOORS], packages: BROWSER },
  reports: { files: [DOORS], packages: WRITERS },
  widget: { files: [DOORS, UI], packages: BROWSER },
  site: { files: [DOORS, UI, /^widget\//, REPORTS], packages: SITE },
  // The PDF is the page's own print: it waits for the sentence that the page shows until it is whole.
  cli: { files: [DOORS, REPORTS, /^widget\/report\/copy\.ts$/], packages: NODE },
  pipeline: { files: [DOORS, WORKSHOP], packages: NODE },
};

const engine = sourcesOf('src').flatMap(importsOf);
const leaves = Object.keys(LEAVES).flatMap((leaf) => sourcesOf(leaf).flatMap(importsOf));
/** "src/explain/numbers.ts" -> "text", "src/diagnose.ts" -> "verbs". */
function room(path: string): string {
  const [, name = '', ...inside] = path.split('/');
  return inside.length > 0 || name === 'index.ts' ? name : 'verbs';
}
/** "zod/mini" -> "zod", "@preact/signals" -> itself. */
const packageOf = (to: string) => to.split('/', to.startsWith('@') ? 2 : 1).join('/');
const written = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`;

describe('the engine', () => {
  test('imports no package, but for the schemas of its files and the words of the national schema', () => {
    const packages = engine.filter((i) => !i.internal);
    const isKnown = ({ from, to }: (typeof packages)[number]) =>
      (to === 'zod/mini' && room(from) === 'files') ||
      // Its entry point is imported by the widget alone: installing the engine does not bring it.
      (to === '@gouvfr-anct/lieux-de-mediation-numerique' && from.startsWith('src/lists/places/'));
    const strays = packages.filter((i) => !isKnown(i));
    expect(strays.map(written)).toEqual([]);
  });

  test('imports nothing that lies outside of src', () => {
    const strays = engine.filter((i) => i.internal && !i.to.startsWith('src/'));
    expect(strays.map(written)).toEqual([]);
  });

  test('has a floor for each of its rooms', () => {
    expect(sourcesOf('src').filter((path) => FLOORS[room(path)] === undefined)).toEqual([]);
  });

  test('imports downwards, and enters other rooms by their front door', () => {
    const strays = engine.filter(({ from, to, internal }) => {
      if (!internal || room(from) === room(to)) return false;
      const [here, there] = [FLOORS[room(from)] ?? -1, FLOORS[room(to)] ?? 99];
      const door = to === `src/${room(to)}/index.ts` || LAZY.test(to);
      return (
        there > here || (there === here && !door) || (/\/.+\//.test(to) && !OPEN.test(to) && !door)
      );
    });
    expect(strays.map(written)).toEqual([]);
  });
});

describe('widget, pages, command line and pipeline', () => {
  test.each(Object.entries(LEAVES))('%s opens front doors only', (leaf, { files, packages }) => {
    const outside = leaves.filter(
      (i) => i.from.startsWith(`${leaf}/`) && !i.to.startsWith(`${leaf}/`),
    );
    const strays = outside.filter(({ to, internal }) =>
      internal ? !files.some((allowed) => allowed.test(to)) : !packages.test(to),
    );
    expect(strays.map(written)).toEqual([]);
  });
});

test('what ships imports only packages that come with it', () => {
  const shipped = [...engine, ...leaves].filter((i) =>
    /^(src|ui|widget|reports|cli)\//.test(i.from),
  );
  const packages = shipped.filter((i) => !i.internal && !i.to.startsWith('node:'));
  // A peer is asked for: what needs it says so in a sentence when it is not there.
  const coming = { ...manifest.dependencies, ...manifest.peerDependencies, geojson: 'types only' };
  const missing = packages.filter(({ to }) => !(packageOf(to) in coming));
  expect(missing.map(written)).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(cycleIn([...engine, ...leaves])).toBeNull();
});
