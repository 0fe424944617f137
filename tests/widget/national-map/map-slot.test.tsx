// Asking the national map from the page: nothing before the press, then its places among the others.
// The answers of a real server are in look-up.test.ts.
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { placeText } from '../../../src/advice/words.ts';
import { AdviceSlot } from '../../../widget/advice/AdviceSlot.tsx';
import { adviceFrom } from '../../../widget/advice/load-advice.ts';
import { mapTroubleText } from '../../../widget/national-map/copy.ts';
import { mapSlotText } from '../../../widget/national-map/slot-copy.ts';
import { shippedStore } from '../../shipped.ts';

vi.setConfig({ testTimeout: 20_000 });

let asked = 0;
let status = 200;
vi.stubGlobal('fetch', async () => {
  asked += 1;
  const lieux = [{ id: '1', nom: 'Tiers-lieu du Test' }];
  return new Response(JSON.stringify({ lieux, totalLieux: 1 }), { status });
});

async function open(map: string | null) {
  const store = shippedStore();
  const load = adviceFrom(store, { map });
  render(<AdviceSlot diagnosis={await store.diagnosis('26274')} load={load} />);
}

test('a refusal is said, then, asked again, the place found joins the list with its origin', async () => {
  await open('https://exemple.fr/lieux');
  const button = await screen.findByText(
    /: Rochefourchat$/,
    { selector: 'button' },
    { timeout: 9000 },
  );
  expect(asked).toBe(0);
  status = 503;
  await userEvent.click(button);
  await screen.findByText(mapTroubleText.refused);
  status = 200;
  await userEvent.click(button);
  const [found] = await screen.findAllByText('Tiers-lieu du Test');
  expect(found?.textContent).toContain(placeText.origins.carteEnDirect);
  expect(asked).toBe(2);
});

test('where the map may not be asked, nothing offers it', async () => {
  await open(null);
  await screen.findByText(/Par où commencer/, {}, { timeout: 9000 });
  expect(screen.queryByText(mapSlotText.title)).toBeNull();
});
