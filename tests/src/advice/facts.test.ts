// A fact that two rows quote is written once, so that it cannot be mended in one of them only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACTORS } from '../../../src/advice/actors/kinds.ts';
import { ccasOwed, ccasOwedIn } from '../../../src/advice/ccas.ts';
import { referenceLabel } from '../../../src/advice/words.ts';
import { fr } from '../../../src/explain/typography.ts';
import { ROOT, sourcesOf } from '../../structure/sources.ts';

/** As long as a sentence: shorter ones are names and ends of sentences. */
const SENTENCE = /fr`([^`]{40,})`/g;

test('no sentence is written twice in src/advice', () => {
  const written = sourcesOf('src/advice').flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(SENTENCE)].map(([, text]) => text),
  );
  expect(written.length).toBeGreaterThan(300);
  expect(written.filter((text, i) => written.indexOf(text) < i)).toEqual([]);
});

test('the date of a list is the same in its reference and where an actor is checked', () => {
  expect(referenceLabel('franceServices2024')).toBe(
    fr`ANCT, liste des espaces France services (liste d'août 2024, à vérifier)`,
  );
  expect(ACTORS.franceServices.verify).toBe(
    fr`Liste d'août 2024, à vérifier par téléphone : adresse, horaires, jours de passage.`,
  );
});

test('the duty to have a CCAS is said with its threshold, of a commune and of a territory', () => {
  expect(ccasOwed(33_085)).toBe(
    fr`Avec 33\u202f085\u00a0habitants, la commune doit avoir un CCAS (seuil : 1\u202f500).`,
  );
  expect(ccasOwedIn(1, 1)).toBe(
    fr`La commune doit avoir un CCAS (seuil : 1\u202f500\u00a0habitants).`,
  );
  expect(ccasOwedIn(3, 5)).toBe(fr`Un CCAS est obligatoire dans 3\u00a0communes sur 5.`);
});
