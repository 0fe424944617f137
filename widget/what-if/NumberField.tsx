// One figure of a hypothesis, by slider and by typing: both say the same, and the start stays in sight.
import { useState } from 'preact/hooks';
import { useWidgetId } from '../../ui/identifiers.ts';
import { whatIfText } from './copy.ts';
import type { Typed } from './typed-number.ts';

interface Props {
  /** Tells this field from the others of the form. */
  readonly name: string;
  readonly label: string;
  /** "%" or "habitants", after the number. */
  readonly unit: string;
  readonly value: number;
  /** Where it starts, in words. */
  readonly start: string;
  /** The value as it is typed, without its unit. */
  readonly written: string;
  /** The value with its unit, as the slider says it. */
  readonly spoken: string;
  readonly slider: { readonly min: number; readonly max: number; readonly step: number };
  readonly read: (text: string) => Typed;
  readonly onChange: (value: number) => void;
}

export function NumberField(props: Props) {
  const { name, label, unit, value, start, written, spoken, slider, read, onChange } = props;
  const id = useWidgetId(`what-if-${name}`);
  // What is being typed stays as typed, right or wrong, until the field is left.
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const type = (text: string) => {
    setDraft(text);
    const typed = read(text);
    if (!typed.ok) return;
    setFault('');
    onChange(typed.value);
  };
  const leave = () => {
    const typed = read(draft ?? written);
    setFault(typed.ok ? '' : typed.message);
    if (typed.ok) setDraft(null);
  };
  return (
    <div class="dn-number">
      <label class="dn-number-label" for={id}>
        {label}
      </label>
      <span class="dn-number-typed">
        <input
          id={id}
          class="dn-number-input"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-start ${id}-fault`}
          value={draft ?? written}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={leave}
          onKeyDown={({ key }) => key === 'Enter' && leave()}
        />{' '}
        <span>{unit}</span>
      </span>
      <input
        class="dn-number-slider"
        type="range"
        aria-label={whatIfText.slider(label)}
        aria-valuetext={spoken}
        {...slider}
        value={value}
        onInput={({ currentTarget }) => {
          setDraft(null);
          setFault('');
          onChange(currentTarget.valueAsNumber);
        }}
      />
      <p class="dn-number-start" id={`${id}-start`}>
        {whatIfText.start(start)}
      </p>
      <p class="dn-number-fault" id={`${id}-fault`} role="status">
        {fault}
      </p>
    </div>
  );
}
