// Which commune or territory opens first, if any; and whether visitors may look for another.
import { useRef, useState } from 'preact/hooks';
import { typeset } from '../../src/explain/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { Territories, TerritoryRequest } from '../../src/territories/index.ts';
import { RetryButtons } from '../../ui/RetryButtons.tsx';
import { isProgramError } from '../../ui/reload-page.ts';
import { Section } from '../../ui/Section.tsx';
import { SearchBox } from '../../ui/search/SearchBox.tsx';
import type { NearbySlot } from '../../ui/search/search-state.ts';
import { whyFailed } from '../../ui/why-failed.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { Chooser } from '../territory/Chooser.tsx';
import type { BuilderState } from './builder-state.ts';
import { attributeOf } from './chosen-place.ts';
import { builderText } from './copy.ts';

interface Props {
  readonly state: BuilderState;
  readonly search: WidgetState;
  readonly nearby: NearbySlot;
  readonly catalogue: Territories['catalogue'];
  readonly store: Store;
}

export function Place({ state, search, nearby, catalogue, store }: Props) {
  const body = useRef<HTMLDivElement>(null);
  // The names of territories are read only when somebody opens their search.
  const [wide, setWide] = useState(false);
  const { commune, territoire, sansRecherche } = state.choices.value;
  const chosen = commune ?? territoire;
  const chooseTerritory = (ask: TerritoryRequest) => {
    // The link pressed goes away with the list.
    body.current?.focus();
    // Neither has an attribute: a list is a link, not a code.
    if (ask.kind === 'list' || ask.kind === 'named') return;
    const code = ask.kind === 'france' ? null : ask.code;
    void state.chooseTerritory(attributeOf({ kind: ask.kind, code }));
  };
  return (
    <Section name="embed-place" title={builderText.placeTitle}>
      <div ref={body} class="embed-place" tabIndex={-1}>
        <SearchBox
          state={search}
          label={builderText.communeLabel}
          nearby={nearby}
          onChoose={({ code, part }) => {
            void search.type('');
            void state.chooseCommune(code, part);
          }}
        />
        <details onToggle={({ currentTarget }) => setWide(currentTarget.open)}>
          <summary>{builderText.territory}</summary>
          {wide && (
            <Chooser
              key={territoire}
              catalogue={catalogue}
              store={store}
              onChoose={chooseTerritory}
            />
          )}
        </details>
        {/* Nothing else inside: what takes the place of the button takes the focus. */}
        <div>
          {state.failure.value === null ? (
            <p role="status">{saidOf(state)}</p>
          ) : (
            <NotRead state={state} />
          )}
        </div>
        {chosen !== null && (
          <>
            <label class="embed-choice">
              <input
                type="checkbox"
                checked={sansRecherche}
                onChange={({ currentTarget }) =>
                  state.change({ sansRecherche: currentTarget.checked })
                }
              />
              {builderText.withoutSearch}
            </label>
            <button
              type="button"
              class="dn-quiet"
              onClick={() => {
                // The button goes away with the focus on it: what holds it takes it.
                body.current?.focus();
                state.removePlace();
              }}
            >
              {commune === null ? builderText.territoryRemove : builderText.communeRemove}
            </button>
          </>
        )}
      </div>
    </Section>
  );
}

/** Why there is no code to paste yet, and how to have it. */
function NotRead({ state }: { readonly state: BuilderState }) {
  const { commune, territoire } = state.choices.value;
  const error = state.failure.value;
  const why = whyFailed(error);
  return (
    <>
      <p role="alert">
        {commune === null
          ? builderText.territoryFailed(territoire ?? '', why)
          : builderText.communeFailed(commune, why)}
      </p>
      <RetryButtons onRetry={() => void state.retryPlace()} outdated={isProgramError(error)} />
    </>
  );
}

function saidOf(state: BuilderState): string {
  return [state.notice.value, chosenText(state)].filter(Boolean).join(' ');
}

function chosenText({ choices, place }: BuilderState): string {
  const { commune, territoire } = choices.value;
  if ((commune ?? territoire) === null) return builderText.communeNone;
  const label = place.value?.label;
  // On its way: a bare code says nothing to anybody.
  if (label === undefined) return '';
  return commune === null
    ? builderText.territoryChosen(typeset(label))
    : builderText.communeChosen(label);
}
