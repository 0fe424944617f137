// Territories of any kind beside communes: the same parts, which of them hold one another, and what cannot be shown told in words.
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Compare } from '../../../site/compare/Compare.tsx';
import { createCompareState } from '../../../site/compare/compare-state.ts';
import { compareText } from '../../../site/compare/copy.ts';
import { createTerritoryLoader } from '../../../site/compare/load-territory.ts';
import { overlapSentences } from '../../../site/compare/overlap.ts';
import { relationSentences } from '../../../site/compare/relations.ts';
import { driverText } from '../../../src/explain/index.ts';
import { diagnoseArea } from '../../../src/index.ts';
import type { NamedList } from '../../../src/territories/index.ts';
import { createState } from '../../../widget/widget-state.ts';
import { store } from '../../widget/show.tsx';
import { stateOf } from './state-of.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const NONE: readonly NamedList[] = [];

function showCompare(lists = NONE) {
  const write = vi.fn();
  const state = stateOf(store, write, lists);
  const { named } = createTerritoryLoader(store, async () => lists);
  const { container } = render(
    <Compare state={state} store={store} search={createState(store)} territories={named} />,
  );
  return { state, write, container, visitor: userEvent.setup() };
}

/** The cells of each row of a table, by its header. */
async function rowsOf(name: string): Promise<Map<string, string[]>> {
  const table = await screen.findByRole('table', { name });
  return new Map(
    within(table)
      .getAllByRole('row')
      .map((row) => [
        plain(row.querySelector('th')?.textContent),
        [...row.querySelectorAll('td > :last-child')].map((cell) => plain(cell.textContent)),
      ]),
  );
}

const NEVERS = '?communes=58194&epci=245804406&departement=58';

test('Nevers, its intercommunalité and its département: in that order, each by its name, with its figures', async () => {
  const { state } = showCompare();
  await state.follow(NEVERS);
  expect(state.columns.value.map(({ label }) => plain(label))).toEqual([
    'Nevers (Nièvre)',
    'Communauté d’agglomération de Nevers (Nièvre)',
    'Nièvre (département)',
  ]);
  const rows = await rowsOf(compareText.caption);
  expect(rows.get('Sorte de territoire')).toEqual(['Commune', 'Intercommunalité', 'Département']);
  expect(rows.get('Communes')).toEqual(['1', '14', '309']);
  expect(rows.get('Population')).toEqual(['33 085', '67 283', '201 417']);
  expect(rows.get('Part de la population')).toEqual([
    '43 %, entre 37 % et 49 %',
    '44 %, entre 39 % et 49 %',
    '47 %, entre 43 % et 52 %',
  ]);
  expect(rows.get('Fiabilité')).toEqual([
    'bonne',
    'pas de note pour un territoire',
    'pas de note pour un territoire',
  ]);
  expect(rows.get('Intercommunalité')).toEqual([
    'Communauté d’agglomération de Nevers',
    'Communauté d’agglomération de Nevers',
    '13 intercommunalités',
  ]);
});

test('the figures of a territory are those that its own page shows: the sum of its communes', async () => {
  const { state } = showCompare();
  await state.follow('?departement=58');
  const area = { kind: 'departement', code: '58', nom: 'Nièvre' } as const;
  const own = diagnoseArea(area, await store.departement('58'), await store.model());
  expect(state.subjects.value.map(({ estimate }) => estimate)).toEqual([own]);
});

test('the sources are those of all that is compared: the structure of Mayotte comes with Mayotte', async () => {
  const { state } = showCompare();
  const titles = () =>
    [...document.querySelectorAll('.dn-source-list li')].map((one) => plain(one.textContent));
  await state.follow('?epci=245804406');
  await waitFor(() => expect(titles().join()).toContain('Recensement'));
  expect(titles().join()).not.toMatch(/Mayotte : âges|Contours/);
  await state.follow('?epci=245804406&communes=97611');
  await waitFor(() => expect(titles().join()).toContain('Mayotte : âges'));
});

