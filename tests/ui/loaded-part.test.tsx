// A part that comes on demand and throws while it is drawn: the page says so, the console says why.
import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { DiagnosisError } from '../../src/index.ts';
import { stateText } from '../../ui/copy.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';

const words = { loading: 'Chargement…', failed: 'Les lieux n’ont pas pu être chargés.' };

const said = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => said.mockClear());

const show = (error: Error) => {
  const Part = () => {
    throw error;
  };
  const load = () => Promise.resolve(Part);
  render(
    <LoadedPart load={load} words={words}>
      {(Loaded) => <Loaded />}
    </LoadedPart>,
  );
};

test('what nobody foresaw is said in words and in the console', async () => {
  const error = new TypeError("can't access property 'context'");
  show(error);
  expect(await screen.findByText(words.failed)).toBeVisible();
  expect(screen.getByRole('button', { name: stateText.retry })).toBeVisible();
  expect(said.mock.calls.map(([first]) => first)).toEqual([error]);
});

test('what data lack is said in words alone', async () => {
  show(new DiagnosisError('data-unreachable', { file: 'actors/58.json' }));
  expect(await screen.findByText(words.failed)).toBeVisible();
  expect(said).not.toHaveBeenCalled();
});

test('a program that exports nothing, as an empty file, is told, and the page is to be loaded again', async () => {
  const { Missing } = JSON.parse('{}');
  const load = () => Promise.resolve('Nevers');
  render(
    <LoadedPart load={load} words={words}>
      {(nom) => <Missing nom={nom} />}
    </LoadedPart>,
  );
  expect(await screen.findByRole('button', { name: stateText.reload })).toBeVisible();
  expect(document.body).not.toHaveTextContent('[object');
  expect(said).not.toHaveBeenCalled();
});
