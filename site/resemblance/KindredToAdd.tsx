// On the page that compares: the communes that resemble those chosen, each added with one press.
import { useCallback } from 'preact/hooks';
import type { Store } from '../../src/store/index.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { Section } from '../../ui/Section.tsx';
import { AddButton } from '../compare/AddButton.tsx';
import type { CompareState } from '../compare/compare-state.ts';
import { labelOf } from '../compare/copy.ts';
import { resemblanceSlotText as text } from './copy.ts';
import { loadResemblance } from './load-resemblance.ts';

interface Props {
  readonly state: CompareState;
  readonly store: Store;
}

export function KindredToAdd({ state, store }: Props) {
  const chosen = state.subjects.value.flatMap(({ members }) =>
    'commune' in members ? [members.commune] : [],
  );
  if (chosen.length === 0) return null;
  return (
    <Section name="compare-kindred" title={text.add}>
      {chosen.map((commune) => (
        <KindredOf
          key={commune.code}
          code={commune.code}
          label={labelOf(commune)}
          state={state}
          store={store}
        />
      ))}
    </Section>
  );
}

interface OneProps extends Props {
  readonly code: string;
  readonly label: string;
}

function KindredOf({ code, label, state, store }: OneProps) {
  return (
    <LoadedFold
      summary={text.of(label)}
      class="resemblance-fold"
      load={useCallback(() => loadResemblance(code, store), [code, store])}
      words={text}
    >
      {({ before: [kind, lead], rows: [, ...kindred] }) => (
        <>
          <p>{kind}</p>
          <p>{lead}</p>
          <ul class="dn-plain-list compare-kindred">
            {kindred.map((other) => (
              <li key={other.code}>
                <AddButton
                  state={state}
                  asked={{ kind: 'commune', code: other.code }}
                  label={other.label}
                />
                <span class="dn-note">{other.summary}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </LoadedFold>
  );
}
