// What the hypothesis gives, never without its mark nor the estimate it starts from.
import type { Simulation } from '../../src/index.ts';
import type { Model } from '../../src/terms/model.ts';
import { StackedTable } from '../../ui/StackedTable.tsx';
import { changedLines } from './changed-lines.ts';
import { whatIfText } from './copy.ts';
import type { Hypothesis } from './hypothesis.ts';
import { outcomeRows } from './outcome-rows.ts';

interface Props {
  readonly nom: string;
  readonly start: Hypothesis;
  readonly now: Hypothesis;
  readonly model: Model;
  readonly simulation: Simulation;
}

export function Outcome({ nom, start, now, model, simulation }: Props) {
  const { original, hypothesis } = simulation;
  const lines = changedLines(start, now, model);
  const { columns } = whatIfText;
  return (
    <div class="dn-hypothesis">
      <p class="dn-hypothesis-sentence">
        <strong class="dn-hypothesis-mark">{whatIfText.mark}</strong>{' '}
        {whatIfText.result(nom, hypothesis)}
      </p>
      {hypothesis.rounded.display === 'figures' && <p>{whatIfText.range(hypothesis.rounded)}</p>}
      <p>{whatIfText.original(original.rounded)}</p>
      {lines.length === 0 ? (
        <p class="dn-note">{whatIfText.unchanged}</p>
      ) : (
        <>
          <p>{whatIfText.changesTitle}</p>
          <ul class="dn-plain-list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <StackedTable
        caption={whatIfText.caption}
        columns={[columns.need, columns.original, columns.hypothesis, columns.gap]}
        rows={outcomeRows(original, hypothesis)}
      />
    </div>
  );
}
