// The territories around come with their look, or say that they could not.
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { diagnoseArea } from '../../src/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { AroundSlot } from '../../widget/territory/AroundSlot.tsx';
import { shippedStore } from '../shipped.ts';

const adopted: unknown[] = [];
let failures = 0;
let isEmpty = false;
vi.mock('../../widget/report/places-styles.ts', () => {
  if (failures-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
  const adoptStyles = (node: Node | null) => node && adopted.push(node);
  return {
    get adoptStyles() {
      return isEmpty ? undefined : adoptStyles;
    },
  };
});

const store = shippedStore();

async function show() {
  const { area, communes } = await createTerritories(store).load({
    kind: 'epci',
    code: '245804406',
  });
  const estimate = diagnoseArea(area, communes, await store.model());
  const wider = async () => [];
  render(<AroundSlot estimate={estimate} wider={wider} national={0.4} />);
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

test('their look is gone with its release: the page is to be loaded again', async () => {
  failures = 2;
  await show();
  await press('Réessayer');
  await screen.findByRole('button', { name: 'Recharger la page' });
  expect(screen.queryByRole('list')).toBeNull();
});

test('their look did not come: asked again, it is given to where they stand', async () => {
  failures = 1;
  await show();
  await press('Réessayer');
  const list = await screen.findByRole('list');
  expect(adopted).toEqual([list]);
});

test('their look came as an empty file: the page is to be loaded again', async () => {
  isEmpty = true;
  await show();
  await screen.findByRole('button', { name: 'Recharger la page' });
  expect(screen.queryByRole('list')).toBeNull();
});
