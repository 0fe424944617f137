// Who can help in a territory and its first actions: their rules and words are a chunk, fetched once the numbers are shown.
import type { ComponentChild } from 'preact';
import { placesAndPlan } from '../../reports/report.ts';
import type { Store } from '../../src/store/index.ts';
import { AreaActors } from '../../widget/advice/AreaActors.tsx';
import { adoptLook } from '../../widget/advice/adopt-advice-styles.ts';
import { FirstActions } from '../../widget/advice/FirstActions.tsx';
import { placesFor } from './places.ts';
import type { Focus } from './state.ts';

/** Rejects when places cannot be read. */
export async function planOf(
  { rows, estimate }: Focus,
  store: Pick<Store, 'places'>,
): Promise<ComponentChild> {
  const communes = rows.map(({ profile }) => profile);
  const { actions, actors } = placesAndPlan(estimate, communes, await placesFor(rows, store));
  return (
    <div ref={adoptLook}>
      <AreaActors actors={actors} />
      <FirstActions actions={actions} />
    </div>
  );
}
