// Who carries the first actions, of every commune and of every territory: the authority that acts there. docs/ADVICE.md §3.
import { beforeAll, describe, expect, test } from 'vitest';
import { carrierText } from '../../src/advice/words.ts';
import { fr } from '../../src/explain/typography.ts';
import { type Advice, advise, adviseArea, diagnoseArea, estimate } from '../../src/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();
const territories = createTerritories(store);
const METROPOLE_DU_GRAND_PARIS = '200054781';
const carriersOf = ({ actions }: Advice) =>
  Object.fromEntries(actions.map(({ id, carrier }) => [id, carrierText(carrier)]));

async function adviceOf(departement: string, suits: (commune: CommuneProfile) => boolean) {
  const model = await store.model();
  const places = await store.places(departement);
  const communes = (await store.departement(departement)).filter(suits);
  return communes.map((commune) => ({
    commune,
    advice: advise(commune, estimate(commune, model), places),
  }));
}

describe('in the Grand Paris', () => {
  let epts: readonly KnownArea[];
  const all: Awaited<ReturnType<typeof adviceOf>> = [];
  beforeAll(async () => {
    epts = (await territories.catalogue()).filter(({ kind }) => kind === 'ept');
    for (const departement of ['75', '91', '92', '93', '94', '95'])
      all.push(
        ...(await adviceOf(departement, ({ epci }) => epci?.code === METROPOLE_DU_GRAND_PARIS)),
      );
  }, 120_000);

  test('no action of the 130 communes is carried by the Métropole, nor asks it: the EPT of each is named', () => {
    expect(all).toHaveLength(130);
    for (const { commune, advice } of all) {
      const said = JSON.stringify(advice);
      expect(said).not.toContain('Métropole du Grand Paris');
      expect(Object.values(carriersOf(advice))).not.toContain('Intercommunalité');
      const ept = epts.find(({ communes }) => communes?.includes(commune.code));
      expect(ept === undefined, commune.nom).toBe(commune.code === '75056');
      if (ept === undefined) continue;
      const own = advice.actors.find(({ kind }) => kind === 'intercommunalite');
      expect(own?.name).toBe(fr`EPT ${ept.nom}`);
    }
  });

  test.each([
    ['92071', 'contrat-de-ville', 'Établissement public territorial (EPT)'],
    ['92047', 'mutualiser', 'Établissement public territorial (EPT)'],
    ['93066', 'contrat-de-ville', 'Établissement public territorial (EPT)'],
    ['75056', 'contrat-de-ville', 'Ville de Paris'],
    ['75056', 'verifier-carte', 'Ville de Paris'],
  ])('at %s, %s is carried by %s', (code, id, carrier) => {
    const found = all.find(({ commune }) => commune.code === code);
    expect(found && carriersOf(found.advice)[id]).toBe(carrier);
  });

  test('Marnes-la-Coquette proposes a shared helper to Grand Paris Seine Ouest', () => {
    const marnes = all.find(({ commune }) => commune.code === '92047');
    const step = marnes?.advice.actions.find(({ id }) => id === 'mutualiser')?.firstStep;
    expect(step?.replaceAll('\u00a0', ' ')).toContain(
      'à l’intercommunalité (EPT Grand Paris Seine Ouest).',
    );
  });
});

test('on the page of each of the 1 255 EPCI and 11 EPT, the authority that reads carries all but what the law asks of a CIAS', async () => {
  const model = await store.model();
  const areas = (await territories.catalogue()).filter(
    ({ kind }) => kind === 'epci' || kind === 'ept',
  );
  expect(areas).toHaveLength(1_255 + 11);
  const seen = new Map<string, number>();
  for (const { kind, code } of areas) {
    const { area, communes } = await territories.load({ kind: 'epci', code: code ?? '' });
    const places = { inside: await territories.places(communes), outside: [] };
    const advice = adviseArea(area, communes, diagnoseArea(area, communes, model), places);
    for (const [id, carrier] of Object.entries(carriersOf(advice))) {
      const who = `${kind} ${carrier === 'CIAS' ? id : ''} ${carrier}`;
      seen.set(who, (seen.get(who) ?? 0) + 1);
    }
  }
  expect([...seen.keys()].sort()).toEqual([
    'epci  Intercommunalité',
    'epci  Métropole de Lyon',
    'epci analyse-besoins-sociaux CIAS',
    'ept  Établissement public territorial (EPT)',
  ]);
}, 300_000);

test('of every hamlet, the mairie carries what needs to know the neighbours', async () => {
  let hamlets = 0;
  for (const departement of (await store.manifest()).departements.keys())
    for (const { advice } of await adviceOf(departement, ({ population }) => population < 100)) {
      const carrier = carriersOf(advice)['visiter-domicile'];
      if (carrier === undefined) continue;
      hamlets += 1;
      expect(carrier).toBe('Mairie');
    }
  expect(hamlets).toBe(3_394);
}, 300_000);
