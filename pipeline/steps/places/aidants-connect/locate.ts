// In which commune is a structure of Aidants Connect? The code of the list was found from the postal code, and is wrong
// for a quarter of those that share one: it is the last thing believed.
import { normalise } from '../../../../src/search/index.ts';
import { departementOf } from '../../../../src/terms/commune.ts';
import type { CommuneRow } from '../../join.ts';

/** What a row says of where it is. */
export interface LocatingCells {
  readonly nom: string;
  readonly adresse: string | null;
  readonly code_postal: string;
  readonly commune: string;
  readonly siret: string;
}

/** The communes that can be meant, by what rows call them. */
export interface Geography {
  readonly communes: readonly CommuneRow[];
  /** Communes by the first eight digits of their SIREN. */
  readonly sirens: ReadonlyMap<string, string>;
  /** Names of former communes, with the commune of today. */
  readonly former: readonly { readonly nom: string | null; readonly commune: string }[];
}

interface Named {
  readonly commune: CommuneRow;
  readonly nom: string;
}

/**
 * A function that finds the commune of a row: that of its SIREN when it is a commune's own; the one that its name, then its address,
 * end with, among those of its postal code; the one that its column says. null when none of them is sure.
 */
export function locator(geography: Geography): (row: LocatingCells) => CommuneRow | null {
  const byCode = new Map(geography.communes.map((commune) => [commune.code, commune]));
  const byPostal = new Map<string, Named[]>();
  const byDepartement = new Map<string, Named[]>();
  const add = (into: Map<string, Named[]>, key: string, named: Named) => {
    const known = into.get(key);
    if (known) known.push(named);
    else into.set(key, [named]);
  };
  for (const commune of geography.communes) {
    const named = { commune, nom: normalise(commune.nom) };
    for (const postal of commune.codes_postaux) add(byPostal, postal, named);
    add(byDepartement, commune.departement, named);
  }
  for (const { nom, commune: code } of geography.former) {
    const commune = byCode.get(code);
    if (!commune || nom === null || normalise(nom) === normalise(commune.nom)) continue;
    const named = { commune, nom: normalise(nom) };
    for (const postal of commune.codes_postaux) add(byPostal, postal, named);
    add(byDepartement, commune.departement, named);
  }
  return ({ nom, adresse, code_postal: postal, commune, siret }) => {
    const departement = departementOfPostal(postal);
    const near = byPostal.get(postal) ?? [];
    const around = departement === null ? [] : (byDepartement.get(departement) ?? []);
    const own = byCode.get(geography.sirens.get(siret.slice(0, 8)) ?? '');
    if (own && sameDepartement(own.departement, departement)) return own;
    // "1 rue de la Mairie, 22470 Plouézec"; without a mark before it, a name may be that of the street.
    const town = normalise(
      (adresse ?? '')
        .split(/,|\d{5}| - /)
        .slice(1)
        .at(-1) ?? '',
    );
    const stated = normalise(commune).replace(/ cedex.*| \d+$/, '');
    return (
      onlyOne(near, (name) => endsWith(normalise(nom), name)) ??
      onlyOne(around, (name) => isOfficeOf(normalise(nom), name)) ??
      onlyOne(near, (name) => town === name) ??
      onlyOne(near, (name) => name === stated) ??
      onlyOne(around, (name) => name === stated)
    );
  };
}

/** "2A" and "2B" share their postal codes: 20 is either. */
function departementOfPostal(postal: string): string | null {
  if (postal === '') return null;
  if (/^20[01]/.test(postal)) return '2A';
  if (/^20/.test(postal)) return '2B';
  return departementOf(postal);
}

function sameDepartement(a: string, b: string | null): boolean {
  return b === null || a === b || (/^2[AB]$/.test(a) && /^2[AB]$/.test(b));
}

/** The commune that one name alone means, the longest when one ends another ("Saint-Denis", "Denis"). */
function onlyOne(names: readonly Named[], holds: (name: string) => boolean): CommuneRow | null {
  const found = names.filter(({ nom }) => holds(nom)).sort((a, b) => b.nom.length - a.nom.length);
  const [first] = found;
  if (!first) return null;
  const others = found.filter(
    ({ nom, commune }) => nom.length === first.nom.length && commune !== first.commune,
  );
  return others.length === 0 ? first.commune : null;
}

function endsWith(text: string, name: string): boolean {
  return text === name || text.endsWith(` ${name}`);
}

/** "mairie de maubeuge", "ccas evian": the office of a commune, whatever the postal code of its mail. */
function isOfficeOf(text: string, name: string): boolean {
  const rest = OFFICE.exec(text)?.[1];
  return rest !== undefined && rest.replace(/^(la commune|la ville) (de |du |d )/, '') === name;
}

const OFFICE =
  /^(?:mairie|commune|ville|ccas|centre communal d action sociale|mediatheque|bibliotheque)(?: de la commune| de la ville)? (?:de |du |des |d )?(.+)$/;
