// One action of the plan: why, first step, who and when; on paper, lines to fill in where nothing is.

import type { ChosenAction, PlannedAction } from '../../src/advice/index.ts';
import { firstActionsText, reasonText } from '../../src/advice/words.ts';
import { Heading } from '../../ui/Heading.tsx';
import { planText } from './copy.ts';
import { readDay } from './date.ts';
import { MAX_OWNER_LENGTH } from './fragment.ts';

interface Props {
  readonly planned: PlannedAction;
  readonly onChange: (parts: Partial<ChosenAction>) => void;
  readonly onDrop: () => void;
}

export function PlanItem({ planned: { action, owner, date }, onChange, onDrop }: Props) {
  const [first] = action.because;
  return (
    <li class="dn-plan-item">
      <Heading depth={2} class="dn-subtitle">
        {action.title}
      </Heading>
      {first && <p class="dn-note">{reasonText(first)}</p>}
      <p>
        <strong>{firstActionsText.firstStepIs}</strong> {action.firstStep}
      </p>
      <fieldset class="dn-plan-fields dn-screen">
        <legend class="dn-hidden">{action.title}</legend>
        <label>
          {planText.owner}
          <input
            class="dn-input"
            type="text"
            autocomplete="off"
            maxLength={MAX_OWNER_LENGTH}
            value={owner}
            onInput={(event) => onChange({ owner: event.currentTarget.value })}
          />
        </label>
        <label>
          {planText.date}
          <input
            class="dn-input"
            type="date"
            value={date ?? ''}
            onInput={(event) => onChange({ date: readDay(event.currentTarget.value) })}
          />
        </label>
        <button
          type="button"
          class="dn-quiet"
          aria-label={planText.dropOne(action.title)}
          onClick={onDrop}
        >
          {planText.drop}
        </button>
      </fieldset>
      <p class="dn-paper-only dn-plan-written">
        {planText.owner} : {owner || planText.toWrite} · {planText.date} :{' '}
        {date === null ? planText.toWrite : planText.day(date)}
      </p>
    </li>
  );
}
