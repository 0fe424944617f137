// Who can help and where to begin, as it stands in the report of a real commune.
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { actorsTitle, firstActionsText } from '../../../src/text/advice.ts';
import { adviceSlotText, stateText } from '../../../src/text/index.ts';
import { adviceFrom, type LoadAdvice } from '../../../widget/advice/load.ts';
import { AdviceSlot } from '../../../widget/components/AdviceSlot.tsx';
import { shippedStore } from '../../shipped.ts';

async function show(code: string, wrap: (load: LoadAdvice) => LoadAdvice = (load) => load) {
  const store = shippedStore();
  const diagnosis = await store.diagnosis(code);
  render(<AdviceSlot diagnosis={diagnosis} load={wrap(adviceFrom(store))} />);
}

const section = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title, level: 3 });
  const found = heading.closest('section');
  if (!found) throw new Error(`no section ${title}`);
  return within(found);
};

describe('Nevers', () => {
  test('shows its two France services and its library, with the date of each list', async () => {
    await show('58194');
    await section(firstActionsText.title);
    const actors = await section(actorsTitle);
    actors.getByText(/ESGO/);
    actors.getByText(/La Baratte/);
    actors.getByText(/Jean-Jaurès/);
    actors.getByText(/août\s2024, à vérifier/);
    expect(actors.getByRole('link', { name: /carte nationale/ }).getAttribute('href')).toContain(
      'territoires=58194',
    );
  });

  test('proposes five to ten first actions, each with a reason and a first step', async () => {
    await show('58194');
    const actions = await section(firstActionsText.title);
    const items = actions.getAllByRole('heading', { level: 4 });
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(items.length).toBeLessThanOrEqual(10);
    expect(actions.getAllByText(firstActionsText.because)).toHaveLength(items.length);
    expect(actions.getAllByText(firstActionsText.firstStep)).toHaveLength(items.length);
  });
});

test('a list that cannot be read says so, and a retry brings the advice', async () => {
  let broken = true;
  await show('26274', (load) =>
    vi.fn((diagnosis) => (broken ? Promise.reject(new Error('network')) : load(diagnosis))),
  );
  await screen.findByText(adviceSlotText.failed);
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: stateText.retry }));
  await section(firstActionsText.title);
});
