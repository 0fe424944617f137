// Shares that make 100 % together (ages, diplomas): changing one adjusts the others in proportion.
import { useRef } from 'preact/hooks';
import { useWidgetId } from '../../ui/identifiers.ts';
import { shareWords, whatIfText } from './copy.ts';
import { type Grip, moved } from './hypothesis.ts';
import { ShareField } from './ShareField.tsx';

interface Props<T extends readonly number[]> {
  readonly name: string;
  readonly legend: string;
  /** Under the legend, after what every group says. */
  readonly note?: string;
  readonly labels: readonly string[];
  readonly shares: T;
  readonly start: readonly number[];
  readonly onChange: (shares: { [K in keyof T]: number }) => void;
}

export function ShareGroup<T extends readonly number[]>(props: Props<T>) {
  const { name, legend, note, labels, shares, start, onChange } = props;
  const id = useWidgetId(`what-if-${name}-note`);
  const grip = useRef<Grip<T> | null>(null);
  return (
    <fieldset class="dn-what-if-group" aria-describedby={id}>
      <legend>{legend}</legend>
      <p class="dn-note" id={id}>
        {whatIfText.adjusted} {note}
      </p>
      {labels.map((label, i) => (
        <ShareField
          key={label}
          name={`${name}-${i}`}
          label={label}
          share={shares[i] ?? 0}
          start={shareWords.field(start[i] ?? 0)}
          onChange={(share) => {
            // A group put back by "reset" is a new start: nothing is held any more.
            const held = shares.every((value, j) => value === start[j]) ? null : grip.current;
            const next = moved(shares, held, i, share);
            grip.current = next.grip;
            onChange(next.group);
          }}
        />
      ))}
    </fieldset>
  );
}
