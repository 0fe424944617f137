// Puts the advice of a real commune on a test page, as the report does, and finds its parts by title.
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { firstActionsText } from '../../src/advice/words.ts';
import { AdviceSlot } from '../../widget/advice/AdviceSlot.tsx';
import { adviceFrom, type LoadAdvice } from '../../widget/advice/load-advice.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { shippedStore } from '../shipped.ts';

export const store = shippedStore();

/** Shows the advice of a commune; `load` shows it again as the same visitor left it. */
export async function showAdvice(code: string, load: LoadAdvice = adviceFrom(store)) {
  const diagnosis = await store.diagnosis(code);
  const { unmount } = render(<AdviceSlot diagnosis={diagnosis} load={load} />);
  await waitFor(() => expect(screen.queryByText(adviceSlotText.loading)).toBeNull());
  return { load, unmount, visitor: userEvent.setup() };
}

/** What stands under a title of the advice. */
export function section(title: string) {
  const found = screen.getByRole('heading', { name: title, level: 3 }).closest('section');
  if (!found) throw new Error(`no section ${title}`);
  return within(found);
}

/** Titles of the first actions, in order. */
export function actionTitles(): (string | null)[] {
  return section(firstActionsText.title)
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
}

/** Every message now said to a screen reader. */
export function said(): string[] {
  return screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text !== '');
}
