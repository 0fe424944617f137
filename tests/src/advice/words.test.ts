// The words of advice keep the house rules, and none of the traps of the field is in them.
import { describe, expect, test } from 'vitest';
import type { ActionFacts } from '../../../src/advice/actions/action-row.ts';
import { ACTIONS } from '../../../src/advice/actions/all-actions.ts';
import { carrierText, effortText } from '../../../src/advice/actions/effort.ts';
import { linkText } from '../../../src/advice/actions/links.ts';
import { firstActionsText } from '../../../src/advice/actions/words.ts';
import { ACTORS } from '../../../src/advice/actors/kinds.ts';
import { ACTOR_KINDS, type ActionId, assumptionsWith } from '../../../src/advice/index.ts';
import { INDICATORS } from '../../../src/advice/indicators.ts';
import { pillarText } from '../../../src/advice/readiness/pillars.ts';
import { answerText, questionText } from '../../../src/advice/readiness/questions.ts';
import { readinessText } from '../../../src/advice/readiness/words.ts';
import { referenceText } from '../../../src/advice/references.ts';
import { assumptionSource } from '../../../src/advice/sizing/words.ts';
import { changedText, marksText } from '../../../widget/advice/marks-copy.ts';
import { planText } from '../../../widget/plan/copy.ts';

const FACTS: ActionFacts = {
  at: 'à Saint-Erme-Outre-et-Ramecourt',
  of: 'de Saint-Erme-Outre-et-Ramecourt',
  level: 'commune',
  places: 1,
  distance: 'à 8 km à vol d’oiseau, vérifiez par la route',
  epcis: 1,
  hamlet: false,
  withoutRoad: false,
  partlyWithoutRoad: false,
  neighbour: 'France services de Decize',
  inside: 1,
  mayBeHere: false,
  space: false,
  renews: false,
  size: 'village',
  part: 'quartier',
  need: { sessions: 60, halfDays: 60 },
  place: 'la bibliothèque municipale de Saint-Erme',
  epci: 'CC de la Champagne picarde',
  departement: 'Aisne',
  region: { code: '32', nom: 'Hauts-de-France' },
  area: false,
  ccas: true,
  socialOffice: 'CCAS',
  actors: 12,
  network: false,
  surveyed: true,
  overseas: false,
};
const NOTHING: ActionFacts = {
  at: 'dans le département',
  of: 'du département',
  level: 'departement',
  places: 12,
  distance: null,
  epcis: 12,
  hamlet: false,
  withoutRoad: false,
  partlyWithoutRoad: false,
  neighbour: null,
  inside: 12,
  mayBeHere: false,
  space: true,
  renews: true,
  size: 'city',
  part: 'quartier',
  need: { sessions: 900, halfDays: 900 },
  place: null,
  epci: null,
  departement: null,
  region: null,
  area: true,
  ccas: false,
  socialOffice: 'CCAS',
  actors: 209,
  network: true,
  surveyed: true,
  overseas: false,
};
const HAMLET: ActionFacts = {
  ...FACTS,
  hamlet: true,
  withoutRoad: true,
  neighbour: null,
  inside: 0,
  actors: 1,
};
const TOWN: ActionFacts = { ...FACTS, size: 'town', places: 3 };
/** Where the sizing asks for less than a cycle, a single session, less than a slot a week. */
const FEW: readonly ActionFacts[] = [1, 4, 20].map((need) => ({
  ...FACTS,
  need: { sessions: need, halfDays: need / 2 },
}));
const CITY: ActionFacts = {
  ...FACTS,
  socialOffice: 'centre d’action sociale',
  actors: 102,
  size: 'city',
  part: 'quartier',
};
const AQUITAINE: ActionFacts = { ...FACTS, region: { code: '75', nom: 'Nouvelle-Aquitaine' } };

/** Every string of a value, however deep. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

const actions = ACTIONS.flatMap(({ words }) =>
  [FACTS, NOTHING, HAMLET, TOWN, ...FEW, CITY, AQUITAINE].flatMap((facts) => wordsIn(words(facts))),
);
function wordsOf(id: ActionId, facts: ActionFacts) {
  const row = ACTIONS.find((one) => one.id === id);
  if (!row) throw new Error(`${id} has no row`);
  return row.words(facts);
}
const actors = ACTOR_KINDS.flatMap((kind) => {
  const { source: _, holds: __, example, ...words } = ACTORS[kind];
  return [...wordsIn(words), ...(example?.cited ?? []).map(({ text }) => text)];
});
const readiness = [
  ...[readinessText, pillarText, answerText, questionText, marksText].flatMap(wordsIn),
  ...[0, 1, 6].flatMap((n) => [readinessText.answered(n), readinessText.confirm(n)]),
  ...[[], ['Réunir les acteurs à Nevers'], ['Réunir les acteurs à Nevers', 'Former']].map(
    changedText,
  ),
];
const sizing = assumptionsWith().flatMap((one) => [one.label, assumptionSource(one)]);
const plan = [
  ...wordsIn(planText),
  ...[0, 1, 6].flatMap((n) => [planText.kept(n), planText.dropped(n), planText.undated(n)]),
  planText.damaged(['a=ouvrir-l'], false),
  planText.damaged(['a=ouvrir-l', 'r=salle.z'], false),
  planText.damaged(['a=ouvrir-l'], true),
  planText.onPaper(1, 'Nevers'),
  planText.onPaper(3, 'Nevers'),
  planText.saved('plan-58194.csv'),
];
const others = [
  carrierText('epci'),
  carrierText('departement'),
  ...wordsIn(effortText),
  ...wordsIn(firstActionsText),
  ...Object.values(INDICATORS),
];
const all = [...new Set([...actions, ...actors, ...readiness, ...sizing, ...plan, ...others])];

/** Words of the longest sentence of a text. */
function longestSentence(text: string): number {
  const sentences = text.split(/(?<=[.?!…])\s+(?=\p{Lu})/u);
  return Math.max(
    ...sentences.map((one) => one.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w)).length),
  );
}

