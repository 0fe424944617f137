// The two tables that the SQL of the model reads: what it knows of each commune, and its own constants.
import type { Cell } from '../../../reports/columns.ts';
import type { CommuneProfile, Model } from '../../../src/index.ts';
import {
  type CovariateShares,
  isOutsideSurveyField,
  MIN_ESTIMATED,
} from '../../../src/terms/commune.ts';
import { COVARIATES, SOURCE_LEVELS, TERRITORIES } from '../../../src/terms/factor.ts';
import { referenceRates } from '../../../src/terms/model.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { Z90 } from '../../../src/terms/uncertainty.ts';
import type { OpenTable } from './open-table.ts';
import { AGES, DIPLOMAS } from './sql.ts';

type TableColumn = OpenTable['columns'][number];
const column = (name: string, type: TableColumn['type']): TableColumn => ({
  name,
  type,
  title: name,
  description: '',
});
const text = (name: string) => column(name, 'string');
const whole = (name: string) => column(name, 'integer');
const SHARES = ['part_15_plus', ...AGES, ...DIPLOMAS, 'bas_revenus'];

/**
 * Shares are whole per mille, as the data ship; sources and territory are numbered as METHOD §2 does. Those of fewer
 * than 20 inhabitants are left empty: an age of two people is theirs. METHOD §3.8. `eptOf`: the EPT of each commune that
 * has one.
 */
export function inputsTable(
  communes: readonly CommuneProfile[],
  eptOf: ReadonlyMap<string, string>,
): OpenTable {
  const perMille = (share: number) => Math.round(share * 1_000);
  const sharesOf = ({ p15, age, diploma, lowIncome }: CovariateShares) =>
    [p15, ...age, ...diploma, lowIncome].map(perMille);
  const withheld = SHARES.map(() => null);
  return {
    name: 'communes-entrees',
    columns: [
      text('code'),
      ...['population', ...SHARES, 'territoire'].map(whole),
      ...['source_age', 'source_diplome', 'source_revenu', 'hors_champ'].map(whole),
      ...['epci', 'ept', 'departement', 'region'].map(text),
    ],
    rows: communes.map((commune) => [
      commune.code,
      commune.population,
      ...(commune.population < MIN_ESTIMATED ? withheld : sharesOf(commune.shares)),
      TERRITORIES.indexOf(commune.territory),
      ...COVARIATES.map((covariate) => SOURCE_LEVELS.indexOf(commune.sources[covariate])),
      isOutsideSurveyField(commune.code) ? 1 : 0,
      commune.epci?.code ?? null,
      eptOf.get(commune.code) ?? null,
      commune.departement.code,
      commune.region.code,
    ]),
  };
}

const MISSING = {
  age: 'emprunt_age',
  diploma: 'emprunt_diplome',
  income: 'emprunt_revenu',
} as const;

/** A constant a line: its name, its stage, its rank among those of its name. */
export function constantsTable({ thresholds, weights, spread, reference }: Model): OpenTable {
  const rows: Cell[][] = [];
  const add = (nom: string, etage: number, values: readonly number[]) => {
    for (const [rang, valeur] of values.entries()) rows.push([nom, etage, rang, valeur]);
  };
  for (const [stage, { age, diploma, income, territory }] of weights.entries()) {
    add('seuil', stage, [thresholds[stage] ?? 0]);
    add('age', stage, age);
    add('diplome', stage, diploma);
    add('revenu', stage, income);
    add(
      'territoire',
      stage,
      TERRITORIES.map((name) => territory[name]),
    );
  }
  add('pente', 0, [spread.slope]);
  add('region', 0, [spread.region]);
  add('epci', 0, [spread.epci]);
  add('commune', 0, [spread.commune]);
  add('hors_champ', 0, [spread.outside]);
  add('quantile', 0, [Z90]);
  for (const covariate of COVARIATES) {
    add(
      MISSING[covariate],
      0,
      SOURCE_LEVELS.map((level) => spread.missing[covariate][level]),
    );
  }
  const national = referenceRates(reference);
  add(
    'france',
    0,
    MEASURES.map((measure) => national[measure]),
  );
  return {
    name: 'modele',
    columns: [text('nom'), whole('etage'), whole('rang'), column('valeur', 'number')],
    rows,
  };
}
