// One commune recomputed with visible formulas, so that anyone can check a figure by hand. METHOD §3.1 to
// 3.8; every constant comes from the model, none is retyped.

import { outsideDeviation } from '../../src/estimate/interval.ts';
import type { CommuneProfile, Model } from '../../src/index.ts';
import { COVARIATES, FACTORS, TERRITORIES } from '../../src/terms/factor.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { TIERS } from '../../src/terms/tier.ts';
import { Z90 } from '../../src/terms/uncertainty.ts';
import { constant, formula, heading, input, people, Rows, title, words } from './cells.ts';
import { spreadsheetText as text } from './copy.ts';

/** Columns of weights and of contributions, a stage each. */
const WEIGHT = ['C', 'D', 'E'] as const;
const CONTRIBUTION = ['F', 'G', 'H'] as const;

interface Block {
  readonly first: number;
  readonly last: number;
}

/** The rows of the sheet; formulas only refer to cells of the same sheet. */
export function verification(commune: CommuneProfile, model: Model): Rows['all'] {
  const rows = new Rows();
  rows.add(title(text.title(commune.nom)));
  rows.add(words(text.howTo));
  rows.add(words(text.model(model.id)));
  rows.add(null);
  const population = `$B$${rows.add(words(text.population), input(commune.population))}`;
  const p15 = `$B$${rows.add(words(text.p15), input(commune.shares.p15))}`;
  rows.add(null);
  const factors = contributions(rows, commune, model);
  const stages = positions(rows, factors, model);
  rows.add(null);
  const spread = spreads(rows, commune, model);
  rows.add(null);
  shares(rows, { population, p15, stages, spread, model });
  rows.add(null);
  drivers(rows, factors, stages, model);
  return rows.all;
}

type Factors = Readonly<Record<(typeof FACTORS)[number], Block>>;

function contributions(rows: Rows, { shares, territory }: CommuneProfile, model: Model): Factors {
  rows.add(...text.weightsHeader.map(heading));
  const [stage0, stage1, stage2] = model.weights;
  const stages = [stage0, stage1, stage2];
  const block = (
    labels: readonly string[],
    cells: readonly ReturnType<typeof input>[],
    weight: (stage: (typeof stages)[number], i: number) => number,
  ): Block => {
    const numbers = labels.map((label, i) => {
      const row = rows.all.length + 1;
      return rows.add(
        words(label),
        cells[i] ?? null,
        ...stages.map((stage) => constant(weight(stage, i))),
        ...WEIGHT.map((column) => formula(`$B${row}*${column}${row}`)),
        words('3.1'),
      );
    });
    return { first: Math.min(...numbers), last: Math.max(...numbers) };
  };
  const age = block(text.ages, shares.age.map(input), ({ age: of }, i) => of[i] ?? 0);
  const diploma = block(
    text.diplomas,
    shares.diploma.map(input),
    ({ diploma: of }, i) => of[i] ?? 0,
  );
  // The first of the two is what the second leaves.
  const low = rows.all.length + 2;
  const income = block(
    text.incomes,
    [formula(`1-B${low}`), input(shares.lowIncome)],
    ({ income: of }, i) => of[i] ?? 0,
  );
  const classes = TERRITORIES.map((name) => input(name === territory ? 1 : 0));
  const labels = TERRITORIES.map((name) => text.territories[name]);
  const place = block(labels, classes, ({ territory: of }, i) => of[TERRITORIES[i] ?? 'urban']);
  return { age, diploma, income, territory: place };
}

interface Stages {
  /** Row of thresholds (columns C to E) and of positions (F to H). */
  readonly thresholds: number;
  readonly positions: number;
  /** Cells of the three nested probabilities. */
  readonly of: readonly [string, string, string];
}

function positions(rows: Rows, { age, territory }: Factors, model: Model): Stages {
  const thresholds = rows.add(words(text.thresholds), null, ...model.thresholds.map(constant));
  const sums = CONTRIBUTION.map((column, stage) =>
    formula(`${WEIGHT[stage]}${thresholds}+SUM(${column}${age.first}:${column}${territory.last})`),
  );
  const row = rows.add(words(text.position), null, null, null, null, ...sums, words('3.2'));
  const shares = CONTRIBUTION.map((column) => formula(`1/(1+EXP(-${column}${row}))`));
  const last = rows.add(words(text.probability), null, null, null, null, ...shares, words('3.2'));
  return { thresholds, positions: row, of: [`$F$${last}`, `$G$${last}`, `$H$${last}`] };
}

interface SpreadCells {
  readonly slope: string;
  /** Variances that do not depend on the rate. */
  readonly own: string;
  readonly shared: string;
}

