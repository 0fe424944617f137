// Every word that the terminal says of a town, of a hamlet, of an island and of an EPCI, written out in the
// files beside and read by people. After a change that is meant: `npx vitest run tests/cli/words.test.ts -u`.
import { expect, test, vi } from 'vitest';
import { command } from './command.ts';

test.each([
  ['nevers', ['commune', '58194']],
  ['rochefourchat', ['commune', '26274']],
  ['ile-de-sein', ['commune', '29083']],
  ['ca-de-nevers', ['territoire', '--epci', '245804406']],
  ['mayotte', ['territoire', '--departement', '976']],
])('what the terminal says of %s was read and approved', async (name, args) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795867200');
  const { stdout } = await command(...args);
  await expect(stdout).toMatchFileSnapshot(`words/${name}.txt`);
});
