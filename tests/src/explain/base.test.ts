// Whom the shares are applied to, said with how many they are: the number and its noun agree, for every number.
import { expect, test } from 'vitest';
import { baseText } from '../../../src/explain/base.ts';

test.each([
  [0, '0 personne'],
  [0.6, '1 personne'],
  [1, '1 personne'],
  [1.6, '2 personnes'],
  [26_400, '26\u202f400 personnes'],
])('%d people of 15 and over: « %s »', (count, said) => {
  expect(
    baseText['15+'].told(count).map((text) => text.replace('\u00a0personne', ' personne')),
  ).toEqual([`Parts appliquées aux 15 ans et plus\u00a0: ${said}.`]);
});

test('one person is never « personnes », whatever the number', () => {
  for (let count = 0; count < 40; count += 0.05) {
    const [said = ''] = baseText['15+'].told(count);
    expect(/\bpersonnes\./.test(said)).toBe(Math.round(count) >= 2);
  }
});
