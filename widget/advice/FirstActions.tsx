// Where to begin: the first actions in full, the following ones behind a fold; all of them on paper.
import { useState } from 'preact/hooks';
import { type Action, type ActionId, isDone } from '../../src/advice/index.ts';
import { firstActionsText } from '../../src/advice/words.ts';
import { Figures } from '../../ui/Figures.tsx';
import { Section } from '../../ui/Section.tsx';
import { ActionCard } from './ActionCard.tsx';

/** Actions to read at once: more would be a catalogue. */
const FIRST = 3;

interface Props {
  readonly actions: readonly Action[];
  /** There are so few inhabitants that no figure is shown. */
  readonly tooFew?: boolean;
  /** The plan of the visitor; left out, actions are only read. */
  readonly plan?: {
    /** Identifiers of those that the visitor keeps. */
    readonly kept: ReadonlySet<string>;
    /** Takes an action into the plan or out of it, and says so. */
    readonly onKeep: (id: ActionId, keep: boolean) => string;
  };
}

export function FirstActions({ actions, tooFew = false, plan }: Props) {
  const [said, setSaid] = useState<{ readonly id: ActionId; readonly text: string } | null>(null);
  const cards = (shown: readonly Action[], first: number) => (
    <ol class="dn-action-list" start={first}>
      {shown.map((action) => (
        <ActionCard
          key={action.id}
          action={action}
          {...(plan && {
            plan: {
              kept: plan.kept.has(action.id),
              said: said?.id === action.id ? said.text : '',
              onKeep: (keep) => setSaid({ id: action.id, text: plan.onKeep(action.id, keep) }),
            },
          })}
        />
      ))}
    </ol>
  );
  if (actions.length === 0) {
    return (
      <Section name="actions-first" title={firstActionsText.title}>
        <p>{firstActionsText.none}</p>
      </Section>
    );
  }
  // What the commune is cited for stands apart: it is nothing to keep.
  const done = actions.filter(isDone);
  const toDo = actions.filter((action) => !isDone(action));
  return (
    <Section name="actions-first" title={firstActionsText.title}>
      <p>{firstActionsText.intro(!tooFew)}</p>
      <p class="dn-note dn-screen">{firstActionsText.pillars}</p>
      {done.length > 0 && (
        <ul class="dn-action-list">
          {done.map((action) => (
            <ActionCard key={action.id} action={action} />
          ))}
        </ul>
      )}
      {cards(toDo.slice(0, FIRST), 1)}
      {toDo.length > FIRST && (
        <Figures summary={firstActionsText.others(toDo.length - FIRST)}>
          {cards(toDo.slice(FIRST), FIRST + 1)}
        </Figures>
      )}
    </Section>
  );
}