function spreads(rows: Rows, commune: CommuneProfile, model: Model): SpreadCells {
  const { spread } = model;
  rows.add(...text.spreadHeader.map(heading));
  const slope = rows.add(words(text.spread.slope), constant(spread.slope), words('3.6'));
  const region = rows.add(words(text.spread.region), constant(spread.region), words('3.6'));
  const epci = rows.add(words(text.spread.epci), constant(spread.epci), words('3.6'));
  const own = rows.add(words(text.spread.commune), constant(spread.commune), words('3.6'));
  const borrowed = COVARIATES.map((covariate) => {
    const deviation = spread.missing[covariate][commune.sources[covariate]];
    return rows.add(words(text.spread[covariate]), input(deviation), words('3.6'));
  });
  const outside = rows.add(
    words(text.spread.outside),
    input(outsideDeviation(commune.code, spread)),
    words('3.6'),
  );
  const squares = (cells: readonly number[]) => cells.map((row) => `$B$${row}^2`).join('+');
  return {
    slope: `$B$${slope}`,
    own: squares([own]),
    shared: squares([region, epci, ...borrowed, outside]),
  };
}

interface ShareCells {
  readonly population: string;
  readonly p15: string;
  readonly stages: Stages;
  readonly spread: SpreadCells;
  readonly model: Model;
}

function shares(rows: Rows, { population, p15, stages, spread, model }: ShareCells): void {
  const [concerned, more, lasting] = stages.of;
  const first = rows.all.length + 2;
  const total = first + TIERS.length;
  const unitRow = total + 1;
  const unit = `$B$${unitRow}`;
  const rates = {
    exclus: `${concerned}*${more}*${lasting}`,
    eloignes: `${concerned}*${more}*(1-${lasting})`,
    presqueAutonomes: `${concerned}*(1-${more})`,
  };
  rows.add(...text.sharesHeader.map(heading));
  const range = (row: number) => {
    const logit = `LN(B${row}/(1-B${row}))`;
    const slope = `(${spread.slope}*(${logit}-LN(D${row}/(1-D${row}))))^2`;
    const chance = `1/(MAX(1,${population}*${p15})*B${row}*(1-B${row}))`;
    const reach = `${Z90}*SQRT(E${row}^2+F${row}^2)`;
    return [
      formula(`SQRT(${spread.own}+${chance})`),
      formula(`SQRT(${slope}+${spread.shared})`),
      people(`${population}/(1+EXP(-(${logit}-${reach})))`),
      people(`${population}/(1+EXP(-(${logit}+${reach})))`),
      words('3.6'),
    ];
  };
  const bounds = (row: number) => [
    people(`MIN(J${row},${unit}*INT(G${row}/${unit}))`),
    people(`MAX(J${row},MIN(${unit}*ROUNDUP(H${row}/${unit},0),${population}))`),
  ];
  const people3 = `$C$${first}:$C$${total - 1}`;
  for (const tier of TIERS) {
    const row = rows.all.length + 1;
    const rest = `MOD($C$${first + TIERS.indexOf(tier)},${unit})`;
    // Largest remainders: who gets one of the units that whole units leave over.
    const before = TIERS.map((other, i) => {
      const theirs = `MOD($C$${first + i},${unit})`;
      const wins = TIERS.indexOf(other) < TIERS.indexOf(tier) ? '>=' : '>';
      return other === tier ? '0' : `IF(${theirs}${wins}${rest},1,0)`;
    }).join('+');
    const left = `ROUND($C$${total}/${unit},0)-SUMPRODUCT(INT(${people3}/${unit}))`;
    rows.add(
      words(text.tiers[tier]),
      formula(rates[tier]),
      people(`${population}*B${row}`),
      constant(model.reference.shares[tier]),
      ...range(row),
      people(`${unit}*(INT(C${row}/${unit})+IF(${before}<${left},1,0))`),
      ...bounds(row),
    );
  }
  rows.add(
    words(text.tiers.concerned),
    formula(concerned),
    people(`${population}*B${total}`),
    formula(`SUM(D${first}:D${total - 1})`),
    ...range(total),
    people(`${unit}*ROUND(C${total}/${unit},0)`),
    ...bounds(total),
  );
  rows.add(
    words(text.unit),
    people(
      `IF(C${total}<200,5,IF(C${total}<1000,10,IF(C${total}<10000,50,IF(C${total}<100000,100,1000))))`,
    ),
    words('3.8'),
  );
}

function drivers(rows: Rows, factors: Factors, stages: Stages, { reference }: Model): void {
  const national = `${referenceRates(reference).concerned}`;
  const anchor = `LN(${national}/(1-${national}))`;
  const distance = `($F$${stages.positions}-${anchor})`;
  const slope = `IF(ABS${distance}<0.000000001,${national}*(1-${national}),(${stages.of[0]}-${national})/${distance})`;
  rows.add(...text.driversHeader.map(heading));
  const numbers = FACTORS.map((factor) => {
    const { first, last } = factors[factor];
    const price = `($C$${stages.thresholds}-${anchor})/${FACTORS.length}`;
    const effect = `(SUM($F$${first}:$F$${last})+${price})*${slope}`;
    return rows.add(words(text.drivers[factor]), formula(effect), words('3.4'));
  });
  const sum = `SUM(B${Math.min(...numbers)}:B${Math.max(...numbers)})`;
  rows.add(words(text.gap), formula(sum), words('3.4'));
}
