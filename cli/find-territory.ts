// From what was typed to one territory, never choosing among homonyms; what is none is told with what it may mean.
import { outsideSentence } from '../src/explain/index.ts';
import { epciTitle } from '../src/explain/of-epci.ts';
import { normalise, outsidePlaces } from '../src/search/index.ts';
import type { KnownArea } from '../src/terms/known-area.ts';
import type { OutsidePlace } from '../src/terms/outside-place.ts';
import { requestOfArea, type TerritoryRequest, territoriesLike } from '../src/territories/index.ts';
import { CliError } from './cli-error.ts';
import { fileForPlaceText, looksLikeFile } from './own-results-copy.ts';
import { territoryCliText as text } from './territory-copy.ts';

export const NAMED_KINDS = ['epci', 'departement', 'region'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/**
 * A territory of the kind of an option, by its code or its exact name.
 * @throws CliError when none answers, or several
 */
export function findByOption(
  known: readonly KnownArea[],
  kind: NamedKind,
  value: string,
  outside: readonly OutsidePlace[],
): TerritoryRequest {
  const own = known.filter((area) => isOfKind(area, kind));
  const code = value
    .trim()
    .toUpperCase()
    .replace(/^(\d)$/, '0$1');
  const matches = own.filter((area) => area.code === code || isNamed(area, value));
  const [first] = matches;
  const choices = matches.map(({ code, nom, departements }) => ({
    code: code ?? '',
    nom,
    departements,
  }));
  if (matches.length > 1) throw new CliError(text.several(value, choices));
  if (first?.code) return { kind, code: first.code };
  refuseOther(outside, value);
  throw new CliError(text.unknown(`--${kind}`, value, like(known, value, kind)));
}

/**
 * A territory of any kind by its exact name, those that the host added included.
 * @throws CliError when none answers, or several
 */
export function findNamed(
  known: readonly KnownArea[],
  value: string,
  outside: readonly OutsidePlace[],
): TerritoryRequest {
  const matches = known.filter((area) => isNamed(area, value));
  const [first, ...others] = matches;
  if (first === undefined) {
    refuseOther(outside, value);
    throw new CliError(text.unknownName(value, like(known, value)));
  }
  if (others.length > 0) throw new CliError(text.severalNamed(value, matches));
  return requestOfArea(first);
}

const isOfKind = (area: KnownArea, kind: NamedKind) =>
  area.kind === kind || (area.kind === 'ept' && kind === 'epci');

/** By its name, or by the official one of an EPCI, which abbreviates the kind: "CA de Nevers". */
function isNamed({ kind, nom }: KnownArea, typed: string): boolean {
  const known = normalise(nom);
  if (known === normalise(typed)) return true;
  // As INSEE writes it, "CA" in capitals and "d'Agen" in small letters, however it was typed.
  const [, abbreviated = '', rest = ''] = /^(cc|ca|cu) (.+)$/i.exec(typed.trim()) ?? [];
  const official = `${abbreviated.toUpperCase()} ${rest.toLowerCase().replaceAll('’', "'")}`;
  return kind === 'epci' && rest !== '' && known === normalise(epciTitle(official));
}

/** @throws CliError for a file, and for a place outside the data */
function refuseOther(outside: readonly OutsidePlace[], value: string): void {
  if (looksLikeFile(value)) throw new CliError(fileForPlaceText(value));
  const places = outsidePlaces(outside, value, true);
  if (places.length > 0) throw new CliError(outsideSentence(places));
}

/** What is proposed, at most. */
const MAX_LIKE = 8;

/** What the page proposes for the same words: those of the kind asked for, or of any when there are none. */
function like(known: readonly KnownArea[], value: string, kind?: NamedKind): readonly KnownArea[] {
  const all = territoriesLike(known, value).map(({ territory }) => territory);
  const own = kind === undefined ? [] : all.filter((area) => isOfKind(area, kind));
  return (own.length > 0 ? own : all).slice(0, MAX_LIKE);
}
