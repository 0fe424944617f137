// The address of the page: which territory, what is chosen in it, how the table stands, what is asked of the next place. A
// wrong code is asked for as it is written, so that the answer names it; a wrong way to show the table is left out.
import {
  DETOURS,
  DISTANCES_KM,
  FIRST_QUESTION,
  MAX_STOPS,
  NEEDS,
  type Question,
} from '../../src/coverage/coverage.ts';
import type { TerritoryRequest } from '../../src/territories/index.ts';
import { codesIn, MAX_CODES, titleIn } from './list-address.ts';
import { FIRST_VIEW, GROUPINGS, SORTS, type TableView } from './view-of.ts';

export interface Address {
  readonly ask: TerritoryRequest | null;
  readonly chosen: readonly string[];
  readonly view: TableView;
  /** What is asked of the next place; null where its line is closed. */
  readonly nextPlaces: Question | null;
}

/** @param search as `location.search` has it */
export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  return {
    ask: askIn(given),
    chosen: codesIn(given.get('choix')),
    view: viewIn(given),
    nextPlaces: questionIn(given),
  };
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
  if (codes.length === 0) return null;
  const titre = titleIn(given.get('titre'));
  return titre === '' ? { kind: 'list', codes } : { kind: 'list', codes, nom: titre };
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

/** Named as the options of the command line are; what is wrong or left out is as in the first question. */
function questionIn(given: URLSearchParams): Question | null {
  if (!given.has('prochain-lieu')) return null;
  const among = <Value extends string | number>(name: string, values: readonly Value[]) =>
    values.find((value) => String(value) === given.get(name));
  const stops = Number(given.get('prochain-lieu'));
  return {
    need: NEEDS.find((need) => NEED_NAMES[need] === given.get('besoin')) ?? FIRST_QUESTION.need,
    withinKm: among('loin', DISTANCES_KM) ?? FIRST_QUESTION.withinKm,
    detour: among('detour', DETOURS) ?? FIRST_QUESTION.detour,
    late: given.has('ouvert-tard'),
    stops:
      Number.isInteger(stops) && stops >= 1 && stops <= MAX_STOPS ? stops : FIRST_QUESTION.stops,
  };
}

const NEED_NAMES = { assistance: 'assistance', training: 'formation' } as const;

/** The same as a query: "?departement=58&tri=population-desc". */
export function writeAddress({ ask, chosen, view, nextPlaces }: Address): string {
  const parts: string[] = [];
  const add = (name: string, value: string | number) =>
    parts.push(`${name}=${encodeURIComponent(value)}`);
  if (ask?.kind === 'france') parts.push('france');
  else if (ask?.kind === 'named') add('liste', ask.nom);
  else if (ask?.kind === 'list') {
    if (ask.codes.length <= MAX_CODES) {
      add('communes', ask.codes.join('.'));
      // Named as the option of the command line is.
      if (ask.nom !== undefined) add('titre', ask.nom);
    }
  } else if (ask) add(ask.kind, ask.code);
  if (chosen.length > 0 && chosen.length <= MAX_CODES) add('choix', chosen.join('.'));
  if (view.sort !== FIRST_VIEW.sort || view.descending) {
    add('tri', `${view.sort}${view.descending ? '-desc' : ''}`);
  }
  if (view.name !== '') add('nom', view.name);
  if (view.density !== null) add('densite', view.density);
  if (view.size !== null) add('taille', view.size);
  if (view.grouping !== FIRST_VIEW.grouping) add('groupe', view.grouping);
  if (nextPlaces !== null) {
    const { need, withinKm, detour, late, stops } = nextPlaces;
    add('prochain-lieu', stops);
    if (need !== FIRST_QUESTION.need) add('besoin', NEED_NAMES[need]);
    if (withinKm !== FIRST_QUESTION.withinKm) add('loin', withinKm);
    if (detour !== FIRST_QUESTION.detour) add('detour', detour);
    if (late) parts.push('ouvert-tard');
  }
  return `?${parts.join('&')}`;
}
