// The page that sets communes side by side: choose, see the shares with their range, read every figure.
import type { ComponentChildren } from 'preact';
import type { Store } from '../../src/store/index.ts';
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
import { CompareShares } from './CompareShares.tsx';
import type { CompareState } from './compare-state.ts';
import { compareText } from './copy.ts';

interface Props {
  readonly state: CompareState;
  /** Brings the places of each commune. */
  readonly store: Pick<Store, 'commune' | 'places'>;
  /** The search box's own. */
  readonly search: WidgetState;
  readonly nearby?: NearbySlot;
  /** What else may be added from: the communes kept in the browser. */
  readonly children?: ComponentChildren;
}

export function Compare({ state, store, search, nearby, children }: Props) {
  const columns = state.columns.value;
  const diagnoses = columns.flatMap((one) => (one.status === 'ready' ? [one.diagnosis] : []));
  const [first] = diagnoses;
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
                onChoose={({ code, part }) => {
                  void search.type('');
                  void state.add(code, part);
                }}
              />
              <p class="compare-message" role="status">
                {state.message.value}
              </p>
              <Chosen state={state} />
              <CompareNotices diagnoses={diagnoses} />
              {diagnoses.length > 0 && <CompareShares diagnoses={diagnoses} />}
              {diagnoses.length > 0 && <CompareFigures diagnoses={diagnoses} />}
              {diagnoses.length > 0 && <CompareCauses diagnoses={diagnoses} />}
              {diagnoses.length > 0 && <ComparePlaces diagnoses={diagnoses} store={store} />}
              {children}
              {first && <Sources sources={first.sources} model={first.model} />}
            </div>
          </div>
        </MethodPage.Provider>
      </WidgetId.Provider>
    </TopLevel.Provider>
  );
}
