// The whole widget: the search box, then the state of things, one of nothing, waiting, error or report.
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { errorWords, otherCodeWords } from '../src/explain/index.ts';
import type { Diagnosis } from '../src/terms/diagnosis.ts';
import { stateText } from '../ui/copy.ts';
import { ErrorMessage } from '../ui/ErrorMessage.tsx';
import { TopLevel } from '../ui/Heading.tsx';
import { WidgetId } from '../ui/identifiers.ts';
import { MethodPage } from '../ui/MethodLink.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { SearchBox } from '../ui/search/SearchBox.tsx';
import type { Chosen, NearbySlot } from '../ui/search/search-state.ts';
import type { AdviceSource } from './advice/load-advice.ts';
import type { Folds } from './report/folds.ts';
import type { ReportProps } from './report/Report.tsx';
import type { Sections } from './sections.ts';
import type { View, WidgetState } from './widget-state.ts';

export interface WidgetProps {
  readonly state: WidgetState;
  /** Draws a diagnosis: whole, or its number first and the rest when it has come. */
  readonly Report: FunctionComponent<ReportProps>;
  /** Level of the main heading: 1 when the widget is the page, 2 (default) inside another. */
  readonly headingLevel?: number;
  /** Shown above and below the search box while no commune is chosen. */
  readonly intro?: ComponentChildren;
  readonly welcome?: ComponentChildren;
  /** Shown under the headline of a report. */
  readonly actions?: ComponentChildren;
  /** Brings who can help and what to do first, after the diagnosis. */
  readonly advice?: AdviceSource;
  /** What the visitor may open in a report: a hypothesis, documents… */
  readonly folds?: Folds;
  /** Brings the communes around the visitor, when their button is pressed. */
  readonly nearby?: NearbySlot;
  /** Optional sections to show; null (default) for all of them. */
  readonly sections?: Sections | null;
  /** Address of the page of the method, which numbers lead to; null (default) shows no link. */
  readonly method?: string | null;
  /** Whether the search field shows; true by default. */
  readonly search?: boolean;
  /** Called when the visitor chooses; by default the widget shows the commune. */
  readonly onChoose?: (commune: Chosen) => void;
  /** Called when the diagnosis of the commune asked for is on screen. */
  readonly onComplete?: (code: string, diagnosis: Diagnosis) => void;
}

/** Says what cannot be drawn, and stays able to draw the next one. */
export function Widget(props: WidgetProps) {
  const { state } = props;
  const [error] = useErrorBoundary(state.fail);
  const view = state.view.value;
  // Not even the message of another error can be drawn: complaints.ts says it in another way.
  const isLost = error && view.status === 'error' && view.error !== error;
  return isLost ? null : <Drawn {...props} />;
}

function Drawn({
  state,
  Report,
  headingLevel = 2,
  intro,
  welcome,
  actions,
  advice,
  folds,
  nearby,
  sections = null,
  method = null,
  search = true,
  onChoose,
  onComplete,
}: WidgetProps) {
  const view = state.view.value;
  const choose = onChoose ?? (({ code, part }: Chosen) => void state.show(code, part));
  return (
    <TopLevel.Provider value={headingLevel}>
      <WidgetId.Provider value={state.id}>
        <div class="dn" data-view={view.status} lang="fr">
          <div class="dn-page">
            {view.status === 'empty' && intro}
            {search && <SearchBox key="search" state={state} onChoose={choose} nearby={nearby} />}
            <p class="dn-hidden" role="status" key="status">
              {statusOf(view)}
            </p>
            {view.status === 'empty' && (welcome ?? <p>{stateText.welcome}</p>)}
            {view.status === 'loading' && <Skeleton />}
            {view.status === 'error' && (
              <ErrorMessage
                error={view.error}
                onRetry={() => void state.retry()}
                wrong={{ code: view.code, communes: view.choices, onChoose: choose }}
              />
            )}
            {view.status === 'ready' && (
              <MethodPage.Provider value={method}>
                <Report
                  key={view.code}
                  diagnosis={view.diagnosis}
                  sections={sections}
                  actions={actions}
                  advice={advice}
                  folds={folds}
                  onComplete={() => onComplete?.(view.code, view.diagnosis)}
                />
              </MethodPage.Provider>
            )}
          </div>
        </div>
      </WidgetId.Provider>
    </TopLevel.Provider>
  );
}

function statusOf(view: View): string {
  switch (view.status) {
    case 'empty':
      return '';
    case 'loading':
      return stateText.loading;
    case 'error':
      return (otherCodeWords(view.code, view.choices) ?? errorWords(view.error)).title;
    case 'ready': {
      const { nom, departement } = view.diagnosis.commune;
      return stateText.ready(nom, departement);
    }
  }
}
