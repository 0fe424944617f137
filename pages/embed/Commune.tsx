// Which commune opens first, if any; and whether visitors may look for another.
import { useRef } from 'preact/hooks';
import { builderText } from '../../src/text/embed-builder.ts';
import { SearchBox } from '../../widget/components/SearchBox.tsx';
import { Section } from '../../widget/components/Section.tsx';
import type { LoadNearby } from '../../widget/nearby/load.ts';
import type { WidgetState } from '../../widget/state.ts';
import type { BuilderState } from './state.ts';

interface Props {
  readonly state: BuilderState;
  readonly search: WidgetState;
  readonly nearby: LoadNearby;
}

export function Commune({ state, search, nearby }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const { commune, sansRecherche } = state.choices.value;
  const place = state.place.value;
  return (
    <Section name="embed-commune" title={builderText.communeTitle}>
      <div ref={body} class="embed-commune" tabIndex={-1}>
        <SearchBox
          state={search}
          label={builderText.communeLabel}
          nearby={nearby}
          onChoose={({ code }) => {
            void search.type('');
            void state.choose(code);
          }}
        />
        <p role="status">
          {commune === null
            ? builderText.communeNone
            : builderText.communeChosen(place?.label ?? commune)}
        </p>
        {commune !== null && (
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
                state.removeCommune();
              }}
            >
              {builderText.communeRemove}
            </button>
          </>
        )}
      </div>
    </Section>
  );
}
