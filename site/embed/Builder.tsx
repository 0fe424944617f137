// The page, in the order of the work: which commune, which parts, which colours, how, then the code.
import type { Store } from '../../src/store/index.ts';
import type { Territories } from '../../src/territories/index.ts';
import { Heading, TopLevel } from '../../ui/Heading.tsx';
import { WidgetId } from '../../ui/identifiers.ts';
import type { NearbySlot } from '../../ui/search/search-state.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { Appearance } from './Appearance.tsx';
import type { BuilderState } from './builder-state.ts';
import { Code } from './Code.tsx';
import { builderText } from './copy.ts';
import { Parts } from './Parts.tsx';
import { Place } from './Place.tsx';
import { Preview } from './Preview.tsx';
import { Way } from './Way.tsx';

interface Props {
  readonly state: BuilderState;
  /** The search box's own. */
  readonly search: WidgetState;
  readonly nearby: NearbySlot;
  readonly catalogue: Territories['catalogue'];
  readonly store: Store;
}

export function Builder({ state, search, nearby, catalogue, store }: Props) {
  return (
    <TopLevel.Provider value={1}>
      <WidgetId.Provider value={search.id}>
        <div class="dn" lang="fr">
          <div class="dn-page">
            <div class="embed-head">
              <Heading depth={0} class="embed-title">
                {builderText.title}
              </Heading>
              <p class="home-lead">{builderText.lead}</p>
            </div>
            <div class="embed-work">
              <div>
                <Place
                  state={state}
                  search={search}
                  nearby={nearby}
                  catalogue={catalogue}
                  store={store}
                />
                <Parts state={state} />
                <Appearance state={state} />
                <Way state={state} />
                <Code state={state} />
              </div>
              <Preview state={state} />
            </div>
          </div>
        </div>
      </WidgetId.Provider>
    </TopLevel.Provider>
  );
}
