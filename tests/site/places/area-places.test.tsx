// The places of a territory on its page: by name where they can be read, counted by intercommunalité or département where
// they would be a directory.
import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { placesAndPlan } from '../../../reports/places-and-plan.ts';
import { AreaPlaces } from '../../../site/places/AreaPlaces.tsx';
import { typeset } from '../../../src/explain/index.ts';
import { diagnoseArea } from '../../../src/index.ts';
import { isPlaceOfHelp } from '../../../src/terms/place.ts';
import { createTerritories, type TerritoryRequest } from '../../../src/territories/index.ts';
import { store } from '../../widget/show.tsx';

const territories = createTerritories(store);

async function shown(request: TerritoryRequest) {
  const [{ area, communes }, model] = await Promise.all([territories.load(request), store.model()]);
  const places = await territories.places(communes);
  const { actors } = placesAndPlan(diagnoseArea(area, communes, model), communes, places);
  const page = render(<AreaPlaces actors={actors} area={area} communes={communes} />);
  return { ...page, places };
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

test('the CA d’Hénin-Carvin: its one France services first, with its address, telephone and the date of its hours', async () => {
  const { container } = await shown({ kind: 'epci', code: '246200299' });
  const [first] = container.querySelectorAll('li');
  expect(plain(first?.textContent)).toContain(
    'France services Pimms Médiation de LibercourtPlace de la Gare, LibercourtAppeler le 03 91 83 18 65',
  );
  expect(plain(first?.textContent)).toContain('Horaires publiés (août 2024)');
  expect(
    screen.getAllByRole('heading', { hidden: true }).map((title) => plain(title.textContent)),
  ).toEqual([
    'France services (1)',
    'Mairie (1)',
    'CCAS ou CIAS (1)',
    'Bibliothèques (13)',
    'Associations (1)',
  ]);
  expect(plain(container.querySelector('.dn-figures summary')?.textContent)).toBe(
    'Voir les 13 lieux, avec adresse et téléphone',
  );
});

test('every EPCI of five départements names each place of help of its communes, with its street and telephone', async () => {
  const known = (await territories.catalogue()).filter(
    ({ kind, departements }) =>
      kind === 'epci' && ['09', '58', '62', '973', '976'].includes(departements[0] ?? ''),
  );
  expect(known.length).toBe(47);
  let named = 0;
  for (const { code } of known) {
    const { container, places, unmount } = await shown({ kind: 'epci', code: code ?? '' });
    const cards = [...container.querySelectorAll('li.dn-venue')].map((card) =>
      plain(card.textContent),
    );
    const missing = places
      .filter(isPlaceOfHelp)
      .filter(
        ({ adresse, communeNom, telephone }) =>
          !cards.some((card) =>
            [adresse, communeNom, telephone].every(
              (fact) => fact === null || card.includes(plain(typeset(fact))),
            ),
          ),
      );
    expect([code, missing.map(({ nom }) => nom)]).toEqual([code, []]);
    expect([code, cards.length]).toEqual([code, places.filter(isPlaceOfHelp).length]);
    named += cards.length;
    unmount();
  }
  expect(named).toBeGreaterThan(500);
});

test('the Nièvre: how many in each intercommunalité, a link to its page, and where their addresses are', async () => {
  const { container } = await shown({ kind: 'departement', code: '58' });
  expect(plain(container.textContent)).toContain(
    'Les 145 lieux, avec adresse, horaires et téléphone, sont dans les fichiers à emporter, comme le tableur. La page de chaque intercommunalité les nomme.',
  );
  const table = within(screen.getByRole('table', { hidden: true }));
  const row = (name: RegExp) =>
    table
      .getAllByRole('row', { hidden: true })
      .filter((one) => name.test(one.textContent ?? ''))
      .map((one) =>
        [...one.children].map((cell) => plain((cell.lastElementChild ?? cell).textContent)),
      );
  expect(row(/agglomération de Nevers/)).toEqual([
    ['Communauté d’agglomération de Nevers', '5', '7', '2'],
  ]);
  expect(
    table.getByRole('link', { name: /agglomération de Nevers/, hidden: true }).getAttribute('href'),
  ).toBe('territoire.html?epci=245804406');
  const counts = [...container.querySelectorAll('tbody td')].map((cell) =>
    Number(cell.lastElementChild?.textContent),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(145);
});

test('a region is told by département, and a list of a few communes by name', async () => {
  const { container, unmount } = await shown({ kind: 'region', code: '27' });
  expect(container.querySelectorAll('tbody tr')).toHaveLength(8);
  expect(container.querySelector('tbody a')?.getAttribute('href')).toBe(
    'territoire.html?departement=21',
  );
  unmount();
  const few = await shown({ kind: 'list', codes: ['58194', '09139'] });
  expect(few.container.querySelectorAll('table')).toHaveLength(0);
  expect(
    [...few.container.querySelectorAll('li strong')].map(({ textContent }) => plain(textContent)),
  ).toContain('France services de Nevers - La Baratte');
});
