// One choice among a few, each with a sentence that says what it means.
import { useId } from 'preact/hooks';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}

export function Radios<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="embed-choices">
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <div key={value}>
          <label class="embed-choice">
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              aria-describedby={hint === undefined ? undefined : `${name}-${value}`}
              onChange={() => onChange(value)}
            />
            {label}
          </label>
          {hint !== undefined && (
            <p class="dn-note embed-hint" id={`${name}-${value}`}>
              {hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
