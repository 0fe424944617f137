// A commune that the articles give as the example is never given to itself as the example.
import { describe, expect, test } from 'vitest';
import type { Cited } from '../../../src/advice/cited.ts';
import { ACTOR_KINDS, assumptionsWith, QUESTION_IDS } from '../../../src/advice/index.ts';
import { ACTORS, citedFor, questionText, VENUE_EXAMPLE } from '../../../src/advice/words.ts';
import { advise } from '../../../src/index.ts';
import { showAdvice, store } from '../show-advice.tsx';

const ALL: Cited[] = [...assumptionsWith().flatMap(({ example }) => example ?? []), VENUE_EXAMPLE];
for (const kind of ACTOR_KINDS) ALL.push(...(ACTORS[kind].example?.cited ?? []));
for (const id of QUESTION_IDS) {
  const words = questionText[id];
  if ('example' in words) ALL.push(words.example);
}

const CITED = [
  ['Nouvoitou', '35204', /Nouvoitou/],
  ['Le Pecq', '78481', /Au Pecq/],
  ['Marigny-les-Usages', '45197', /Marigny/],
  ['Nevers', '58194', /Nevers/],
  ['Saint-Erme-Outre-et-Ramecourt', '02676', /Saint-Erme/],
  ['Clamart', '92023', /Clamart/],
  ['Bagneux', '92007', /Bagneux/],
  ['Lille', '59350', /Lille/],
  ['Nice', '06088', /À Nice/],
] as const;

test('each sentence that names a cited commune says which it is', () => {
  for (const { of, text } of ALL) {
    const named = CITED.filter(([, , name]) => name.test(text)).map(([, code]) => code);
    expect(named, text).toEqual(of === null ? [] : [of]);
  }
});

test('the others read every example', () => {
  expect(citedFor(ALL, '58160')).toBe(ALL.map(({ text }) => text).join(' '));
});

describe.each(CITED)('%s', (_, code, name) => {
  test('reads none of its own examples, and those of the others', async () => {
    await showAdvice(code);
    const shown = document.body.textContent ?? '';
    const own = ALL.filter(({ of, text }) => of === code && shown.includes(text));
    expect(own).toEqual([]);
    const other =
      code === '92023'
        ? 'À Nevers, un agent de la CPAM'
        : 'Clamart (Hauts-de-Seine) a fait du hall';
    expect(shown.includes(other)).toBe(true);
  });

  test('no fact of an action gives it as the example', async () => {
    const { estimate, commune } = await store.diagnosis(code);
    const [profile, places] = await Promise.all([
      store.commune(code),
      store.places(commune.departement.code),
    ]);
    const { actions } = advise(profile, estimate, places);
    expect(actions.map(({ fact }) => fact).filter((fact) => name.test(fact))).toEqual([]);
  });
});
