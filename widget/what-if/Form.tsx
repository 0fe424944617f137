// The figures that may be changed: population, ages, diplomas, income, kind of commune.

import { people } from '../../src/explain/index.ts';
import type { PublishedFigures } from '../../src/terms/commune.ts';
import { AGE_BANDS, isRural } from '../../src/terms/factor.ts';
import type { Model } from '../../src/terms/model.ts';
import type { Notice } from '../../src/terms/notice.ts';
import { ruralOrNot } from '../../src/terms/rural-or-not.ts';
import { useWidgetId } from '../../ui/identifiers.ts';
import { shareWords, whatIfText } from './copy.ts';
import { type Hypothesis, MAX_PEOPLE } from './hypothesis.ts';
import { NumberField } from './NumberField.tsx';
import { ShareField } from './ShareField.tsx';
import { ShareGroup } from './ShareGroup.tsx';
import { typedPopulation } from './typed-number.ts';

interface Props {
  readonly start: Hypothesis;
  readonly now: Hypothesis;
  readonly model: Model;
  /** Of the estimate that it starts from. */
  readonly notices: readonly Notice[];
  readonly published: PublishedFigures | null;
  readonly onChange: (hypothesis: Hypothesis) => void;
}

const AGES = AGE_BANDS.map((band) => whatIfText.ages[band]);

export function Form({ start, now, model, notices, published, onChange }: Props) {
  const { fields } = whatIfText;
  const change = (part: Partial<Hypothesis>) => onChange({ ...now, ...part });
  return (
    <>
      <NumberField
        name="population"
        label={fields.population}
        unit={fields.people}
        value={now.population}
        start={people(start.population)}
        written={people(now.population)}
        spoken={people(now.population)}
        slider={sliderOf(start.population)}
        read={(text) => typedPopulation(text, MAX_PEOPLE)}
        onChange={(population) => change({ population })}
      />
      <ShareGroup
        name="age"
        legend={fields.age}
        note={whatIfText.ofAdults(published)}
        labels={AGES}
        shares={now.age}
        start={start.age}
        onChange={([a, b, c, d, e]) => change({ age: [a, b, c, d, e] })}
      />
      <ShareGroup
        name="diploma"
        legend={fields.diploma}
        note={whatIfText.enrolled(published)}
        labels={whatIfText.diplomas}
        shares={now.diploma}
        start={start.diploma}
        onChange={([a, b, c]) => change({ diploma: [a, b, c] })}
      />
      <fieldset class="dn-what-if-group">
        <legend>{fields.income}</legend>
        <ShareField
          name="income"
          label={whatIfText.lowIncome(model.france.lowIncomeThresholdEuros)}
          share={now.lowIncome}
          start={shareWords.field(start.lowIncome)}
          onChange={(lowIncome) => change({ lowIncome })}
        />
      </fieldset>
      <TerritoryField now={now} change={change} />
      <p class="dn-note">{whatIfText.origin(notices)}</p>
    </>
  );
}

/** From 1 to twice the population; more can be typed. */
function sliderOf(population: number) {
  const step = Math.max(1, 10 ** Math.floor(Math.log10(population) - 1));
  return { min: 1, max: Math.ceil((2 * population) / step) * step, step };
}

interface TerritoryProps {
  readonly now: Hypothesis;
  readonly change: (part: Partial<Hypothesis>) => void;
}

function TerritoryField({ now, change }: TerritoryProps) {
  const name = useWidgetId('what-if-territory');
  return (
    <fieldset class="dn-what-if-group">
      <legend>{whatIfText.fields.territory}</legend>
      <div class="dn-what-if-choices">
        {[false, true].map((rural) => (
          <label class="dn-what-if-choice" key={String(rural)}>
            <input
              type="radio"
              name={name}
              checked={isRural(now.territory) === rural}
              onChange={() => change({ territory: ruralOrNot(now.territory, rural) })}
            />{' '}
            {rural ? whatIfText.rural : whatIfText.urban}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
