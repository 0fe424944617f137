// The page that sets communes and territories side by side: choose, see the shares with their range, read every figure.
import type { ComponentChildren } from 'preact';
import type { Store } from '../../src/store/index.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import { Heading, TopLevel } from '../../ui/Heading.tsx';
import { WidgetId } from '../../ui/identifiers.ts';
import { MethodPage } from '../../ui/MethodLink.tsx';
import { SearchBox } from '../../ui/search/SearchBox.tsx';
import type { NearbySlot } from '../../ui/search/search-state.ts';
import { Sources } from '../../widget/report/Sources.tsx';
import type { WidgetState } from '../../widget/widget-state.ts';
import { PaperAddress } from '../paper/PaperAddress.tsx';
import { PaperHead } from '../paper/PaperHead.tsx';
import { Chosen } from './Chosen.tsx';
import { CompareCauses } from './CompareCauses.tsx';
import { CompareFigures } from './CompareFigures.tsx';
import { CompareNotices } from './CompareNotices.tsx';
import { ComparePlaces } from './ComparePlaces.tsx';
import { CompareProfile } from './CompareProfile.tsx';
import { CompareShares } from './CompareShares.tsx';
import type { CompareState } from './compare-state.ts';
import { compareText } from './copy.ts';
import type { TerritoryLoader } from './load-territory.ts';
import type { Subject } from './subject.ts';
import { TerritoriesToAdd } from './TerritoriesToAdd.tsx';

interface Props {
  readonly state: CompareState;
  /** Brings the places of each commune. */
  readonly store: Pick<Store, 'commune' | 'places'>;
  /** The search box's own. */
  readonly search: WidgetState;
  readonly nearby?: NearbySlot;
  /** Those that a text names; left out, communes alone are proposed. */
  readonly territories?: TerritoryLoader['named'];
  /** What else may be added from: the communes kept in the browser. */
  readonly children?: ComponentChildren;
}

export function Compare({ state, store, search, nearby, territories, children }: Props) {
  const subjects = state.subjects.value;
  const [first] = subjects;
  return (
    <TopLevel.Provider value={1}>
      <WidgetId.Provider value={search.id}>
        <MethodPage.Provider value="methode.html">
          <div class="dn" lang="fr">
            <div class="dn-page">
              {first && <PaperHead model={first.model.id} />}
              <PaperAddress />
              <div class="compare-head">
                <Heading depth={0} class="compare-title">
                  {compareText.title}
                </Heading>
                <p class="home-lead">{compareText.lead}</p>
              </div>
              <SearchBox
                state={search}
                label={compareText.add}
                nearby={nearby}
                onChoose={({ code, nom, part }) => {
                  void search.type('');
                  void state.add({ kind: 'commune', code }, { label: nom, part: part ?? null });
                }}
              />
              {territories && (
                <TerritoriesToAdd state={state} search={search} named={territories} />
              )}
              <p class="compare-message" role="status">
                {state.message.value}
              </p>
              <Chosen state={state} />
              <CompareNotices subjects={subjects} />
              {subjects.length > 0 && <CompareShares subjects={subjects} />}
              {subjects.length > 0 && <CompareFigures subjects={subjects} />}
              {subjects.length > 0 && <CompareCauses subjects={subjects} />}
              {subjects.length > 0 && <CompareProfile subjects={subjects} />}
              {subjects.length > 0 && <ComparePlaces subjects={subjects} store={store} />}
              {children}
              {first && <Sources sources={sourcesOf(subjects)} model={first.model} />}
            </div>
          </div>
        </MethodPage.Provider>
      </WidgetId.Provider>
    </TopLevel.Provider>
  );
}

/** Of all that is compared, each once. */
function sourcesOf(subjects: readonly Subject[]): readonly SourceCredit[] {
  const all = subjects.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
