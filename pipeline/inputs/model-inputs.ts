// Every input of the calibration with its provenance: METHOD §5. Written out whole in model.json.
// A value changes here only when METHOD changes; none is ever chosen by looking at results.
import { SMOOTHING_STRENGTH } from '../../src/terms/smoothing.ts';

/** Published: printed by its producer. Derived: computed from published figures. Assumed: ours. */
type Status = 'published' | 'derived' | 'assumed';

export interface Sourced<T> {
  readonly value: T;
  readonly unit: string;
  readonly status: Status;
  readonly source: string;
  readonly vintage: string;
}

const sourced = <T>(
  value: T,
  unit: string,
  status: Status,
  source: string,
  vintage: string,
): Sourced<T> => ({ value, unit, status, source, vintage });

const IP1953 =
  'INSEE Première 1953, 15 ans et plus, France hors Mayotte, ménages ordinaires' as const;

export const MODEL_INPUTS = {
  illectronismeTotal: sourced(0.154, 'part des 15 ans et plus', 'published', IP1953, '2021'),
  illectronismeByAge: sourced(
    [0.026, 0.049, 0.092, 0.242, 0.619] as const,
    'part, par âge : 15–29, 30–44, 45–59, 60–74, 75 et plus',
    'derived',
    'INSEE Première 1953 pour 60–74 et 75 ans et plus ; en dessous, interpolation entre 2,4 % (15–24), 4 % (25–39) et environ 8 % (40–59, à vérifier)',
    '2021',
  ),
  illectronismeNoDiploma: sourced(
    0.42,
    'part des sans diplôme ou CEP',
    'published',
    IP1953,
    '2021',
  ),
  illectronismeHigherDiploma: sourced(
    0.035,
    'part des diplômés du supérieur (bac + 2 et plus)',
    'assumed',
    'INSEE Première 1953 publie 3 % pour bac + 3 et plus',
    '2021',
  ),
  illectronismeLowIncome: sourced(
    0.2,
    'part des 40 % les moins aisés',
    'published',
    'INSEE Première 1953 : « environ 20 % »',
    '2021',
  ),
  diplomaByAge: sourced(
    [
      [0.06, 0.64, 0.3],
      [0.1, 0.42, 0.48],
      [0.15, 0.48, 0.37],
      [0.26, 0.51, 0.23],
      [0.5, 0.38, 0.12],
    ] as const,
    'part, une ligne par âge : sans diplôme, intermédiaire, supérieur',
    'assumed',
    'Table de départ d’après INSEE RP 2012 (FOR2) et Enquête Emploi 2023 (insee 2416872), calée ensuite sur les marges mesurées',
    '2012–2023',
  ),
  lowIncomeLogOddsByAge: sourced(
    [0.35, 0.1, -0.1, -0.25, -0.1] as const,
    'logit',
    'assumed',
    'Association de départ entre âge et bas revenu, calée ensuite',
    '2026',
  ),
  lowIncomeLogOddsByDiploma: sourced(
    [0.7, 0, -0.9] as const,
    'logit',
    'assumed',
    'Association de départ entre diplôme et bas revenu, calée ensuite',
    '2026',
  ),
  enrolledUnder30: sourced(
    0.48,
    'part des 15–29 ans en études',
    'published',
    'INSEE RP 2021, scolarisation par âge (FOR T1)',
    '2021',
  ),
  enrolledOver30: sourced(
    0.01,
    'part des 30 ans et plus en études',
    'published',
    'INSEE RP 2021, scolarisation par âge (FOR T1)',
    '2021',
  ),
  enrolledDiplomas: sourced(
    [0, 0.75, 0.25] as const,
    'part des élèves et étudiants, par diplôme',
    'assumed',
    'Hypothèse de la méthode',
    '2026',
  ),
  shrinkageAge: sourced(
    SMOOTHING_STRENGTH.age,
    'habitants',
    'derived',
    'Moments bêta-binomiaux dans les EPCI : 81 (75 ans et plus), 93 (60–74 ans)',
    'RP 2021',
  ),
  shrinkageDiploma: sourced(
    SMOOTHING_STRENGTH.diploma,
    'habitants de 15 ans et plus',
    'derived',
    'Moments bêta-binomiaux dans les EPCI : 52 (sans diplôme), 50 (supérieur)',
    'RP 2021',
  ),
  shrinkageIncome: sourced(
    SMOOTHING_STRENGTH.income,
    'habitants',
    'assumed',
    'Hypothèse de la méthode',
    '2026',
  ),
  incomeShape: sourced(
    3.6,
    'forme de la loi log-logistique',
    'derived',
    '2 ln 9 / ln(D9/D1), moyenne pondérée de 5 302 communes',
    'Filosofi 2021',
  ),
  depthSlopes: sourced(
    [0.65, 0.58, 0.46] as const,
    'rapport de pentes, par étage',
    'assumed',
    'Les écarts s’aplatissent avec la profondeur ; plage plausible du premier : 0,5 à 0,8',
    '2017–2026',
  ),
  ruralEffect: sourced(
    0.1,
    'logit',
    'derived',
    '13 % de non-internautes en commune rurale contre 11 % en France (Baromètre du numérique 2018), une fois retirés âge, diplôme et revenu',
    '2018',
  ),
  overseasEffect: sourced(
    0.28,
    'logit',
    'derived',
    'Illectronisme 2021 : 20 % dans les DOM, 15 % dans l’Hexagone, une fois retirée la composition',
    '2021',
  ),
  slopeDeviation: sourced(0.2, 'part de la pente', 'assumed', 'Hypothèse de la méthode', '2026'),
  regionDeviation: sourced(
    0.09,
    'écart-type, logit',
    'assumed',
    'Mesuré à 0,068 sur sept régions, gardé plus large',
    '2019',
  ),
  epciDeviation: sourced(
    0.055,
    'écart-type, logit',
    'assumed',
    'Mesuré à 0,043 sur 93 EPCI, gardé plus large',
    '2019',
  ),
  communeDeviation: sourced(
    0.107,
    'écart-type, logit',
    'assumed',
    'Hypothèse de la méthode',
    '2026',
  ),
  outsideDeviation: sourced(
    0.25,
    'écart-type, logit',
    'assumed',
    'Hypothèse de la méthode, pour les communes que le champ des enquêtes exclut (Mayotte)',
    '2026',
  ),
  missingAgeDeviation: sourced(
    [0, 0.12, 0.15, 0.17, 0.3, 0.2] as const,
    'écart-type, logit : commune, EPCI, département, région, DROM, France',
    'derived',
    'Écart-type des contributions dans chaque territoire, divisé par 0,65 ; colonne DROM supposée',
    'RP 2021',
  ),
  missingDiplomaDeviation: sourced(
    [0, 0.08, 0.11, 0.12, 0.25, 0.13] as const,
    'écart-type, logit : commune, EPCI, département, région, DROM, France',
    'derived',
    'Écart-type des contributions dans chaque territoire, divisé par 0,65 ; colonne DROM supposée',
    'RP 2021',
  ),
  missingIncomeDeviation: sourced(
    [0, 0.02, 0.023, 0.026, 0.05, 0.026] as const,
    'écart-type, logit : commune, EPCI, département, région, DROM, France',
    'derived',
    'Écart-type des contributions dans chaque territoire, divisé par 0,65 ; colonne DROM supposée',
    'Filosofi 2021',
  ),
};
