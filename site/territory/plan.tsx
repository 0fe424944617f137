// Who can help in a territory and its first actions: their rules and words are a chunk, fetched once the numbers are shown.
import type { ComponentChild } from 'preact';
import { placesAndPlan } from '../../reports/places-and-plan.ts';
import type { Territories } from '../../src/territories/index.ts';
import { AreaActors } from '../../widget/advice/AreaActors.tsx';
import { adoptAdviceStyles } from '../../widget/advice/adopt-advice-styles.ts';
import { FirstActions } from '../../widget/advice/FirstActions.tsx';
import type { Focus } from './territory-state.ts';

/** Rejects when places cannot be read. */
export async function planOf(
  { rows, estimate }: Focus,
  territories: Pick<Territories, 'places'>,
): Promise<ComponentChild> {
  const communes = rows.map(({ profile }) => profile);
  const { actions, actors } = placesAndPlan(estimate, communes, await territories.places(rows));
  return (
    <div ref={adoptAdviceStyles}>
      <AreaActors actors={actors} area={estimate.area} communes={rows} />
      {actions.length > 0 && <FirstActions actions={actions} />}
    </div>
  );
}