test('each name leads to the page of what it names', async () => {
  const { state } = showCompare();
  await state.follow(`${NEVERS}&france`);
  const links = [...document.querySelectorAll('.compare-list a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    './?commune=58194',
    'territoire.html?epci=245804406',
    'territoire.html?departement=58',
    'territoire.html?france',
  ]);
});

test('which holds which is said, with who is counted on both sides', async () => {
  const { state } = showCompare();
  await state.follow(NEVERS);
  expect(relationSentences(state.subjects.value).map(plain)).toEqual([
    'Communauté d’agglomération de Nevers (Nièvre) contient Nevers (Nièvre) : 33 085 habitants comptés des deux côtés, soit 49 % de l’ensemble.',
    'Nièvre (département) contient Nevers (Nièvre) : 33 085 habitants comptés des deux côtés, soit 16 % de l’ensemble.',
    'Nièvre (département) contient Communauté d’agglomération de Nevers (Nièvre) : 67 283 habitants comptés des deux côtés, soit 33 % de l’ensemble.',
  ]);
  expect(plain(document.body.textContent)).toContain('soit 49 % de l’ensemble.');
});

test.each([
  [
    '?departement=971&region=01',
    'Guadeloupe (département) et Guadeloupe (région) : les mêmes communes, donc les mêmes habitants.',
  ],
  [
    '?communes=75056&departement=75',
    'Paris et Paris (département) : les mêmes communes, donc les mêmes habitants.',
  ],
  ['?communes=55039&departement=55', 'Meuse (département) contient Beaumont-en-Verdunois (Meuse).'],
])('%s: %s', async (search, sentence) => {
  const { state } = showCompare();
  await state.follow(search);
  expect(relationSentences(state.subjects.value).map(plain)).toEqual([sentence]);
});

test('an intercommunalité that reaches into two départements has but a part in common with each', async () => {
  const loader = createTerritoryLoader(store, async () => NONE);
  const redon = await loader.load({ kind: 'epci', code: '243500741' });
  const vilaine = await loader.load({ kind: 'departement', code: '35' });
  const common = [...redon.populations].filter(([code]) => code.startsWith('35'));
  const people = common.reduce((sum, [, population]) => sum + population, 0);
  expect(relationSentences([redon, vilaine])).toEqual([
    compareText.relations.partial(redon.label, vilaine.label, common.length, people),
  ]);
  expect(common.length).toBeGreaterThan(0);
  expect(common.length).toBeLessThan(redon.populations.size);
});

test('two places apart: nothing is said of one holding the other', async () => {
  const { state } = showCompare();
  await state.follow('?communes=35238&departement=58');
  expect(relationSentences(state.subjects.value)).toEqual([]);
});

test('the four effects are there for all, and add up to the gap with France as it is shown', async () => {
  const { state } = showCompare();
  await state.follow(`${NEVERS}&france`);
  const rows = await rowsOf(compareText.causesCaption);
  expect([...rows].slice(1)).toEqual([
    ['Âge', ['+1,9', '+2,5', '+4,3', 'point de départ']],
    ['Diplôme', ['+1,4', '+1,3', '+2,3', 'point de départ']],
    ['Revenu', ['+0,5', '+0,2', '+0,2', 'point de départ']],
    ['Territoire (rural, urbain ou outre-mer)', ['−0,6', '−0,3', '+0,3', 'point de départ']],
    ['Écart avec la France', ['+3,2', '+3,7', '+7,1', 'point de départ']],
  ]);
});

test('who lives there: what is published of the commune, means of the communes of a territory, and France', async () => {
  const { state } = showCompare();
  await state.follow(NEVERS);
  const rows = await rowsOf(driverText.caption);
  expect([...(rows.get('Indicateur') ?? []), ...rows.keys()]).toHaveLength(9);
  expect(rows.get('75 ans et plus, part des habitants')).toEqual(['14 %', '13 %', '15 %', '10 %']);
  expect(rows.get('Niveau de vie médian, par an et par unité de consommation')).toEqual([
    '20 050 €',
    'de 19 170 € à 26 090 € selon la commune',
    'de 16 080 € à 26 090 € selon la commune',
    'sans objet',
  ]);
  expect(rows.get('Ville ou campagne (grille de densité)')).toEqual([
    'centre urbain intermédiaire',
    '15 % en commune rurale',
    '64 % en commune rurale',
    '32 % en commune rurale',
  ]);
});

