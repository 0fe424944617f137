// Where to begin: the first actions, each with what triggered it and its first step, to keep or not.
import { useState } from 'preact/hooks';
import type { Action } from '../../src/index.ts';
import type { ActionId } from '../../src/terms/action.ts';
import {
  carrierText,
  effortText,
  firstActionsText,
  planText,
  reasonText,
  referenceLabel,
} from '../../src/text/advice.ts';
import { Heading } from '../components/Heading.tsx';
import { Section } from '../components/Section.tsx';

interface Props {
  readonly actions: readonly Action[];
  /** Identifiers of those that the visitor keeps. */
  readonly kept: ReadonlySet<string>;
  /** Takes an action into the plan or out of it, and says so. */
  readonly onKeep: (id: ActionId, keep: boolean) => string;
}

export function FirstActions({ actions, kept, onKeep }: Props) {
  const [said, setSaid] = useState<{ readonly id: ActionId; readonly text: string } | null>(null);
  return (
    <Section name="actions-first" title={firstActionsText.title}>
      <p>{firstActionsText.intro}</p>
      <ol class="dn-action-list">
        {actions.map((action) => (
          <li key={action.id} class="dn-action">
            <Heading depth={2} class="dn-subtitle">
              {action.title}
            </Heading>
            <p>{action.fact}</p>
            <p class="dn-note">{firstActionsText.because}</p>
            <ul class="dn-plain-list">
              {action.because.map(reasonText).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <p class="dn-action-step">
              <strong>{firstActionsText.firstStep}</strong> {action.firstStep}
            </p>
            <p class="dn-note dn-action-source">
              {firstActionsText.carrier} {carrierText[action.carrier]} · {firstActionsText.effort}{' '}
              {effortText[action.effort]} · <a href={action.link.href}>{action.link.label}</a> ·{' '}
              {referenceLabel(action.source)}
            </p>
            <div class="dn-choices dn-screen">
              <label class="dn-choice">
                <input
                  type="checkbox"
                  aria-label={planText.keepOne(action.title)}
                  checked={kept.has(action.id)}
                  onChange={({ currentTarget: { checked } }) =>
                    setSaid({ id: action.id, text: onKeep(action.id, checked) })
                  }
                />
                {planText.keep}
              </label>
              <span role="status" class="dn-note">
                {said?.id === action.id ? said.text : ''}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
