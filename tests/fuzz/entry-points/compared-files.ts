// What `diff` is given: results of ours that somebody changed, cut or made. What is accepted gives shares, points and people
// that are possible; all the rest is said in a sentence.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { command } from '../../cli/command.ts';
import { type EntryPoint, entryPoint, sane } from '../entry-point.ts';
import { damagedJson } from '../inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const provenance = '"provenance":{"producer":"Diagnostic numérique"}';
const communes = `[
  {"code":"58194","nom":"Nevers","part_concernes":0.42,"part_concernes_bas":0.38,"part_concernes_haut":0.46,"concernes":13900},
  {"code":"58121","nom":"Gien-sur-Cure","part_concernes":0.5,"part_concernes_bas":0.41,"part_concernes_haut":0.6,"concernes":50},
  {"code":"26274","nom":"Rochefourchat","part_concernes":null,"part_concernes_bas":null,"part_concernes_haut":null,"concernes":null}
]`;
const TERRITORY = `{${provenance},"model":"2026.2","total":{"base":"all"},"communes":${communes}}`;
/** Results of each command that `diff` reads. */
const RIGHT = [
  TERRITORY,
  `{${provenance},"model":"2026.2","caution":"","original":{"base":"15+"},"hypotheses":[{"nom":"a","communes":${communes}}]}`,
  `{${provenance},"model":"2026.2","profiles":[{"place":{"code":"58194","nom":"Nord"},"estimate":{"population":1200,
    "rates":{"concerned":0.4},"adjusted":{"concerned":{"low":400,"point":480,"high":560}},
    "rounded":{"display":"figures","concerned":{"low":400,"point":480,"high":560}}}}],"total":{"base":"all"}}`,
];
const other = written('autre.json', TERRITORY);

export const COMPARED_FILES: readonly EntryPoint[] = [
  entryPoint('a result that is compared', 20_000, damagedJson(RIGHT), async (text) => {
    const { status, stdout, stderr } = await command(
      ...['diff', written('un.json', text), other, '--csv', 'simple'],
    );
    sane(stderr);
    assert.notEqual(stderr, '');
    if (status !== 0) return assert.deepEqual([status, stdout], [2, '']);
    const { data } = Papa.parse<Record<string, string>>(stdout, {
      header: true,
      skipEmptyLines: true,
    });
    assert.ok(data.length > 0);
    for (const line of data) {
      const [a, b, points] = ['part_a', 'part_b', 'ecart_points'].map((name) => Number(line[name]));
      assert.ok(a !== undefined && a >= 0 && a <= 1, JSON.stringify(line));
      assert.ok(b !== undefined && b >= 0 && b <= 1, JSON.stringify(line));
      assert.equal(points, Math.round((b - a) * 10_000) / 100 + 0);
      for (const name of ['concernes_a', 'concernes_b']) {
        assert.match(line[name] ?? '', /^\d*$/, JSON.stringify(line));
      }
      assert.match(line.fourchettes_se_recouvrent ?? '', /^(oui|non)$/);
    }
  }),
];
