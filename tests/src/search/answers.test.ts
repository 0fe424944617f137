// A commune is counted and shown once, under the best of the ranks that it was found by.
import { expect, test } from 'vitest';
import { Answers, RANK } from '../../../src/search/answers.ts';
import { indexOf } from '../../../src/search/search-index.ts';
import type { FormerCommune } from '../../../src/terms/commune-part.ts';
import { ENTRIES } from './entries.ts';

const SEYNOD: FormerCommune = {
  kind: 'deleguee',
  code: '74268',
  nom: 'Seynod',
  commune: '74010',
};
const rankOf = (code: string) => ENTRIES.findIndex((entry) => entry.code === code);
const [nevers, paris, lyon] = [rankOf('58194'), rankOf('75056'), rankOf('69123')];
const answersTo = () => new Answers(indexOf([...ENTRIES]));
const shown = (answers: Answers, limit: number) =>
  answers
    .best(limit, 'all')
    .map(({ commune, rank, part }) => [commune.code, rank, part?.code ?? null]);

test('found twice, it is one answer, of its better rank and of what that one names', () => {
  const answers = answersTo();
  answers.add(nevers, RANK.beginningOfFormer, SEYNOD);
  answers.add(nevers, RANK.exact);
  answers.add(nevers, RANK.words, SEYNOD);
  answers.add(nevers, RANK.exact, SEYNOD);
  expect(answers.size).toBe(1);
  expect(shown(answers, 8)).toEqual([['58194', RANK.exact, null]]);
  answers.add(paris, RANK.beginning);
  answers.add(paris, RANK.exactFormer, SEYNOD);
  expect(answers.size).toBe(2);
  expect(shown(answers, 8)).toEqual([
    ['58194', RANK.exact, null],
    ['75056', RANK.exactFormer, '74268'],
  ]);
});

test('every answer that is exact is shown, former names too, and others up to the limit', () => {
  const answers = answersTo();
  for (const entry of [nevers, paris, lyon]) answers.add(entry, RANK.exactFormer);
  answers.add(rankOf('59350'), RANK.beginning);
  expect(shown(answers, 1).map(([code]) => code)).toEqual(['75056', '69123', '58194']);
  expect(shown(answers, 4).map(([code]) => code)).toEqual(['75056', '69123', '58194', '59350']);
});

test('a beginning is not exact, the whole name of a former commune is', () => {
  const answers = answersTo();
  answers.add(nevers, RANK.beginning);
  expect(answers.hasExact).toBe(false);
  answers.add(nevers, RANK.exactFormer);
  expect(answers.hasExact).toBe(true);
});
