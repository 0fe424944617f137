// The name of a territory, typed where a commune is asked for, leads to the page of that territory.
import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { namedTerritories } from '../../../site/diagnosis/named-territories.ts';
import { TerritoryLinks } from '../../../site/diagnosis/TerritoryLinks.tsx';
import { createState } from '../../../widget/widget-state.ts';
import { store } from '../../widget/show.tsx';

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

async function typed(text: string) {
  const state = createState(store);
  const asked: Promise<unknown>[] = [];
  render(
    <TerritoryLinks
      state={state}
      named={(query, isNone) => {
        const answer = namedTerritories(store, query, isNone);
        asked.push(answer);
        return answer;
      }}
    />,
  );
  await state.type(text);
  await waitFor(() => expect(asked).not.toEqual([]));
  await Promise.all(asked);
}

const links = () =>
  screen
    .queryAllByRole('link')
    .map((link) => `${plain(link.textContent)} → ${link.getAttribute('href')}`);

describe('the intercommunalité, the département or the région typed is a link', () => {
  const BITCHE = 'Communauté de communes du Pays de Bitche (intercommunalité)';
  test.each([
    ['CC du Pays de Bitche', BITCHE, 'epci=200069441'],
    ['c.c. du pays de bitche', BITCHE, 'epci=200069441'],
    ['CC DU PAYS DE BITCHE (57)', BITCHE, 'epci=200069441'],
    ['communauté de communes du Pays de Bitche', BITCHE, 'epci=200069441'],
    ['comcom du pays de Bitche', BITCHE, 'epci=200069441'],
    ['Roannais Agglomération', 'Roannais Agglomération (intercommunalité)', 'epci=200035731'],
    ['Brest Métropole', 'Brest Métropole (intercommunalité)', 'epci=242900314'],
    [
      'agglo de Nevers',
      'Communauté d’agglomération de Nevers (intercommunalité)',
      'epci=245804406',
    ],
    ['CA de Nevers', 'Communauté d’agglomération de Nevers (intercommunalité)', 'epci=245804406'],
    ['Nièvre', 'Nièvre (département)', 'departement=58'],
    ['loire', 'Loire (département)', 'departement=42'],
    ['Département de l’Ain', 'Ain (département)', 'departement=01'],
    ['département de la Nièvre', 'Nièvre (département)', 'departement=58'],
    ['conseil départemental du Gers', 'Gers (département)', 'departement=32'],
    ['Région Bretagne', 'Bretagne (région)', 'region=53'],
    ['Bretagne', 'Bretagne (région)', 'region=53'],
  ])('%s: %s', async (text, words, query) => {
    await typed(text);
    await waitFor(() => expect(links()).toEqual([`${words} → territoire.html?${query}`]));
  });
});

test('a name that is also that of a commune offers both: Vienne', async () => {
  await typed('Vienne');
  await waitFor(() =>
    expect(links()).toEqual(['Vienne (département) → territoire.html?departement=86']),
  );
});

test('words of very many territories lead to where they are told apart', async () => {
  await typed('communauté de communes');
  await waitFor(() =>
    expect(links()).toEqual(['Les chercher parmi les territoires → territoire.html']),
  );
});

test.each(['Nevers', '58000', 'Saint-Denis', 'xyzzyx', 'Nouméa'])(
  '%s is no territory: nothing is offered',
  async (text) => {
    const state = createState(store);
    render(
      <TerritoryLinks
        state={state}
        named={(query, none) => namedTerritories(store, query, none)}
      />,
    );
    await state.type(text);
    expect(await namedTerritories(store, text, state.search.value.kind === 'none')).toEqual([]);
    expect(links()).toEqual([]);
  },
);