describe('every sentence', () => {
  test('has at most 25 words', () => {
    expect(all.filter((text) => longestSentence(text) > 25)).toEqual([]);
  });

  test('is set in French: curly apostrophes, thin spaces before ; ! ? and %', () => {
    expect(all.filter((text) => /'|[^\s\u202f][;!?%](\s|$)| [;!?%»]/.test(text))).toEqual([]);
  });

  test('is whole: nothing undefined, no leftover of a template', () => {
    expect(all.filter((text) => /undefined|null|NaN|\$\{|\[object/.test(text))).toEqual([]);
    expect(all.filter((text) => text.trim() === '')).toEqual([]);
  });
});

test('what is followed suits one commune, but for what several do together', () => {
  const ofSeveral = Object.entries(INDICATORS).filter(([, text]) => /[Cc]ommunes/.test(text));
  expect(ofSeveral.map(([id]) => id)).toEqual([
    'equilibrer-lieux',
    'diagnostic-intercommunal',
    'mutualiser',
  ]);
});

describe('the traps of the field', () => {
  test('the Pass numérique is history, never an offer', () => {
    const mentions = all.filter((text) => /pass numérique/i.test(text));
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatch(/ancien Pass numérique, disparu en 2024/);
    expect(actions.filter((text) => /pass numérique|APTIC/i.test(text))).toEqual([]);
  });

  test('the closed hotline is nowhere', () => {
    expect(all.filter((text) => /01\D?70\D?77\D?23\D?72/.test(text))).toEqual([]);
  });

  test('a Conseiller numérique is only ever looked for', () => {
    const mentions = all.filter((text) => /conseiller numérique/i.test(text) && text.length > 30);
    expect(mentions.every((text) => /s.il (reste|y en a)/.test(text))).toBe(true);
    expect(ACTORS.conseillerNumerique.verify).toMatch(/n.en suppose aucun présent/);
  });

  test('volunteers are told to be left out of Aidants Connect, and never alone', () => {
    const { firstStep } = wordsOf('aidants-connect', FACTS);
    expect(firstStep).toMatch(/bénévoles, services civiques et élus ne peuvent pas/);
    expect(ACTORS.benevoles.conditions).toMatch(/Jamais seuls/);
  });

  test('a hub that has closed is said closed', () => {
    expect(wordsOf('hub-regional', AQUITAINE).firstStep).toMatch(/Hubikoop, a fermé en 2024/);
    const elsewhere = wordsOf('hub-regional', FACTS).firstStep;
    expect(elsewhere).toMatch(/^Écrivez aux Assembleurs.*vérifié/);
  });
});

test.each([
  ...['Les Bons Clics', 'des Bases', 'France Numérique Ensemble', 'Aidants Connect', 'ABC Diag'],
  ...['ABC Pix', 'LaCollecte.tech', 'Emmaüs Connect', 'ENVIE', 'Ateliers du Bocage', 'ADMR'],
  ...['Croix-Rouge', 'Secours populaire', 'Secours catholique', 'Restos du cœur', 'Germaine'],
  ...['Familles rurales', 'Rés’O Numérique', 'Tous Au Web', 'Découverte et Partage'],
  ...[
    'Le Faitout Connecté',
    'Nouvoitou',
    'Pecq',
    'Clamart',
    'bassin minier',
    'Évry Cœur d’Essonne',
  ],
])('%s, which the field knows, is told to the visitor', (name) => {
  expect(all.some((text) => text.includes(name))).toBe(true);
});

test('every source has a name and a date, every link a secure address', () => {
  for (const { label, date } of Object.values(referenceText)) {
    expect(label).not.toBe('');
    expect(date).toMatch(/\d{4}|aujourd/);
  }
  for (const { href } of Object.values(linkText)) expect(href).toMatch(/^https:\/\//);
});

test('the link of a source leads to the page of its figure, never to a home page', () => {
  // Of the map that the visitor reads today, the map itself is the page.
  const { carteEnDirect, ...others } = referenceText;
  expect(carteEnDirect.date).toContain('aujourd');
  const addresses = Object.values(others).flatMap(({ url }) => url ?? []);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((url) => new URL(url).pathname === '/')).toEqual([]);
});

test('every assumption without a source is said to be one to adjust', () => {
  for (const assumption of assumptionsWith()) {
    expect(assumptionSource(assumption).includes('Hypothèse à ajuster')).toBe(
      assumption.source === null,
    );
  }
});
