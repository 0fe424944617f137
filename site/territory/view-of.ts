// What the table shows: filters, order and groups over the rows of a territory.
import { type AreaEstimate, diagnoseArea, type Model } from '../../src/index.ts';
import { normalise } from '../../src/search/index.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import { sizeClassOf } from '../../src/terms/size-class.ts';
import { byName, type Row } from './rows.ts';

export const SORTS = [
  'nom',
  'departement',
  'epci',
  'population',
  'share',
  'concerned',
  'exclus',
  'eloignes',
  'presqueAutonomes',
  'grade',
] as const;
export type SortKey = (typeof SORTS)[number];
export const GROUPINGS = ['none', 'density', 'size', 'epci', 'departement'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface TableView {
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly name: string;
  /** Level of the density grid, class of size; null for all. */
  readonly density: number | null;
  readonly size: number | null;
  readonly grouping: Grouping;
}

export const FIRST_VIEW: TableView = {
  sort: 'nom',
  descending: false,
  name: '',
  density: null,
  size: null,
  grouping: 'none',
};

/** The rows that pass the filters, in order; equal ones stay in the order of names. */
export function rowsIn(rows: readonly Row[], view: TableView): readonly Row[] {
  const asked = normalise(view.name);
  const kept = rows.filter(
    (row) =>
      (view.density === null || row.density === view.density) &&
      (view.size === null || sizeClassOf(row.population) === view.size) &&
      (asked === '' ||
        normalise(row.nom).includes(asked) ||
        row.code.toLowerCase().startsWith(asked)),
  );
  if (view.sort === 'nom') return view.descending ? kept.reverse() : kept;
  const way = view.descending ? -1 : 1;
  const key = keyOf(view.sort);
  const keys = new Map(kept.map((row) => [row.code, key(row)]));
  return kept.sort((a, b) => {
    const [x, y] = [keys.get(a.code) ?? 0, keys.get(b.code) ?? 0];
    return x === y ? byName(a, b) : x < y ? -way : way;
  });
}

function keyOf(sort: Exclude<SortKey, 'nom'>): (row: Row) => string | number {
  switch (sort) {
    case 'departement':
      return ({ profile }) => profile.departement.code;
    case 'epci':
      return ({ profile }) => normalise(profile.epci?.nom ?? '');
    case 'population':
      return ({ population }) => population;
    case 'share':
      return ({ share }) => share.point;
    case 'grade':
      return ({ grade }) => grade ?? 'Z';
    default:
      return ({ rounded }) => rounded[sort].point;
  }
}

export interface RowGroup {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly area: AreaEstimate;
}

/** Groups of rows, each with a total of its own: people add, ranges do not. METHOD §3.9. */
export function groupsOf(rows: readonly Row[], grouping: Grouping, model: Model): RowGroup[] {
  return [...groupBy(rows, (row) => groupKey(row, grouping))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => {
      const area = { kind: 'selection', code: key, nom: key } as const;
      return {
        key,
        rows: members,
        area: diagnoseArea(
          area,
          members.map(({ profile }) => profile),
          model,
        ),
      };
    });
}

function groupKey({ density, population, profile }: Row, grouping: Grouping): string {
  if (grouping === 'density') return String(density);
  if (grouping === 'size') return String(sizeClassOf(population));
  if (grouping === 'departement') return profile.departement.code;
  return profile.epci?.code ?? '';
}
