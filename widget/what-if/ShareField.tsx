// A share of people, changed in percent: 0.125 is typed "12,5".
import { shareWords } from './copy.ts';
import { NumberField } from './NumberField.tsx';
import { typedPercent } from './typed-number.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  /** 0..1 */
  readonly share: number;
  readonly start: string;
  readonly onChange: (share: number) => void;
}

const PERCENT = { min: 0, max: 100, step: 0.5 };

export function ShareField({ name, label, share, start, onChange }: Props) {
  const spoken = shareWords.field(share);
  return (
    <NumberField
      name={name}
      label={label}
      unit="%"
      value={share * 100}
      start={start}
      written={spoken.replace(/\s?%$/, '')}
      spoken={spoken}
      slider={PERCENT}
      read={typedPercent}
      onChange={(percent) => onChange(percent / 100)}
    />
  );
}
