// Does a clone hold what it should, and nothing else? What people download is what git lists: no file
// of the data may be there without being listed, and none may point into the place it was made in.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestSchema } from '../../src/files/index.ts';
import { ROOT } from './sources.ts';

const committed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

test('no committed file points into the folders beside the clone', () => {
  // Written so that this file does not name what it looks for.
  const elsewhere = /\.\.\/share[d]|\/\.librar[y]\b|\/wor[k]\//;
  const pointing = committed.filter((file) =>
    elsewhere.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(pointing).toEqual([]);
});

test('every file of public/data belongs to a folder that the manifest lists', () => {
  const read = readFileSync(join(ROOT, 'public/data/manifest.json'), 'utf8');
  const { folders } = manifestSchema().parse(JSON.parse(read));
  const data = committed.filter((file) => file.startsWith('public/data/'));
  const listed = new RegExp(
    `^public/data/(manifest|anciennes-communes|outre-mer|model|observatoire|positions|tables|territoires|typology|(${folders.join('|')})/[\\w-]+)\\.json$`,
  );
  expect(data.length).toBeGreaterThan(folders.length);
  expect(data.filter((file) => !listed.test(file))).toEqual([]);
});
