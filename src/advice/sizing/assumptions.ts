// The assumptions behind the sizing, with bounds and sources; where nobody published a value, source
// is null and the words say "hypothèse à ajuster". docs/ADVICE.md §7.
import { fr } from '../../explain/typography.ts';
import { DiagnosisError } from '../../terms/errors.ts';
import { keysOf } from '../../terms/keys-of.ts';
import type { ReferenceId } from '../../terms/reference.ts';
import type { Cited } from '../cited.ts';

/** What a value counts. A share is 0..1 here, and percent only where it is typed and read. */
export type AssumptionUnit =
  | 'share'
  | 'sessions'
  | 'people'
  | 'years'
  | 'appointments'
  | 'minutes'
  | 'hours'
  | 'weeks';

interface AssumptionRow {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: AssumptionUnit;
  /** null: nobody published it, "hypothèse à ajuster". */
  readonly source: ReferenceId | null;
  /** What a published value stands on, when the label of the source is not enough. */
  readonly note?: string;
  readonly example?: Cited;
}

const ASSUMPTIONS = {
  trainingShare: {
    label: fr`Part des personnes éloignées qui acceptent une formation`,
    value: 0.48,
    min: 0,
    max: 1,
    step: 0.01,
    unit: 'share',
    source: 'strategie2020',
    note: fr`48 % des personnes à bas revenus souhaitent être formées ; repris ici pour tous.`,
  },
  sessionsPerPerson: {
    label: fr`Séances par personne`,
    value: 5,
    min: 1,
    max: 20,
    step: 1,
    unit: 'sessions',
    source: 'strategie2020',
    note: fr`L'ancien Pass numérique, disparu en 2024, comptait 5 ou 10 ateliers.`,
  },
  peoplePerSession: {
    label: fr`Personnes par séance`,
    value: 8,
    min: 1,
    max: 30,
    step: 1,
    unit: 'people',
    source: null,
  },
  yearsToTrain: {
    label: fr`Années pour former tout le monde`,
    value: 3,
    min: 1,
    max: 10,
    step: 1,
    unit: 'years',
    source: null,
  },
  assistanceShare: {
    label: fr`Part des personnes exclues qui viennent chercher de l'aide`,
    value: 0.5,
    min: 0,
    max: 1,
    step: 0.01,
    unit: 'share',
    source: null,
  },
  appointmentsPerExclus: {
    label: fr`Rendez-vous par personne exclue et par an`,
    value: 3,
    min: 0,
    max: 24,
    step: 1,
    unit: 'appointments',
    source: null,
  },
  minutesPerAppointment: {
    label: fr`Durée d'un rendez-vous`,
    value: 45,
    min: 5,
    max: 180,
    step: 5,
    unit: 'minutes',
    source: null,
  },
  unblockShare: {
    label: fr`Part des presque autonomes qui demandent un coup de pouce`,
    value: 0.3,
    min: 0,
    max: 1,
    step: 0.01,
    unit: 'share',
    source: null,
  },
  helpsPerPresqueAutonome: {
    label: fr`Coups de pouce par personne et par an`,
    value: 1,
    min: 0,
    max: 12,
    step: 1,
    unit: 'appointments',
    source: null,
  },
  minutesPerHelp: {
    label: fr`Durée d'un coup de pouce`,
    value: 20,
    min: 5,
    max: 120,
    step: 5,
    unit: 'minutes',
    source: null,
  },
  hoursPerHalfDay: {
    label: fr`Heures d'une demi-journée de permanence`,
    value: 3,
    min: 1,
    max: 5,
    step: 0.5,
    unit: 'hours',
    source: null,
  },
  weeksPerYear: {
    label: fr`Semaines d'ouverture par an`,
    value: 44,
    min: 1,
    max: 52,
    step: 1,
    unit: 'weeks',
    source: null,
  },
  sessionsPerLibrary: {
    label: fr`Séances par semaine dans une bibliothèque assez ouverte, ou avec un salarié`,
    value: 1,
    min: 0,
    max: 10,
    step: 0.5,
    unit: 'sessions',
    source: null,
    example: { of: '35204', text: fr`La médiathèque de Nouvoitou en tient deux.` },
  },
  digitalShareOfFranceServices: {
    label: fr`Part du temps de France services consacrée au numérique`,
    value: 0.2,
    min: 0,
    max: 1,
    step: 0.05,
    unit: 'share',
    source: null,
  },
} as const satisfies Readonly<Record<string, AssumptionRow>>;

/** Weeks in which a place is open, unless the visitor says otherwise. */
export const WEEKS_A_YEAR = ASSUMPTIONS.weeksPerYear.value;

export type AssumptionId = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_IDS = keysOf(ASSUMPTIONS);
/** A value for each assumption, in its unit. */
export type AssumptionValues = Readonly<Record<AssumptionId, number>>;

export interface Assumption extends AssumptionRow {
  readonly id: AssumptionId;
}

/**
 * All assumptions, those given replacing the default ones.
 * @throws DiagnosisError `invalid-number` for a value outside its bounds.
 */
export function assumptionsWith(given: Partial<AssumptionValues> = {}): Assumption[] {
  return ASSUMPTION_IDS.map((id) => {
    const row: AssumptionRow = ASSUMPTIONS[id];
    const value = given[id] ?? row.value;
    if (!(value >= row.min && value <= row.max)) {
      throw new DiagnosisError('invalid-number', { name: id, value });
    }
    return { id, ...row, value };
  });
}
