// The visitor brings a list: its places join the others, the actions follow, and it can be taken away.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { placeText } from '../../../src/advice/words.ts';
import { AdviceSlot } from '../../../widget/advice/AdviceSlot.tsx';
import { adviceFrom } from '../../../widget/advice/load.ts';
import { listTroubleText, ownListText } from '../../../widget/own-list/copy.ts';
import { ownListSlotText } from '../../../widget/own-list/slot-copy.ts';
import { adviceSlotText } from '../../../widget/report/copy.ts';
import { shippedStore } from '../../shipped.ts';

vi.setConfig({ testTimeout: 20_000 });

const LIST = [
  'id;nom;commune;code_postal;code_insee;typologie;latitude;longitude',
  '1;France services du Test;Rochefourchat;26340;26274;RFS;44,6;5,24',
  '2;Centre social du Test;Rochefourchat;26340;26274;CSC;44,6;5,24',
  '3;;Rochefourchat;26340;26274;CSC;;',
].join('\n');

async function open(code: string) {
  const store = shippedStore();
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
  const fault = screen.getByText(/Ligne 4/);
  expect(fault.textContent).toContain(ownListText.dropped);
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

test('what is not a list is said at once, and what was there stays', async () => {
  await open('26274');
  await paste(LIST);
  await screen.findByText('Centre social du Test');
  await userEvent.clear(screen.getByRole('textbox', { name: ownListText.paste }));
  await paste('bonjour');
  expect((await screen.findByRole('alert')).textContent).toBe(listTroubleText.noHeader);
  screen.getByText('Centre social du Test');
});
