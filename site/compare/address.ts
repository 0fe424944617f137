// What does the address ask to compare? ?communes=58194,35238&epci=245804406&departement=58: each under the name that the page
// of territories gives it, in the order in which they stand. A list of communes that is one territory is a `selection`, and
// the `titre` after it is its own. Written by people too.
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
import type { TerritoryRequest } from '../../src/territories/index.ts';
import { codesIn, titleIn } from '../territory/list-address.ts';

export const MAX = 4;

/** A commune, or a territory as its page asks for it. */
export type Asked = { readonly kind: 'commune'; readonly code: string } | TerritoryRequest;

export interface RequestedPlaces {
  /** At most four, each once, in the order written. */
  readonly asked: readonly Asked[];
  /** Written where a commune is asked for, but no code of one. */
  readonly refused: readonly string[];
  /** Those beyond the fourth. */
  readonly tooMany: readonly Asked[];
}

/** Those that several codes may follow, by the name that the address gives them; `commune` is that of the first page. */
const KIND_OF = {
  communes: 'commune',
  commune: 'commune',
  epci: 'epci',
  departement: 'departement',
  region: 'region',
} as const;

type Listed = keyof typeof KIND_OF;

const isListed = (name: string): name is Listed => Object.hasOwn(KIND_OF, name);

/** @param search the query of an address, with or without its question mark */
export function placesIn(search: string): RequestedPlaces {
  const written = [...new URLSearchParams(search)];
  const all = new Map<string, Asked>();
  const refused = new Set<string>();
  for (const [i, [name, value]] of written.entries()) {
    const [next, title = ''] = written[i + 1] ?? [];
    for (const asked of askedIn(name, value, next === 'titre' ? titleIn(title) : '')) {
      if (asked.kind === 'commune' && !COMMUNE_CODE.test(asked.code)) refused.add(asked.code);
      else all.set(keyOf(asked), asked);
    }
  }
  const asked = [...all.values()];
  return { asked: asked.slice(0, MAX), refused: [...refused], tooMany: asked.slice(MAX) };
}

function askedIn(name: string, value: string, titre: string): readonly Asked[] {
  if (isListed(name)) return codesIn(value).map((code) => ({ kind: KIND_OF[name], code }));
  if (name === 'france') return [{ kind: 'france' }];
  const nom = value.trim();
  if (name === 'liste' && nom !== '') return [{ kind: 'named', nom }];
  const codes = name === 'selection' ? codesIn(value) : [];
  if (codes.length === 0) return [];
  return [{ kind: 'list', codes, ...(titre === '' ? {} : { nom: titre }) }];
}

/** What tells one from another, whatever its name: the address that asks for it alone. */
export function keyOf(asked: Asked): string {
  return searchOf([asked]);
}

/** The page of its own. */
export function pageOf(asked: Asked): string {
  if (asked.kind === 'commune') return `./?commune=${asked.code}`;
  return `territoire.html${keyOf(asked).replace('?selection=', '?communes=')}`;
}

/** "?communes=58194,35238&epci=245804406", or nothing for none. A comma stays a comma: people read addresses. */
export function searchOf(all: readonly Asked[]): string {
  const parts: string[] = [];
  let last = '';
  for (const asked of all) {
    const [name, value] = writtenAs(asked);
    if (isListed(name) && name === last) parts.push(`${parts.pop()},${value}`);
    else parts.push(value === '' ? name : `${name}=${value}`);
    if (asked.kind === 'list' && asked.nom !== undefined)
      parts.push(`titre=${encodeURIComponent(asked.nom)}`);
    last = name;
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function writtenAs(asked: Asked): readonly [name: string, value: string] {
  switch (asked.kind) {
    case 'commune':
      return ['communes', asked.code];
    case 'france':
      return ['france', ''];
    case 'named':
      return ['liste', encodeURIComponent(asked.nom)];
    case 'list':
      return ['selection', asked.codes.map(encodeURIComponent).join('.')];
    default:
      return [asked.kind, encodeURIComponent(asked.code)];
  }
}
