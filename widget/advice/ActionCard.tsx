// One first action: what it is, its first step, why it is proposed, and whether the visitor keeps it.

import { type Action, isDone } from '../../src/advice/index.ts';
import { firstActionsText, reasonText } from '../../src/advice/words.ts';
import { Heading } from '../../ui/Heading.tsx';
import { planText } from '../plan/copy.ts';
import { Reference } from './Reference.tsx';

interface Props {
  readonly action: Action;
  /** Left out where there is no plan to keep it in. */
  readonly plan?: {
    readonly kept: boolean;
    /** What keeping it, or not, has just changed. */
    readonly said: string;
    readonly onKeep: (keep: boolean) => void;
  };
}

/** What the commune does already is told without who carries it nor how much work it is. */
export function ActionCard({ action, plan }: Props) {
  return (
    <li class="dn-action">
      <Heading depth={2} class="dn-subtitle">
        {action.title}
      </Heading>
      <p>{action.fact}</p>
      <p class="dn-action-step">
        <strong>{firstActionsText.firstStepIs}</strong> {action.firstStep}
      </p>
      <div class="dn-action-foot">
        <details class="dn-figures dn-action-why">
          <summary>{firstActionsText.because}</summary>
          <ul class="dn-plain-list">
            {action.because.map(reasonText).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p class="dn-note dn-screen">{firstActionsText.serves(action.tiers, action.pillar)}</p>
          <p class="dn-note dn-action-source">
            {!isDone(action) && (
              <>
                {firstActionsText.work(action.carrier, action.effort)}
                {firstActionsText.dot}
              </>
            )}
            <a href={action.link.href}>{action.link.label}</a>
            <span class="dn-screen">
              {firstActionsText.dot}
              <Reference id={action.source} />
            </span>
          </p>
        </details>
        {plan && (
          <label class="dn-choice dn-screen">
            <input
              type="checkbox"
              aria-label={planText.keepOne(action.title)}
              checked={plan.kept}
              onChange={({ currentTarget: { checked } }) => plan.onKeep(checked)}
            />
            {planText.keep}
          </label>
        )}
      </div>
      {plan && (
        <p role="status" class="dn-note dn-screen dn-said">
          {plan.said}
        </p>
      )}
    </li>
  );
}
