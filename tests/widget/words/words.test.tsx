// Every word that ten communes are told, written out in the files beside: a wrong sentence is seen in review,
// by people. The files hold what was read and approved, not what the product's own functions say.
// After a change that is meant: `npx vitest run --project widget tests/widget/words -u`, then read the diff.
import { render, screen, waitFor } from '@testing-library/preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { adviceFrom } from '../../../widget/advice/load-advice.ts';
import { Report } from '../../../widget/report/Report.tsx';
import { shippedStore } from '../../shipped.ts';
import { readable } from './readable.ts';

// The day of printing and the years to come are said too.
beforeAll(() => {
  vi.setSystemTime(new Date('2026-11-28T12:00:00Z'));
});
afterAll(() => {
  vi.useRealTimers();
});

const store = shippedStore();
const advice = { load: adviceFrom(store) };

test.each([
  ['nevers', '58194'],
  ['royere-de-vassiviere', '23165'],
  ['fort-de-france', '97209'],
  ['paris', '75056'],
  ['roubaix', '59512'],
  ['nouvoitou', '35204'],
  ['ile-de-sein', '29083'],
  ['rochefourchat', '26274'],
  ['mamoudzou', '97611'],
  ['louvemont-cote-du-poivre', '55307'],
])('the diagnosis of %s says what was read and approved', async (name, code) => {
  const diagnosis = await store.diagnosis(code);
  const { container } = render(<Report diagnosis={diagnosis} advice={advice} />);
  await waitFor(() => expect(screen.queryByText(/^Recherche des lieux/)).toBeNull());
  await waitFor(() => expect(screen.queryByText(/^Le texte arrive/)).toBeNull());
  await expect(readable(container)).toMatchFileSnapshot(`${name}.txt`);
});
