// Of every commune of France: what the advice proposes is no more than what the sizing finds, and who carries it exists.
import { beforeAll, expect, test } from 'vitest';
import { sizing } from '../../src/advice/index.ts';
import { roughly } from '../../src/advice/sizing/words.ts';
import { carrierText } from '../../src/advice/words.ts';
import { type Advice, advise, type CommuneProfile, estimate } from '../../src/index.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

interface Advised {
  readonly commune: CommuneProfile;
  readonly sessions: number;
  readonly advice: Advice;
}

const store = shippedStore();
const all: Advised[] = [];

beforeAll(async () => {
  const model = await store.model();
  for (const commune of await allCommunes(store)) {
    const places = await store.places(commune.departement.code);
    const told = estimate(commune, model);
    const sessions = roughly(sizing(told).sessions.perYear.high);
    all.push({ commune, sessions, advice: advise(commune, told, places) });
  }
}, 300_000);

const textsOf = ({ advice }: Advised) =>
  advice.actions.flatMap(({ title, fact, firstStep }) => [title, fact, firstStep]);

test('no action proposes more sessions than the sizing needs', () => {
  expect(all).toHaveLength(34_875);
  const faulty = all.filter((one) => {
    const said = textsOf(one).join(' ');
    return (
      (/cycle de cinq séances/.test(said) && one.sessions < 5) ||
      (/créneaux? (?:chaque|par) semaine|ateliers collectifs par semaine/.test(said) &&
        one.sessions < 44) ||
      (/quelques séances/.test(said) && one.sessions < 2)
    );
  });
  expect(faulty.map(({ commune }) => commune.nom)).toEqual([]);
});

test('a commune without an EPCI is told of no CIAS', () => {
  const alone = all.filter(({ commune }) => commune.epci === null);
  expect(alone.map(({ commune }) => commune.nom).sort()).toEqual([
    "L'Île-d'Yeu",
    'Ouessant',
    'Île-de-Bréhat',
    'Île-de-Sein',
  ]);
  for (const { advice } of alone) {
    const carriers = advice.actions.map(({ carrier }) => carrierText(carrier));
    expect(carriers).not.toContain('CCAS ou CIAS');
  }
  const yeu = alone.find(({ commune }) => commune.code === '85113');
  expect(yeu?.advice.actions.map(({ carrier }) => carrierText(carrier))).toContain('CCAS');
});

test.each([
  ['15121', 'Préparer quelques séances avec le relais-lecture', 'Fixez une première date'],
  ['56085', 'Préparer quelques séances avec la ', 'quelques séances par an suffisent'],
  ['05157', 'Monter des ateliers avec la bibliothèque de Saint-Véran', 'premier cycle de cinq'],
])('at %s, a library is offered what so few need: %s', (code, title, firstStep) => {
  const found = all.find(({ commune }) => commune.code === code);
  const action = found?.advice.actions.find(({ id }) => id === 'ateliers-bibliotheque');
  expect(action?.title).toContain(title);
  expect(action?.firstStep).toContain(firstStep);
});
