// The address of the page: which territory, what is chosen in it, how the table stands. A wrong code is
// asked for as it is written, so that the answer names it; a wrong way to show the table is left out.
import type { TerritoryRequest } from '../../src/territories/index.ts';
import { FIRST_VIEW, GROUPINGS, SORTS, type TableView } from './view-of.ts';

export interface Address {
  readonly ask: TerritoryRequest | null;
  readonly chosen: readonly string[];
  readonly view: TableView;
}

/** Longer addresses are cut by some mail programs. */
export const MAX_CODES = 300;

export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  return { ask: askIn(given), chosen: codesIn(given.get('choix')), view: viewIn(given) };
}

function askIn(given: URLSearchParams): TerritoryRequest | null {
  for (const kind of ['epci', 'departement', 'region'] as const) {
    const code = given.get(kind)?.trim().toUpperCase();
    if (code) return { kind, code };
  }
  const nom = given.get('liste')?.trim();
  if (nom) return { kind: 'named', nom };
  if (given.has('france')) return { kind: 'france' };
  const codes = codesIn(given.get('communes'));
  return codes.length > 0 ? { kind: 'list', codes } : null;
}

/** Separated as we write them, or as people do. */
function codesIn(text: string | null): string[] {
  const codes = (text ?? '').toUpperCase().split(/[.,;\s]+/);
  return [...new Set(codes.filter((code) => code !== ''))];
}

function viewIn(given: URLSearchParams): TableView {
  const [sort = '', way] = (given.get('tri') ?? '').split('-');
  const level = (name: string, from: number, to: number) => {
    const text = given.get(name);
    const value = Number(text);
    return text !== null && Number.isInteger(value) && value >= from && value <= to ? value : null;
  };
  return {
    sort: SORTS.find((key) => key === sort) ?? FIRST_VIEW.sort,
    descending: way === 'desc',
    // By letters: half of a pair has no place in an address.
    name: [...(given.get('nom') ?? '')].slice(0, 60).join(''),
    density: level('densite', 1, 7),
    size: level('taille', 0, 4),
    grouping: GROUPINGS.find((key) => key === given.get('groupe')) ?? FIRST_VIEW.grouping,
  };
}

/** The same as a query: "?departement=58&tri=population-desc". */
export function writeAddress({ ask, chosen, view }: Address): string {
  const parts: string[] = [];
  const add = (name: string, value: string | number) =>
    parts.push(`${name}=${encodeURIComponent(value)}`);
  if (ask?.kind === 'france') parts.push('france');
  else if (ask?.kind === 'named') add('liste', ask.nom);
  else if (ask?.kind === 'list') {
    if (ask.codes.length <= MAX_CODES) add('communes', ask.codes.join('.'));
  } else if (ask) add(ask.kind, ask.code);
  if (chosen.length > 0 && chosen.length <= MAX_CODES) add('choix', chosen.join('.'));
  if (view.sort !== FIRST_VIEW.sort || view.descending) {
    add('tri', `${view.sort}${view.descending ? '-desc' : ''}`);
  }
  if (view.name !== '') add('nom', view.name);
  if (view.density !== null) add('densite', view.density);
  if (view.size !== null) add('taille', view.size);
  if (view.grouping !== FIRST_VIEW.grouping) add('groupe', view.grouping);
  return `?${parts.join('&')}`;
}
