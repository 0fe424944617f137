// The part that copies the address comes ahead of the press. Where it fails, nothing is said before it is asked for.
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReportActions } from '../../site/ReportActions.tsx';

const PART = '../../widget/plan/SharedLink.tsx';

test('a part that fails is told once it is pressed for, and the next press copies when it has come', async () => {
  const asked = vi.fn();
  vi.doMock(PART, () => {
    asked();
    throw new TypeError('Failed to fetch');
  });
  const visitor = userEvent.setup();
  render(<ReportActions />);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  const button = screen.getByRole('button', { name: 'Copier le lien' });
  const byHand = () => screen.queryByLabelText(/^Copiez cette adresse/);
  expect(byHand()).toBeNull();

  await visitor.click(button);
  await screen.findByLabelText(/^Copiez cette adresse/);
  expect(asked).toHaveBeenCalledTimes(2);

  vi.doUnmock(PART);
  await visitor.click(button);
  await screen.findByText(/^Lien copié/);
  expect(byHand()).toBeNull();
  expect(await navigator.clipboard.readText()).toBe(location.href);
});
