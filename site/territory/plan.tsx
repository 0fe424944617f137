// Who can help in a territory and its first actions: their rules and words are a chunk, fetched once the numbers are shown.
import type { ComponentChild } from 'preact';
import { placesAndPlan, placesToRead } from '../../reports/places-and-plan.ts';
import type { Store } from '../../src/store/index.ts';
import type { Territories } from '../../src/territories/index.ts';
import { AreaActors } from '../../widget/advice/AreaActors.tsx';
import { adoptAdviceStyles } from '../../widget/advice/adopt-advice-styles.ts';
import { FirstActions } from '../../widget/advice/FirstActions.tsx';
import { AreaPlaces } from '../places/AreaPlaces.tsx';
import type { Focus } from './territory-state.ts';

/** Rejects when places cannot be read. */
export async function planOf(
  { rows, estimate }: Focus,
  territories: Pick<Territories, 'places'>,
  store: Pick<Store, 'places'>,
): Promise<ComponentChild> {
  const communes = rows.map(({ profile }) => profile);
  const places = await placesToRead(communes, territories, store);
  const { actions, actors } = placesAndPlan(estimate, communes, places);
  return (
    <div ref={adoptAdviceStyles}>
      <AreaActors actors={actors} area={estimate.area} communes={rows}>
        <AreaPlaces actors={actors} area={estimate.area} communes={communes} />
      </AreaActors>
      {actions.length > 0 && <FirstActions actions={actions} />}
    </div>
  );
}
