// Waiting, failing and trying again: each state is said aloud, and the last thing asked for wins.
import { screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { errorText, unexpectedError } from '../../src/explain/index.ts';
import { type Diagnosis, DiagnosisError } from '../../src/index.ts';
import type { CommunePart } from '../../src/terms/commune-part.ts';
import { stateText } from '../../ui/copy.ts';
import { createState } from '../../widget/widget-state.ts';
import { field, showWidget, store } from './show.tsx';

const heading = () => screen.findByRole('heading', { level: 2 });
const retryButton = () => screen.queryByRole('button', { name: stateText.retry });
const spoken = () => screen.getAllByRole('status').map((node) => node.textContent);
const lost = new DiagnosisError('data-unreachable', { file: 'communes/58.json' });

test('waiting is said aloud, then what is shown', async () => {
  const { state } = showWidget();
  const shown = state.show('58194');
  await waitFor(() => expect(spoken()).toContain(stateText.loading));
  await shown;
  await waitFor(() => expect(spoken()).toContain(stateText.ready('Nevers', { nom: 'Nièvre' })));
});

test('a lost network is explained, and Réessayer brings the diagnosis of Nevers', async () => {
  const diagnosis = vi.fn(store.diagnosis).mockRejectedValueOnce(lost);
  const { state, visitor } = showWidget({ diagnosis });
  await state.show('58194');
  expect(await heading()).toHaveTextContent('Les données ne répondent pas');
  const retry = retryButton();
  if (retry) await visitor.click(retry);
  await waitFor(async () => expect(await heading()).toHaveTextContent('À Nevers'));
  expect(diagnosis).toHaveBeenCalledTimes(2);
});

test.each(['99999', 'nevers'])('no retry for "%s", which will never be a commune', async (code) => {
  const { state } = showWidget();
  await state.show(code);
  expect(await heading()).toHaveTextContent(code);
  expect(retryButton()).toBeNull();
});

test('a trouble nobody foresaw has its sentence too, without its technical message', async () => {
  const { state, container } = showWidget({
    diagnosis: () => Promise.reject(new TypeError('x is undefined')),
  });
  await state.show('58194');
  expect(await heading()).toHaveTextContent(unexpectedError.title);
  expect(container).not.toHaveTextContent('undefined');
  expect(errorText(lost)).not.toMatch(/data-unreachable/);
});

test('a diagnosis that cannot be drawn is told as an error, and another one is shown after it', async () => {
  const unreadable: Diagnosis = JSON.parse('{"commune":{"nom":"Marzy","departement":{}}}');
  const { state } = showWidget({
    diagnosis: async (code) => (code === '58160' ? unreadable : store.diagnosis(code)),
  });
  await state.show('58160');
  expect(await heading()).toHaveTextContent(unexpectedError.title);
  expect(state.view.value.status).toBe('error');
  await state.show('58194');
  await waitFor(async () => expect(await heading()).toHaveTextContent('À Nevers'));
});

test('a turn of the page that never comes is told as an error', async () => {
  const state = createState(store, { pause: () => Promise.reject(new TypeError('no frame')) });
  await state.show('58194');
  expect(state.view.value.status).toBe('error');
});

test('the part of a commune asked for is still meant when it is tried again', async () => {
  const diagnosis = vi.fn(store.diagnosis).mockRejectedValueOnce(lost);
  const state = createState({ ...store, diagnosis });
  const seynod: CommunePart = {
    kind: 'deleguee',
    code: '74268',
    nom: 'Seynod',
    commune: '74010',
  };
  await state.show('74010', seynod);
  await state.retry();
  expect(diagnosis.mock.calls.map(([, options]) => options?.part)).toEqual([seynod, seynod]);
});

test('the last commune asked for is the one shown, whichever answers first', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { state } = showWidget({
    diagnosis: async (code) => {
      if (code === '58194') await held;
      return store.diagnosis(code);
    },
  });
  const slow = state.show('58194');
  await state.show('97611');
  release();
  await slow;
  expect(await heading()).toHaveTextContent('Mamoudzou');
});

test('what is typed while a commune loads stays in the field', async () => {
  const { state } = showWidget();
  const shown = state.show('58194');
  await state.type('roubaix');
  await shown;
  await heading();
  expect(field()).toHaveValue('roubaix');
});

test('going back to nothing empties the field and the report', async () => {
  const { state } = showWidget();
  await state.show('58194');
  await heading();
  await state.show(null);
  await screen.findByText(stateText.welcome);
  expect(field()).toHaveValue('');
});
