// The cards of a territory speak to it: no commune, no mairie of its own, no "vos élus communautaires".
import { expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../../src/advice/index.ts';
import { actorOfTerritory, actorRow, actorWhyText } from '../../../src/advice/words.ts';

/** What is said to one commune. */
const TO_A_COMMUNE =
  /dans la commune|de la commune|avec la commune|à la mairie(?! suffisent)|élus communautaires|La commune fait partie/;

test.each([
  { own: true, alone: false },
  { own: false, alone: false },
  { own: false, alone: true },
])('every kind of actor, %o', (level) => {
  for (const kind of ACTOR_KINDS) {
    const { who, why, conditions, firstStep, verify } = {
      ...actorRow(kind, { alone: level.alone }),
      ...actorOfTerritory(kind, level),
    };
    expect([kind, who, why, conditions, firstStep, verify].join('\n')).not.toMatch(TO_A_COMMUNE);
  }
});

test('an intercommunalité is not told to call its own desk', () => {
  const { firstStep, verify } = actorOfTerritory('intercommunalite', { own: true, alone: false });
  expect(`${firstStep} ${verify}`).not.toMatch(/[Aa]ppelez|[Dd]emandez-lui/);
  expect(actorWhyText({ code: 'own-epci' })).toMatch(/^C’est votre échelle/);
});

test('a commune keeps the words that are its own', () => {
  expect(actorRow('associations', {}).verify).toContain('la liste des associations de la commune');
});
