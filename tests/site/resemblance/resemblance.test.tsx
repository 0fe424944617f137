// The communes that resemble one come when they are asked for: on the page of a commune, and where communes are compared.
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { resemblanceSlotText } from '../../../site/resemblance/copy.ts';
import { resemblanceFile } from '../../../site/resemblance/file.ts';
import { KindredToAdd } from '../../../site/resemblance/KindredToAdd.tsx';
import { ResemblanceSlot } from '../../../site/resemblance/ResemblanceSlot.tsx';
import { createResemblances, resemblanceText } from '../../../src/resemblance/index.ts';
import { createStore } from '../../../src/store/index.ts';
import { readMade } from '../../src/resemblance/made.ts';
import { stateOf } from '../compare/state-of.ts';

test('nothing is read before it is opened; then each commune leads to its page and to a comparison', async () => {
  const read = vi.fn(readMade);
  render(<ResemblanceSlot code="58194" store={createStore(read)} described />);
  expect(read).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByText(resemblanceSlotText.open));
  const table = await screen.findByRole('table', { name: resemblanceText.caption });
  const links = within(table).getAllByRole('link');
  expect(
    links
      .map((link) => [
        link.getAttribute('aria-label') ?? link.textContent,
        link.getAttribute('href'),
      ])
      .slice(0, 2),
  ).toEqual([
    ['Moulins (Allier)', '?commune=03190'],
    ['Comparer avec Moulins (Allier)', 'comparer.html?communes=58194,03190'],
  ]);
  expect(screen.getByRole('button', { name: 'Télécharger ce tableau (CSV)' })).toBeTruthy();
  expect(screen.getByText(/Toutes les fourchettes recoupent celle de Nevers/)).toBeTruthy();
});

test('the table is taken away as it is shown: a line for the commune, one for each that resembles it', async () => {
  const resemblance = await createResemblances(createStore(readMade)).of('58194');
  const file = resemblanceFile(resemblance);
  expect(file.name).toBe('communes-qui-ressemblent-nevers.csv');
  const [header, ...lines] = (await file.text())
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  expect(header).toBe(
    'code;nom;departement_code;departement;population;part_concernes;part_concernes_bas;part_concernes_haut;demandee;en_commun;ce_qui_differe;france_services;france_services_pour_1000_bas;france_services_pour_1000_haut;bibliotheques_avec_salarie;bibliotheques_avec_salarie_pour_1000_bas;bibliotheques_avec_salarie_pour_1000_haut;aidants_connect;aidants_connect_pour_1000_bas;aidants_connect_pour_1000_haut',
  );
  expect(lines.map((line) => line.split(';')[1])).toEqual([
    'Nevers',
    'Moulins',
    'Castres',
    'Neuilly-sur-Seine',
  ]);
  expect(lines[0]).toMatch(
    /^58194;Nevers;58;Nièvre;33085;0,4\d+;0,\d+;0,\d+;oui;.*;2;0,1222;0,1626;1;0,0611;0,0813;4;0,2443;0,3251$/,
  );
  // A library whose staff is not published: nobody knows.
  expect(lines[2]).toMatch(/;1;0,048;0,0639;;;;1;0,048;0,0639$/);
});

test('a hamlet of one inhabitant is told at once that it is compared with none', async () => {
  render(<ResemblanceSlot code="26274" store={createStore(readMade)} described={false} />);
  expect(document.querySelector('.resemblance-none')?.textContent).toBe(
    'Trop peu d’habitants\u00a0: nous ne disons pas à qui elle ressemble.',
  );
  expect(screen.queryByText(resemblanceSlotText.open)).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

test('where communes are compared, one that resembles is added with one press', async () => {
  const store = createStore(readMade);
  const state = stateOf(store);
  render(<KindredToAdd state={state} store={store} />);
  expect(screen.queryByRole('heading')).toBeNull();
  await state.follow('?communes=58194');
  const visitor = userEvent.setup();
  await visitor.click(await screen.findByText(resemblanceSlotText.of('Nevers (Nièvre)')));
  const add = await screen.findByRole('button', { name: 'Ajouter Moulins (Allier)' });
  expect(add.closest('li')?.textContent?.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    'En commun : l’âge, le diplôme, le revenu, la densité et la taille. Ce qui diffère : aucun écart net. Lieux d’aide : 2 France services, 2 bibliothèques avec un salarié connu et 3 structures Aidants Connect.',
  );
  expect(document.body.textContent?.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    '1 France services, 1 structure Aidants Connect et 2 bibliothèques au personnel inconnu.',
  );
  await visitor.click(add);
  await waitFor(() =>
    expect(state.columns.value.map(({ key }) => key)).toEqual([
      '?communes=58194',
      '?communes=03190',
    ]),
  );
  // Pressed again, it says that it is there; nothing about it looks like a link.
  const there = await screen.findByRole('button', {
    name: 'Moulins (Allier), déjà dans la comparaison',
  });
  expect([there.className, there.getAttribute('aria-disabled')]).toEqual(['compare-there', 'true']);
});
