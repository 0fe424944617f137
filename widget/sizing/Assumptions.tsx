// All assumptions of the sizing behind one fold, in three groups, and the way back to the first ones.
import { useState } from 'preact/hooks';
import type { Assumption, AssumptionId } from '../../src/advice/index.ts';
import { sizingText } from '../../src/advice/words.ts';
import { Figures } from '../../ui/Figures.tsx';
import { AssumptionField } from './AssumptionField.tsx';

type Group = keyof typeof sizingText.groups;

const GROUPS: Readonly<Record<AssumptionId, Group>> = {
  trainingShare: 'training',
  sessionsPerPerson: 'training',
  peoplePerSession: 'training',
  yearsToTrain: 'training',
  assistanceShare: 'assistance',
  appointmentsPerExclus: 'assistance',
  minutesPerAppointment: 'assistance',
  unblockShare: 'assistance',
  helpsPerPresqueAutonome: 'assistance',
  minutesPerHelp: 'assistance',
  hoursPerHalfDay: 'supply',
  weeksPerYear: 'supply',
  sessionsPerLibrary: 'supply',
  digitalShareOfFranceServices: 'supply',
};
const ORDER: readonly Group[] = ['training', 'assistance', 'supply'];

interface Props {
  readonly assumptions: readonly Assumption[];
  readonly onChange: (id: AssumptionId, value: number) => void;
  readonly onReset: () => void;
}

export function Assumptions({ assumptions, onChange, onReset }: Props) {
  // A new key draws the fields afresh: what was refused goes with what was changed.
  const [resets, setResets] = useState(0);
  const reset = () => {
    onReset();
    setResets(resets + 1);
  };
  return (
    <div class="dn-screen">
      <Figures form summary={sizingText.assumptions}>
        {ORDER.map((group) => (
          <fieldset key={group} class="dn-question">
            <legend>{sizingText.groups[group]}</legend>
            {assumptions
              .filter(({ id }) => GROUPS[id] === group)
              .map((assumption) => (
                <AssumptionField
                  key={`${assumption.id} ${resets}`}
                  assumption={assumption}
                  onChange={(value) => onChange(assumption.id, value)}
                />
              ))}
          </fieldset>
        ))}
        <div class="dn-buttons">
          <button type="button" class="dn-quiet" onClick={reset}>
            {sizingText.reset}
          </button>
        </div>
      </Figures>
    </div>
  );
}
