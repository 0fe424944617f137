// Files to take away: each button says what its file is for, and what fails says why and offers what mends it.
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FileList, TakingStatus, useTaking } from '../../../site/downloads/FileList.tsx';
import { DiagnosisError } from '../../../src/index.ts';
import { stateText } from '../../../ui/copy.ts';

function Files({ use, error }: { readonly use: string; readonly error?: unknown }) {
  const texts = { csv: { name: `CSV, ${use}`, use } };
  const taking = useTaking<'csv'>(() => Promise.reject(error));
  return (
    <>
      <FileList kinds={['csv']} texts={texts} {...taking} />
      <TakingStatus texts={texts} {...taking} />
    </>
  );
}

test('two lists of the same kind in a page: each button is described by its own sentence', () => {
  render(
    <>
      <Files use="les communes" />
      <Files use="les lieux" />
    </>,
  );
  for (const use of ['les communes', 'les lieux'])
    expect(screen.getByRole('button', { name: `CSV, ${use}` })).toHaveAccessibleDescription(use);
});

test.each([
  [
    new TypeError('Failed to fetch dynamically imported module: /assets/docx.js'),
    'Le site a peut-être changé depuis l’ouverture de cette page. Rechargez-la : l’adresse garde votre choix.',
    [stateText.retry, stateText.reload],
  ],
  [
    new DiagnosisError('data-unreachable', { file: 'actors/58.json' }),
    'Les données ne répondent pas. Vérifiez votre connexion, puis réessayez.',
    [stateText.retry],
  ],
  [
    new DiagnosisError('data-invalid', { file: 'actors/58.json', detail: 'length' }),
    'Un fichier de données est abîmé. Le problème vient du site, pas de vous. En cause : actors/58.json.',
    [stateText.retry],
  ],
])('%s: why, and what is offered', async (error, why, offered) => {
  render(<Files use="les lieux" error={error} />);
  await userEvent.click(screen.getByRole('button'));
  const said = await screen.findByRole('alert');
  expect(said.textContent?.replace(/\s/g, ' ')).toBe(
    `Ce fichier n’a pas pu être fait : CSV, les lieux. ${why}`,
  );
  const [, ...buttons] = screen.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(offered);
});
