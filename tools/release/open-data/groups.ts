// EPCI, EPT, départements and régions, each with a range of its own, which nobody can add up from communes. METHOD §3.9.
import type { Column } from '../../../reports/columns.ts';
import type { CommuneLine } from '../../../reports/report.ts';
import { areaSums } from '../../../src/estimate/index.ts';
import type { Model } from '../../../src/index.ts';
import type { CovariateShares } from '../../../src/terms/commune.ts';
import type { AreaEstimate } from '../../../src/terms/estimate.ts';
import type { KnownArea } from '../../../src/terms/known-area.ts';
import { openText as text } from './copy.ts';
import {
  COVARIATE_COLUMNS,
  EFFECT_COLUMNS,
  type OpenLine,
  OVER_15_POPULATION,
  peopleColumns,
  shareColumns,
} from './figures.ts';
import { type OpenTable, tableOf } from './open-table.ts';

interface OpenGroup extends OpenLine {
  readonly area: KnownArea;
  readonly estimate: AreaEstimate;
  readonly over15: AreaEstimate;
}

const TABLES = [
  ['epci', 'epci'],
  ['ept', 'ept'],
  ['departements', 'departement'],
  ['regions', 'region'],
] as const;
type GroupKind = (typeof TABLES)[number][1];

/** A table a kind of territory, in the order of codes. */
export function groupTables(
  communes: readonly CommuneLine[],
  known: readonly KnownArea[],
  model: Model,
): OpenTable[] {
  return TABLES.map(([name, kind]) =>
    tableOf(name, columnsOf(kind), groupsOf(kind, communes, known, model), model.id),
  );
}

/** The SIREN of the EPT of each commune that has one: only those of the Grand Paris do. */
export function eptOf(known: readonly KnownArea[]): ReadonlyMap<string, string> {
  return new Map(
    known.flatMap(({ kind, code, communes = [] }) =>
      kind === 'ept' && code !== null ? communes.map((one) => [one, code] as const) : [],
    ),
  );
}

function groupsOf(
  kind: GroupKind,
  communes: readonly CommuneLine[],
  known: readonly KnownArea[],
  model: Model,
): OpenGroup[] {
  const members = new Map<string, CommuneLine[]>();
  const epts = eptOf(known);
  for (const line of communes) {
    const { commune } = line;
    const code = kind === 'ept' ? epts.get(commune.code) : commune[kind]?.code;
    if (code) members.set(code, [...(members.get(code) ?? []), line]);
  }
  return known
    .filter((area) => area.kind === kind && area.code !== null)
    .sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1))
    .map((area) => groupOf(area, members.get(area.code ?? '') ?? [], model));
}

function groupOf(area: KnownArea, lines: readonly CommuneLine[], model: Model): OpenGroup {
  const everybody = areaSums(model);
  const adults = areaSums(model, { base: '15+' });
  for (const { commune, estimate } of lines) {
    // Rates and reasons are those of a commune, whomever it counts.
    everybody.add(commune, estimate);
    adults.add(commune, estimate);
  }
  return {
    area,
    estimate: everybody.estimate(area),
    over15: adults.estimate(area),
    covariates: meansOf(lines),
  };
}

/** Weighted by those of whom each share is one: inhabitants, or those of 15 and over. */
function meansOf(lines: readonly CommuneLine[]): CovariateShares {
  let people = 0;
  let adults = 0;
  let lowIncome = 0;
  const age = [0, 0, 0, 0, 0];
  const diploma = [0, 0, 0];
  for (const { commune } of lines) {
    const { population, shares } = commune;
    const over15 = population * shares.p15;
    people += population;
    adults += over15;
    lowIncome += population * shares.lowIncome;
    for (const [i, share] of shares.age.entries()) age[i] = (age[i] ?? 0) + over15 * share;
    for (const [i, share] of shares.diploma.entries()) {
      diploma[i] = (diploma[i] ?? 0) + over15 * share;
    }
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = age.map((sum) => sum / adults);
  const [none = 0, middle = 0, higher = 0] = diploma.map((sum) => sum / adults);
  return {
    p15: adults / people,
    age: [a, b, c, d, e],
    diploma: [none, middle, higher],
    lowIncome: lowIncome / people,
  };
}

type GroupColumn = Column<string, OpenGroup>;

function columnsOf(kind: GroupKind): GroupColumn[] {
  const { columns } = text;
  const own = (
    name: keyof typeof columns,
    type: GroupColumn['type'],
    description: string,
    of: GroupColumn['of'],
  ): GroupColumn => ({ name, type, title: columns[name], description, of });
  return [
    own('code', 'string', text.code[kind], ({ area }) => area.code),
    own('nom', 'string', text.nom, ({ area }) => area.nom),
    own('departements', 'string', text.departements, ({ area }) => area.departements.join(' ')),
    own('communes', 'integer', text.communes, ({ estimate }) => estimate.communes),
    own('population', 'integer', text.population, ({ estimate }) => estimate.population),
    ...peopleColumns('estimate'),
    ...shareColumns('estimate'),
    ...EFFECT_COLUMNS,
    OVER_15_POPULATION,
    ...peopleColumns('over15'),
    ...shareColumns('over15'),
    ...COVARIATE_COLUMNS,
    own('modele', 'string', text.model, (_, modelId) => modelId),
  ];
}
