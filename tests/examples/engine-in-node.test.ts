// The example of the engine in Node, run as its README says, from another folder.
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedStore } from '../shipped.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/engine-in-node/index.js');

test.each(['58194', '23165'])('%s: the figures of the engine', async (code) => {
  const said = execFileSync(process.execPath, [EXAMPLE, code], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  const { commune, estimate } = await shippedStore().diagnosis(code);
  const { point, low, high } = estimate.rounded.concerned;
  expect(said.trim()).toBe(
    `${commune.nom} : ${point} habitants à aider (estimation, entre ${low} et ${high}).`,
  );
});
