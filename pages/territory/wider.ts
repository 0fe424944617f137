// Which wider territories hold this one? Those that hold all of its communes, and France.
import type { Group } from '../../src/store/index.ts';
import type { Loaded } from './load.ts';
import type { About, Focus } from './state.ts';

export interface Wider {
  readonly kind: 'epci' | 'departement' | 'region' | 'france' | 'selection';
  readonly nom: string;
  readonly group: Group;
}

export function widerThan(focus: Focus, { area }: Loaded, { groups, catalogue }: About): Wider[] {
  const { rows } = focus;
  const find = (kind: Group['kind'], code: string) =>
    groups.find((group) => group.kind === kind && group.code === code);
  const nameOf = (kind: string, code: string) =>
    catalogue.find((territory) => territory.kind === kind && territory.code === code)?.nom ?? code;
  const only = (codes: readonly string[]) => (new Set(codes).size === 1 ? codes[0] : undefined);
  const wider: Wider[] = [];
  for (const kind of ['departement', 'region'] as const) {
    const code = only(rows.map(({ profile }) => profile[kind].code));
    const group = code === undefined ? undefined : find(kind, code);
    const itself = focus.area === area && area.kind === kind;
    if (code !== undefined && group && !itself)
      wider.push({ kind, nom: nameOf(kind, code), group });
  }
  const france = find('france', 'france');
  if (france && focus.area.kind !== 'france') {
    wider.push({ kind: 'france', nom: 'France', group: france });
  }
  return wider;
}