test('places of help: how many, and in how many of its communes; the law tells of mairies and CCAS', async () => {
  const { state } = showCompare();
  await state.follow(`${NEVERS}&france`);
  await waitFor(async () =>
    expect((await rowsOf(compareText.placesCaption)).get('Mairie')).toHaveLength(4),
  );
  const rows = await rowsOf(compareText.placesCaption);
  expect(rows.get('Mairie')).toEqual([
    'oui, adresse absente de nos listes',
    'Toute commune a une mairie : il y en a 14.',
    'Toute commune a une mairie : il y en a 309.',
    'non comptés ici',
  ]);
  expect(rows.get('CCAS ou CIAS')?.[1]).toBe(
    'Un CCAS est obligatoire dans 8 communes sur 14 ; ailleurs, cherchez un CIAS.',
  );
  expect(rows.get('France services')).toEqual([
    '2 dans la commune',
    '5, dans 4 communes sur 14',
    '31 (et 2 itinérants), dans 31 communes sur 309',
    'non comptés ici',
  ]);
  expect(rows.get('Centre social, MJC ou centre socioculturel')?.[1]).toBe('aucun dans nos listes');
});

test('what to know of a territory is said under its name, as its own page says it', async () => {
  const { state } = showCompare();
  await state.follow('?departement=58&communes=58194');
  const notices = [...document.querySelectorAll('.dn-notice-list li')].map((one) =>
    plain(one.textContent),
  );
  expect(notices).toContain(
    'Nièvre (département) : Non publiés pour 46 communes : revenus. Le calcul prend ceux des autres communes de l’intercommunalité (EPCI).',
  );
});

describe('what may be said of gaps', () => {
  const said = async (search: string) => {
    const { state } = showCompare();
    await state.follow(search);
    await waitFor(() => expect(document.querySelector('.dn-compare-shares')).not.toBeNull());
    const sentences = document.querySelectorAll('.dn-compare-shares p:not([class])');
    return [...sentences].map((one) => plain(one.textContent));
  };

  test('ranges that overlap: nothing of where the share is larger, and the range of a territory is explained', async () => {
    expect(await said(NEVERS)).toEqual([
      'Les fourchettes se recoupent toutes : on ne peut pas dire où la part est la plus forte.',
    ]);
    expect(document.body.textContent).toContain(compareText.areaRange);
  });

  test('two départements whose ranges are apart: Creuse and Paris', async () => {
    expect(await said('?departement=23,75')).toEqual([
      'Entre Creuse (département) et Paris (département), les fourchettes ne se recoupent pas : l’écart dépasse l’incertitude.',
    ]);
  });

  test('France has no range: each is told of as its own page tells it, once for those of the same', async () => {
    expect(await said('?communes=58194&epci=245804406&departement=23&france')).toEqual([
      'Les fourchettes se recoupent toutes : on ne peut pas dire où la part est la plus forte.',
      'Nevers (Nièvre), Communauté d’agglomération de Nevers (Nièvre) : La fourchette contient la part de la France : on ne peut pas dire si le besoin est plus grand ou plus petit ici.',
      'Creuse (département) : Même en bas de la fourchette, la part dépasse celle de la France.',
    ]);
    const shown = [...document.querySelectorAll('.dn-place-share')].map((one) =>
      plain(one.textContent).trim(),
    );
    expect(shown.at(-1)).toBe('40 %');
  });

  test('Mayotte, its communes and its intercommunalités share the figures of the département: nothing to compare', async () => {
    expect(await said('?departement=976&communes=97611,58194')).toEqual([
      'Mayotte (département), Mamoudzou (Mayotte) : rien à comparer. Ces chiffres sont tous ceux du département.',
    ]);
    const drawn = [...document.querySelectorAll('.dn-place-name')].map((one) =>
      plain(one.textContent),
    );
    expect(drawn).toEqual(['Nevers (Nièvre)']);
  });

  test('ranges that touch as they are shown overlap', () => {
    const at = (low: number, high: number) => {
      const share = { low, point: (low + high) / 2, high };
      return share;
    };
    return store.diagnosis('58194').then(({ estimate }) => {
      const shown = (label: string, low: number, high: number) => ({
        label,
        estimate: { ...estimate, shares: { ...estimate.shares, concerned: at(low, high) } },
      });
      // 49 % is the end of one and the beginning of the other.
      expect(overlapSentences([shown('A', 0.37, 0.486), shown('B', 0.4889, 0.55)])).toEqual([
        compareText.overlap.two,
      ]);
      expect(overlapSentences([shown('A', 0.37, 0.484), shown('B', 0.4889, 0.55)])).toEqual([
        compareText.overlap.apart('A', 'B'),
      ]);
    });
  });
});

