// In which commune is a structure of Aidants Connect? The code of the list was found from the postal code, and is wrong
// for a quarter of those that share one: it is the last thing believed.
import { distance } from '../../../../src/search/distance.ts';
import { normalise } from '../../../../src/search/index.ts';
import { departementOf } from '../../../../src/terms/commune.ts';
import { append } from '../../../../src/terms/group-by.ts';
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
 * end with, among those of its postal code; the one that its column says. null when none of them is sure, and for the
 * office of a commune ("CCAS Rochefort") that would be put in another one: its postal code is that of its mail.
 */
export function locator(geography: Geography): (row: LocatingCells) => CommuneRow | null {
  const byCode = new Map(geography.communes.map((commune) => [commune.code, commune]));
  const byPostal = new Map<string, Named[]>();
  const byDepartement = new Map<string, Named[]>();
  const byName = new Map<string, Named[]>();
  const know = (commune: CommuneRow, name: string) => {
    const named = { commune, nom: normalise(name) };
    for (const postal of commune.codes_postaux) append(byPostal, postal, named);
    append(byDepartement, commune.departement, named);
    append(byName, named.nom, named);
  };
  for (const commune of geography.communes) know(commune, commune.nom);
  for (const { nom, commune: code } of geography.former) {
    const commune = byCode.get(code);
    if (commune && nom !== null && normalise(nom) !== normalise(commune.nom)) know(commune, nom);
  }
  return ({ nom, adresse, code_postal: postal, commune, siret }) => {
    const departement = departementOfPostal(postal);
    const near = byPostal.get(postal) ?? [];
    const around = departement === null ? [] : (byDepartement.get(departement) ?? []);
    const own = byCode.get(geography.sirens.get(siret.slice(0, 8)) ?? '');
    const office = officeOf(normalise(nom));
    // The whole name of another commune, and no part of this one's; "Espace Seniors" is the name of none.
    const isElsewhere = (found: CommuneRow | null) =>
      found !== null &&
      office !== null &&
      byName.has(office) &&
      !isPart(office, normalise(found.nom)) &&
      !byName.get(office)?.some(({ commune }) => commune === found);
    if (own && sameDepartement(own.departement, departement) && !isElsewhere(own)) return own;
    // "1 rue de la Mairie, 22470 Plouézec"; without a mark before it, a name may be that of the street.
    const town = normalise(
      (adresse ?? '')
        .split(/,|\d{5}| - /)
        .slice(1)
        .at(-1) ?? '',
    );
    const stated = normalise(commune).replace(/ cedex.*| \d+$/, '');
    const found =
      onlyOne(near, (name) => endsWith(normalise(nom), name)) ??
      onlyOne(around, (name) => office === name) ??
      onlyOne(near, (name) => office !== null && isAlmost(office, name)) ??
      onlyOne(near, (name) => town === name) ??
      onlyOne(near, (name) => name === stated) ??
      onlyOne(around, (name) => name === stated);
    return isElsewhere(found) ? null : found;
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

/** "ccas de la ville de maubeuge", "ccas rochefort" -> "maubeuge", "rochefort"; null for what is no office of a commune. */
function officeOf(text: string): string | null {
  const rest = OFFICE.exec(text)?.[1];
  return rest?.replace(/^(la commune|la ville) (de |du |d )?/, '') ?? null;
}

const OFFICE =
  /^(?:mairie|commune|ville|ccas|centre communal d action sociale)(?: de la (?:commune|ville))? (?:de |du |des |d )?(.+)$/;

/** A name cut short ("Saint-André" for Saint-André-lez-Lille), or with a slip of the keyboard ("Ouanagani"). */
function isAlmost(office: string, name: string): boolean {
  return isPart(office, name) || (office.length > 5 && distance(office, name, 1) <= 1);
}

function isPart(office: string, name: string): boolean {
  return ` ${name} `.includes(` ${office} `);
}
