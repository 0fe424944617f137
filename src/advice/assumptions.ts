// The assumptions behind the sizing, with bounds and sources; where nobody published a value, source
// is null and the words say "hypothèse à ajuster". CONTENT §6.
import { DiagnosisError } from '../terms/errors.ts';
import {
  ASSUMPTION_IDS,
  type Assumption,
  type AssumptionId,
  type AssumptionValues,
} from '../terms/sizing.ts';

type Definition = Omit<Assumption, 'id'>;

const DEFINITIONS: Readonly<Record<AssumptionId, Definition>> = {
  trainingShare: {
    value: 0.48,
    min: 0,
    max: 1,
    step: 0.01,
    unit: 'share',
    source: 'strategie2020',
  },
  sessionsPerPerson: {
    value: 5,
    min: 1,
    max: 20,
    step: 1,
    unit: 'sessions',
    source: 'strategie2020',
  },
  peoplePerSession: { value: 8, min: 1, max: 30, step: 1, unit: 'people', source: null },
  yearsToTrain: { value: 3, min: 1, max: 10, step: 1, unit: 'years', source: null },
  assistanceShare: { value: 0.5, min: 0, max: 1, step: 0.01, unit: 'share', source: null },
  appointmentsPerExclus: { value: 3, min: 0, max: 24, step: 1, unit: 'appointments', source: null },
  minutesPerAppointment: { value: 45, min: 5, max: 180, step: 5, unit: 'minutes', source: null },
  unblockShare: { value: 0.3, min: 0, max: 1, step: 0.01, unit: 'share', source: null },
  helpsPerPresqueAutonome: {
    value: 1,
    min: 0,
    max: 12,
    step: 1,
    unit: 'appointments',
    source: null,
  },
  minutesPerHelp: { value: 20, min: 5, max: 120, step: 5, unit: 'minutes', source: null },
  hoursPerHalfDay: { value: 3, min: 1, max: 5, step: 0.5, unit: 'hours', source: null },
  weeksPerYear: { value: 44, min: 1, max: 52, step: 1, unit: 'weeks', source: null },
  sessionsPerLibrary: { value: 1, min: 0, max: 10, step: 0.5, unit: 'sessions', source: null },
  digitalShareOfFranceServices: {
    value: 0.2,
    min: 0,
    max: 1,
    step: 0.05,
    unit: 'share',
    source: null,
  },
};

/**
 * All assumptions, those given replacing the default ones.
 * @throws DiagnosisError `invalid-number` for a value outside its bounds.
 */
export function assumptionsWith(given: Partial<AssumptionValues> = {}): Assumption[] {
  return ASSUMPTION_IDS.map((id) => {
    const definition = DEFINITIONS[id];
    const value = given[id] ?? definition.value;
    if (!(value >= definition.min && value <= definition.max)) {
      throw new DiagnosisError('invalid-number', { name: id, value });
    }
    return { id, ...definition, value };
  });
}