describe('nothing is left out in silence', () => {
  test('a code of no territory is told in words, and the others stay', async () => {
    const { state } = showCompare();
    await state.follow('?communes=58194&departement=99&epci=999999999');
    await screen.findByRole('table', { name: compareText.caption });
    expect(
      [...document.querySelectorAll('.compare-list li > span')].map((one) =>
        plain(one.textContent),
      ),
    ).toEqual([
      'Département 99 : Aucun territoire ne porte le nom ou le numéro 99.',
      'Intercommunalité 999999999 : Aucun territoire ne porte le nom ou le numéro 999999999.',
    ]);
  });

  test('beyond the fourth, communes and territories are named, and none is a bare code', async () => {
    const { state } = showCompare();
    await state.follow(
      '?communes=58194,35238,75056,97411,97601,22016&epci=245804406&departement=58',
    );
    expect(plain(state.message.value)).toBe(
      'Quatre au plus. Laissé de côté : Acoua (Mayotte), Île-de-Bréhat (Côtes-d’Armor), Communauté d’agglomération de Nevers (Nièvre), Nièvre (département).',
    );
  });

  test('hundreds beyond are counted', async () => {
    const { state } = showCompare();
    const codes = (await store.departement('58')).map(({ code }) => code);
    await state.follow(`?communes=${codes.join(',')}`);
    expect(plain(state.message.value)).toMatch(
      /^Quatre au plus\. Laissé de côté : (?:[^,]+ \(Nièvre\)(?:, | et )){6}299 autres\.$/,
    );
  });

  test('a list: what its codes mean, and those that mean nothing, are told of it', async () => {
    const { state, container } = showCompare();
    await state.follow('?selection=58194.75111.58999&titre=Bords de Loire');
    expect(state.columns.value.map(({ label }) => plain(label))).toEqual([
      'Bords de Loire (2 communes)',
    ]);
    const told = plain(container.querySelector('.dn-notice-list')?.textContent);
    expect(told).toContain('75111 a été lu comme Paris, dont le 11e arrondissement');
    expect(told).toContain('Aucune commune ne porte le code 58999 : il est laissé de côté.');
  });

  test('two lists of one name are told apart', async () => {
    const { state } = showCompare();
    await state.follow('?selection=58194.58160&selection=35238.35047');
    expect(state.columns.value.map(({ label }) => plain(label))).toEqual([
      'Liste de 2 communes',
      'Liste de 2 communes, n° 2',
    ]);
    expect(state.subjects.value.map(({ label }) => plain(label))).toEqual([
      'Liste de 2 communes',
      'Liste de 2 communes, n° 2',
    ]);
  });
});

test('a list that the host added is compared by its name', async () => {
  const { state } = showCompare([{ nom: 'Pays de Nevers', codes: ['58194', '58160'] }]);
  await state.follow('?liste=Pays%20de%20Nevers&communes=58194');
  expect(state.columns.value.map(({ label }) => plain(label))).toEqual([
    'Pays de Nevers (2 communes)',
    'Nevers (Nièvre)',
  ]);
});

