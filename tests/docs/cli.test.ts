// Every command that a document shows is one that the program understands: its name, its options, their values.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createProgram } from '../../cli/program.ts';

const SHOWN = /npm run --silent diagnostic -- ([^`\n]+)/g;
/** A cell of the table of README: `commune 58194`. */
const IN_TABLE = /`((?:commune|territoire|profil|national|diff) [^`\n]+)`/g;

const shown = ['README.md', 'docs/CLI.md', 'docs/SCALE.md', 'docs/DATA.md'].flatMap((document) => {
  const text = readFileSync(document, 'utf8');
  const table = document === 'README.md' ? [...text.matchAll(IN_TABLE)] : [];
  return [...text.matchAll(SHOWN), ...table]
    .map(([, typed = '']) => typed.replace(/\s+#.*$/, '').trim())
    .filter((typed) => !typed.startsWith('…') && typed !== '')
    .map((typed): [string, string] => [typed, document]);
});

test('the documents show commands', () => {
  expect(shown.length).toBeGreaterThan(20);
});

test.each(shown)('%s, in %s, is understood', async (typed) => {
  const words = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const before = words.findIndex((word) => word === '>' || word === '<' || word === '|');
  const program = createProgram(
    '1.0.0',
    async () => {},
    () => {},
  );
  const ran: string[] = [];
  for (const command of program.commands) command.action(() => void ran.push(command.name()));
  await program.parseAsync(before < 0 ? words : words.slice(0, before), { from: 'user' });
  expect(ran).toEqual([words[0]]);
});
