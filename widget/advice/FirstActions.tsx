// Where to begin: the first actions, each with what triggered it and its first step.
import type { Action } from '../../src/index.ts';
import {
  carrierText,
  effortText,
  firstActionsText,
  reasonText,
  referenceLabel,
} from '../../src/text/advice.ts';
import { Heading } from '../components/Heading.tsx';
import { Section } from '../components/Section.tsx';

export function FirstActions({ actions }: { readonly actions: readonly Action[] }) {
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
          </li>
        ))}
      </ol>
    </Section>
  );
}
