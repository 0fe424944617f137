// Which wider territories hold these communes? Those that hold all of them and others, and France:
// Guadeloupe, département and région, is told once.
import type { Group } from '../files/index.ts';
import type { Area, CommuneIdentity } from '../terms/estimate.ts';
import type { KnownArea } from '../terms/known-area.ts';

/** A wider territory; its figures are rounded as the observatory shows them, its share is 0..1. */
export interface WiderTerritory {
  readonly kind: 'epci' | 'departement' | 'region' | 'france';
  readonly nom: string;
  readonly group: Omit<Group, 'kind'>;
}

/** In widening order. @param groups their totals, as the observatory shows them */
export function widerThan(
  area: Area,
  communes: readonly Pick<CommuneIdentity, 'departement' | 'region' | 'population'>[],
  catalogue: readonly KnownArea[],
  groups: readonly Group[],
): WiderTerritory[] {
  const find = (kind: Group['kind'], code: string) =>
    groups.find((group) => group.kind === kind && group.code === code);
  const nameOf = (kind: string, code: string) =>
    catalogue.find((territory) => territory.kind === kind && territory.code === code)?.nom ?? code;
  const only = (codes: readonly string[]) => (new Set(codes).size === 1 ? codes[0] : undefined);
  const wider: WiderTerritory[] = [];
  let held = communes.reduce((total, { population }) => total + population, 0);
  for (const kind of ['departement', 'region'] as const) {
    const code = only(communes.map((commune) => commune[kind].code));
    const group = code === undefined ? undefined : find(kind, code);
    if (code === undefined || !group || group.population <= held) continue;
    wider.push({ kind, nom: nameOf(kind, code), group });
    held = group.population;
  }
  const france = find('france', 'france');
  if (france && area.kind !== 'france')
    wider.push({ kind: 'france', nom: 'France', group: france });
  return wider;
}
