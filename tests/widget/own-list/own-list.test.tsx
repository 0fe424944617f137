// The visitor brings a list: its places join the others, the actions follow, and it can be taken away.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { placeText } from '../../../src/advice/words.ts';
import { createStore } from '../../../src/store/index.ts';
import { stateText } from '../../../ui/copy.ts';
import { AdviceSlot } from '../../../widget/advice/AdviceSlot.tsx';
import { adviceFrom } from '../../../widget/advice/load-advice.ts';
import { adviceSlotText } from '../../../widget/advice/slot-copy.ts';
import { ownListText } from '../../../widget/own-list/copy.ts';
import { ownListSlotText } from '../../../widget/own-list/slot-copy.ts';
import { readShipped, shippedStore } from '../../shipped.ts';

vi.setConfig({ testTimeout: 20_000 });

const LIST = [
  'id;nom;commune;code_postal;code_insee;typologie;latitude;longitude',
  '1;France services du Test;Rochefourchat;26340;26274;RFS;44,6;5,24',
  '2;Centre social du Test;Rochefourchat;26340;26274;CSC;44,6;5,24',
  '3;;Rochefourchat;26340;26274;CSC;;',
].join('\n');

async function open(code: string, store = shippedStore()) {
  const diagnosis = await store.diagnosis(code);
  render(<AdviceSlot diagnosis={diagnosis} load={adviceFrom(store)} />);
  const summary = await screen.findByText(ownListSlotText.title);
  const details = summary.closest('details');
  if (!details) throw new Error('no fold');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  // Its program comes now, and the actions after the places, on a machine that may be busy.
  await screen.findByRole('button', { name: ownListText.read });
  await waitFor(() => expect(screen.queryByText(adviceSlotText.loading)).toBeNull());
}

async function paste(text: string) {
  const field = screen.getByRole('textbox', { name: ownListText.paste });
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: ownListText.read }));
}

test('a pasted list joins the places, under its own label, and its fault is told by line', async () => {
  await open('26274');
  await paste(LIST);
  const [found] = await screen.findAllByText('France services du Test');
  const card = found?.closest('li');
  if (!card) throw new Error('no card');
  within(card).getByText(placeText.origins.votreListe ?? '');
  screen.getByText('Centre social du Test');
  screen.getByText(/2 lieux sur 3 dans votre liste. Dans cette commune : 2/);
  screen.getByText(
    'Ligne 4, colonne « nom » : la case est vide. Attendu : le nom du lieu. Ce lieu est laissé de côté.',
  );
});

test('taken away, everything is as before and the visitor stays in the form', async () => {
  await open('26274');
  const before = document.body.textContent;
  await paste(LIST);
  await userEvent.click(await screen.findByRole('button', { name: ownListText.remove }));
  await waitFor(() => expect(screen.queryByText('Centre social du Test')).toBeNull());
  screen.getByText(ownListText.removed);
  expect(document.activeElement).toBe(screen.getByLabelText(ownListText.file));
  expect(document.body.textContent?.replace(ownListText.removed, '')).toBe(before);
});

test('a file is read as a paste is', async () => {
  await open('26274');
  const file = new File([LIST], 'lieux.csv', { type: 'text/csv' });
  await userEvent.upload(screen.getByLabelText(ownListText.file), file);
  await screen.findByText('Centre social du Test');
});

test('a list of 2 000 places in the commune is bounded, and it is said', async () => {
  const rows = Array.from({ length: 2_000 }, (_, i) => `Lieu ${i};26274`);
  await open('26274');
  await paste(['nom;code_insee', ...rows].join('\n'));
  await screen.findByText(
    'Une liste a 2 000 lieux dans cette commune : les 200 premiers sont montrés.',
    {},
    { timeout: 15_000 },
  );
  screen.getByText(/^2 000 lieux dans votre liste. Dans cette commune : 2 000.$/);
  expect(document.querySelectorAll('.dn-venue').length).toBeLessThan(250);
  expect(document.querySelectorAll('*').length).toBeLessThan(20_000);
});

test('what is not a list is said at once, and what was there stays', async () => {
  await open('26274');
  await paste(LIST);
  await screen.findByText('Centre social du Test');
  await userEvent.clear(screen.getByRole('textbox', { name: ownListText.paste }));
  await paste('bonjour');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Les titres des colonnes manquent. Il faut au moins «\u202fnom\u202f», et «\u202fcommune\u202f» ou «\u202fcode_insee\u202f».',
  );
  screen.getByText('Centre social du Test');
});

test('the names of communes do not come: it is said, and asked again, the list that was pasted is read', async () => {
  const lost = new Set<string>();
  const isNames = (file: string) => file.startsWith('search/');
  const store = createStore((file) => {
    if (isNames(file) && !lost.has(file)) {
      lost.add(file);
      return Promise.reject(new Error('network'));
    }
    return readShipped(file);
  });
  await open('26274', store);
  await paste(LIST);
  expect((await screen.findByRole('alert')).textContent?.replace(/\s/g, ' ')).toBe(
    'La liste n’a pas pu être lue. Les données ne répondent pas. Vérifiez votre connexion, puis réessayez.',
  );
  await userEvent.click(screen.getByRole('button', { name: stateText.retry }));
  await screen.findByText('Centre social du Test');
  expect(screen.queryByRole('alert')).toBeNull();
});
