// The spreadsheet of the method page, recomputed by another program, finds the engine's figures: what is
// checked is the method itself, written twice. LibreOffice is only needed here; CI installs it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { estimate } from '../../src/index.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { forTests } from '../../tools/dev/programs.ts';
import { spreadsheetText as text } from '../../tools/spreadsheet/copy.ts';
import { spreadsheetBytes } from '../../tools/vite-plugins/spreadsheet.ts';
import { convert } from '../libre-office.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();
/** Town, hamlet, capital, overseas, empty statistics, rich suburb, island without EPCI. */
const COMMUNES = ['58194', '26274', '75056', '97608', '97411', '08439', '78481', '29083', '97302'];
const soffice = forTests('soffice');

describe.skipIf(soffice === null)('recomputed by LibreOffice', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tableur-'));
    const model = await store.model();
    for (const code of COMMUNES) {
      await writeFile(
        join(folder, `${code}.xlsx`),
        await spreadsheetBytes(await store.commune(code), model),
      );
    }
    const files = COMMUNES.map((code) => join(folder, `${code}.xlsx`));
    convert(soffice ?? '', files, 'xlsx', join(folder, 'recomputed'));
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The numbers of the row that starts with these words. */
  async function rowsOf(code: string): Promise<(label: string) => unknown[]> {
    const table = await readSheet(join(folder, 'recomputed', `${code}.xlsx`));
    return (label) => {
      const row = table.filter(([first]) => first === label).at(-1);
      if (!row) throw new Error(`No row "${label}" in ${code}`);
      return row.slice(1);
    };
  }

  test.each(COMMUNES)(
    '%s: shares, people, ranges, rounding and reasons are the engine’s',
    async (code) => {
      const [commune, model] = await Promise.all([store.commune(code), store.model()]);
      const engine = estimate(commune, model);
      const row = await rowsOf(code);
      for (const tier of [...TIERS, 'concerned'] as const) {
        const [share, people, , own, shared, low, high, , point, least, most] = row(
          text.tiers[tier],
        );
        expect(share).toBeCloseTo(engine.rates[tier], 10);
        expect(people).toBeCloseTo(engine.adjusted[tier].point, 6);
        expect(own).toBeCloseTo(engine.spread[tier].own, 10);
        expect(shared).toBeCloseTo(engine.spread[tier].shared, 10);
        expect(low).toBeCloseTo(engine.adjusted[tier].low, 5);
        expect(high).toBeCloseTo(engine.adjusted[tier].high, 5);
        expect({ low: least, point, high: most }).toEqual(engine.rounded[tier]);
      }
      for (const { factor, share } of engine.drivers) {
        expect(row(text.drivers[factor])[0]).toBeCloseTo(share, 10);
      }
    },
  );
});
