// The figures of a territory that may be changed, each by so many points or percent in every commune.
import { AGE_BANDS } from '../../src/terms/factor.ts';
import type { Model } from '../../src/terms/model.ts';
import { useWidgetId } from '../../ui/identifiers.ts';
import { whatIfText } from '../../widget/what-if/copy.ts';
import { NumberField } from '../../widget/what-if/NumberField.tsx';
import { typedBetween } from '../../widget/what-if/typed-number.ts';
import { areaWhatIfText as text } from './copy.ts';
import type { MovedShare, Supposed } from './supposed-area.ts';

interface Props {
  readonly shares: readonly MovedShare[];
  readonly now: Supposed;
  readonly model: Model;
  readonly onChange: (supposed: Supposed) => void;
}

const POINTS = { min: -20, max: 20, step: 0.5 };
const PERCENT = { min: -50, max: 50, step: 1 };
const CHOICES = ['as-is', 'urban', 'rural'] as const;

export function AreaForm({ shares, now, model, onChange }: Props) {
  const { fields, ages, diplomas, lowIncome } = whatIfText;
  const id = useWidgetId('area-what-if');
  const labels = [
    ...AGE_BANDS.map((band) => ages[band]),
    ...diplomas,
    lowIncome(model.france.lowIncomeThresholdEuros),
  ];
  const fieldsOf = (from: number, to: number) =>
    shares.slice(from, to).map(({ id: name, mean }, i) => {
      const added = now.points[name] ?? 0;
      return (
        <NumberField
          key={name}
          name={`area-${name}`}
          label={labels[from + i] ?? ''}
          unit={text.unit}
          value={added}
          start={text.mean(mean)}
          written={text.written(added)}
          spoken={text.points(added)}
          slider={POINTS}
          read={(typed) => typedBetween(typed, -100, 100, text.wrongPoints)}
          onChange={(value) => onChange({ ...now, points: { ...now.points, [name]: value } })}
        />
      );
    });
  return (
    <>
      <NumberField
        name="area-population"
        label={fields.population}
        unit="%"
        value={now.population}
        start={text.samePopulation}
        written={text.written(now.population)}
        spoken={text.percent(now.population)}
        slider={PERCENT}
        read={(typed) => typedBetween(typed, -100, 100, text.wrongPercent)}
        onChange={(population) => onChange({ ...now, population })}
      />
      <fieldset class="dn-what-if-group" aria-describedby={`${id}-age`}>
        <legend>{fields.age}</legend>
        <p class="dn-note" id={`${id}-age`}>
          {text.adjusted}
        </p>
        {fieldsOf(0, 5)}
      </fieldset>
      <fieldset class="dn-what-if-group" aria-describedby={`${id}-diploma`}>
        <legend>{fields.diploma}</legend>
        <p class="dn-note" id={`${id}-diploma`}>
          {text.adjusted}
        </p>
        {fieldsOf(5, 8)}
      </fieldset>
      <fieldset class="dn-what-if-group">
        <legend>{fields.income}</legend>
        {fieldsOf(8, 9)}
      </fieldset>
      <fieldset class="dn-what-if-group">
        <legend>{text.territory}</legend>
        <div class="dn-what-if-choices">
          {CHOICES.map((territory) => (
            <label class="dn-what-if-choice" key={territory}>
              <input
                type="radio"
                name={`${id}-territory`}
                checked={now.territory === territory}
                onChange={() => onChange({ ...now, territory })}
              />{' '}
              {text.territories[territory]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