describe('adding', () => {
  test.each([
    ['Nevers', 'Communauté d’agglomération de Nevers (Nièvre)', '?epci=245804406'],
    ['nièvre', 'Nièvre (département)', '?departement=58'],
    ['france', 'France', '?france'],
    ['Bretagne', 'Bretagne (région)', '?region=53'],
    ['Pays de Nevers', 'Pays de Nevers (2 communes)', '?liste=Pays%20de%20Nevers'],
    ['Est Ensemble', 'Est Ensemble (Seine-Saint-Denis)', '?epci=200057875'],
  ])('« %s », typed where a commune is, proposes %s', async (typed, label, search) => {
    const { visitor, write } = showCompare([{ nom: 'Pays de Nevers', codes: ['58194', '58160'] }]);
    await visitor.type(screen.getByRole('combobox', { name: compareText.add }), typed);
    const button = await screen.findByRole('button', {
      name: (name) => plain(name) === `Ajouter ${label}`,
    });
    await visitor.click(button);
    expect(write).toHaveBeenLastCalledWith(search);
    await waitFor(() =>
      expect(plain(document.querySelector('.compare-list a')?.textContent)).toBe(label),
    );
    // It says that it is there, and keeps the focus.
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  });

  test('words of very many territories ask for more of the name', async () => {
    const { visitor } = showCompare();
    await visitor.type(screen.getByRole('combobox', { name: compareText.add }), 'communauté de');
    await screen.findByText(/territoires portent ces mots\s:\sprécisez le nom/);
  });

  test('the wider territories of what is there are a press away, each once, and the focus is not lost', async () => {
    const { state, visitor, write } = showCompare();
    await state.follow('?communes=58194,58160');
    const proposed = () =>
      [...document.querySelectorAll('.compare-around button')].map((one) => plain(one.textContent));
    expect(proposed()).toEqual([
      'Ajouter Communauté d’agglomération de Nevers',
      'Ajouter Nièvre (département)',
      'Ajouter Bourgogne-Franche-Comté (région)',
    ]);
    await visitor.click(
      screen.getByRole('button', { name: /^Ajouter Communauté d’agglomération de Nevers$/ }),
    );
    expect(write).toHaveBeenLastCalledWith('?communes=58194,58160&epci=245804406');
    expect(document.activeElement).toHaveClass('compare-chosen');
    await waitFor(() =>
      expect(plain(state.message.value)).toBe(
        'Dans la comparaison : Communauté d’agglomération de Nevers (Nièvre). 3 sur 4.',
      ),
    );
    expect(proposed()).toEqual([
      'Ajouter Nièvre (département)',
      'Ajouter Bourgogne-Franche-Comté (région)',
    ]);
  });
});

test('while a territory is read its name is there; one that fails says so, and is tried again', async () => {
  const departement = vi.fn(store.departement);
  let broken = true;
  const failing: typeof store = {
    ...store,
    departement: (code) => (broken ? Promise.reject(new TypeError('broken')) : departement(code)),
  };
  const state = stateOf(failing);
  const { container } = render(
    <Compare state={state} store={failing} search={createState(failing)} />,
  );
  await state.follow('?communes=58194&departement=35');
  await waitFor(() =>
    expect(plain(container.textContent)).toContain(
      'Ille-et-Vilaine (département) : Une erreur inattendue s’est produite.',
    ),
  );
  broken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(state.subjects.value).toHaveLength(2));
});

test('where the program that reads territories is gone, the page is to be loaded again; the communes stay', async () => {
  const state = createCompareState({
    store,
    territories: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    write: () => {},
  });
  render(<Compare state={state} store={store} search={createState(store)} />);
  await state.follow('?communes=58194&departement=35');
  await screen.findByRole('button', { name: 'Recharger la page' });
  expect(plain(document.querySelector('.compare-list')?.textContent)).toContain(
    'Département 35 : Le site a peut-être changé depuis l’ouverture de cette page.',
  );
  expect(state.subjects.value).toHaveLength(1);
});
