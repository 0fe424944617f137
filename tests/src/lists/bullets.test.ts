// Lists written for people: what opens a line is no part of a name or a code, and blanks around hyphens change nothing.
import { describe, expect, test } from 'vitest';
import { createCommuneListReader } from '../../../src/lists/index.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';
import { resultOf } from './some-communes.ts';

const store = shippedStore();
const read = createCommuneListReader(store);
const communes = await allCommunes(store);

async function resultsOf(lines: readonly string[]): Promise<string[]> {
  const answer = await read(lines.join('\n'));
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list.lines.map(resultOf);
}

const NAMES = communes.map(({ nom }) => nom);
const plain = await resultsOf(NAMES);

describe('the name of a commune is read as that name', () => {
  test.each([
    ['its hyphens between blanks', (nom: string) => nom.replaceAll('-', ' - ')],
    ['its hyphens made dashes', (nom: string) => nom.replaceAll('-', ' – ')],
    ['a blank after its hyphens', (nom: string) => nom.replaceAll('-', '- ')],
    ['a dash before it', (nom: string) => `- ${nom}`],
    ['a round bullet before it', (nom: string) => `• ${nom}`],
    ['the bullet of Word', (nom: string) => `o ${nom}`],
    ['the number of a line', (nom: string) => `15. ${nom}`],
    ['a number and a bracket', (nom: string) => `1) ${nom}`],
    ['a letter and a bracket', (nom: string) => `a) ${nom}`],
  ])('%s', async (_, written) => {
    const results = await resultsOf(NAMES.map(written));
    expect(results).toHaveLength(NAMES.length);
    expect(NAMES.filter((_, i) => results[i] !== plain[i])).toEqual([]);
  });
});

test.each([
  '- ',
  '– ',
  '-',
  '•',
  '• ',
  '* ',
  '☐ ',
  '1. ',
  '12) ',
  'a) ',
  'o ',
  '•\t',
  '1.\t',
  '-\t',
])('a code after %j is that code', async (bullet) => {
  const codes = ['58194', '2A004', '97411'];
  expect(await resultsOf(codes.map((code) => bullet + code))).toEqual(codes);
});

test('a line of nothing but a sign is told', async () => {
  expect(await resultsOf(['58194', '-', '58095'])).toEqual(['58194', 'unknown', '58095']);
});
