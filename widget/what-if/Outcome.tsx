// What the hypothesis gives, never without its mark nor the estimate it starts from.
import { StackedTable } from '../../ui/StackedTable.tsx';
import { whatIfText } from './copy.ts';
import type { Compared } from './figures.ts';
import { outcomeRows } from './outcome-rows.ts';

interface Props {
  /** The sentence of the headline, under the hypothesis. */
  readonly sentence: string;
  /** What is changed, a line each. */
  readonly lines: readonly string[];
  readonly simulation: Compared;
}

export function Outcome({ sentence, lines, simulation: { original, hypothesis } }: Props) {
  const { columns } = whatIfText;
  return (
    <div class="dn-hypothesis">
      <p class="dn-hypothesis-sentence">
        <strong class="dn-hypothesis-mark">{whatIfText.mark}</strong> {sentence}
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
