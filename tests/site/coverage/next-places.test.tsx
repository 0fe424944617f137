// The next place on the page of territories: read when it is opened, worked out again when the question changes.
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NextPlaces } from '../../../site/coverage/NextPlaces.tsx';
import type { HelpPoint } from '../../../src/coverage/index.ts';
import { store } from '../../widget/show.tsx';

const NEVERS: HelpPoint = {
  latitude: 46.9877,
  longitude: 3.1568,
  zone: 'continent',
  lists: { assistance: ['franceServices2024'], training: ['bibliotheques2025'] },
  opening: 'early',
  staffUnknown: false,
};

test('the question changes the answer: how many stops, and which need', async () => {
  const communes = (await store.departement('58')).slice(0, 60);
  const model = await store.model();
  render(
    <NextPlaces nom="Nièvre" communes={communes} points={[NEVERS]} shapes={[]} model={model} />,
  );
  const rows = () =>
    within(screen.getByRole('table', { name: /Où s’arrêter/ })).getAllByRole('row').length - 1;
  expect(rows()).toBe(3);
  const visitor = userEvent.setup();
  await visitor.selectOptions(screen.getByLabelText(/Combien de lieux/), '2');
  expect(rows()).toBe(2);
  await visitor.selectOptions(screen.getByLabelText(/Quel besoin/), 'training');
  expect(screen.getByRole('table', { name: /besoin de formation/ })).toBeTruthy();
  expect(screen.queryByRole('table', { name: /besoin d’assistance/ })).toBeNull();
  // A territory too large to be drawn says so.
  expect(screen.getByText(/La carte ne montre pas/)).toBeTruthy();
});
