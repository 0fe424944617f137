// One assumption of the sizing: its value to change, its bounds, its source; a kind word when what was
// typed does not suit, and the calculation goes on with the last value that did.
import { useContext, useId, useState } from 'preact/hooks';
import type { Assumption } from '../../src/advice/index.ts';
import {
  assumptionSource,
  assumptionValue,
  sizingText,
  typedValue,
  unitText,
} from '../../src/advice/words.ts';
import { useWidgetId } from '../../ui/identifiers.ts';
import { Reader } from '../advice/reader.ts';
import { readAssumption } from './read-assumption.ts';

interface Props {
  readonly assumption: Assumption;
  readonly onChange: (value: number) => void;
}

export function AssumptionField({ assumption, onChange }: Props) {
  const id = useWidgetId(useId());
  const reader = useContext(Reader);
  const shown = String(typedValue(assumption, assumption.value)).replace('.', ',');
  const [refused, setRefused] = useState<string | null>(null);
  const min = String(typedValue(assumption, assumption.min));
  const max = assumptionValue({ unit: assumption.unit, value: assumption.max });
  const read = (typed: string) => {
    const value = readAssumption(assumption, typed);
    setRefused(value === null ? typed.trim() : null);
    if (value !== null) onChange(value);
  };
  return (
    <div class="dn-assumption">
      <label for={id}>{assumption.label}</label>
      <span class="dn-assumption-value">
        <input
          id={id}
          class="dn-input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={refused ?? shown}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-about`}
          onChange={(event) => read(event.currentTarget.value)}
        />{' '}
        {unitText(assumption)}
      </span>
      <div id={`${id}-about`} class="dn-note">
        {refused !== null && (
          <p class="dn-refused" role="alert">
            {sizingText.refused(refused, min, max, assumptionValue(assumption))}
          </p>
        )}
        <p>
          {assumptionSource(assumption, reader)} {sizingText.range(min, max)}
        </p>
      </div>
    </div>
  );
}
