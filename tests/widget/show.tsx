// Puts the widget on a test page, fed by the shipped files, and speaks to it as a visitor does.
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { sectionText } from '../../src/explain/index.ts';
import type { Store } from '../../src/store/index.ts';
import { searchText } from '../../ui/copy.ts';
import { Report } from '../../widget/report/Report.tsx';
import { Widget, type WidgetProps } from '../../widget/Widget.tsx';
import { createState } from '../../widget/widget-state.ts';
import { shippedStore } from '../shipped.ts';

export const store = shippedStore();

/** The whole widget; `over` replaces verbs of the shipped store. */
export function showWidget(
  over: Partial<Store> = {},
  props: Partial<Omit<WidgetProps, 'state' | 'Report'>> = {},
) {
  const state = createState({ ...store, ...over });
  const { container } = render(<Widget state={state} Report={Report} {...props} />);
  return { state, container, visitor: userEvent.setup() };
}

/** Waits for the last part of a report: they are drawn in several turns. */
export const drawn = () => screen.findByRole('heading', { name: sectionText.sources });

/** The report of a commune alone. */
export async function showReport(code: string) {
  const diagnosis = await store.diagnosis(code);
  const { container } = render(<Report diagnosis={diagnosis} />);
  await drawn();
  return { diagnosis, container };
}

export const field = () => screen.getByRole('combobox', { name: searchText.label });
export const options = () => screen.queryAllByRole('option');
