// What the communes of one report are called: by their name, with their département where two of them bear the same.
// The tables for programs keep the names as published: a code and a département stand beside each.
import { placeLabel } from '../src/explain/places.ts';
import { typeset } from '../src/explain/typography.ts';
import type { CommuneProfile } from '../src/index.ts';
import { normalise } from '../src/search/index.ts';
import { groupBy } from '../src/terms/group-by.ts';
import type { LocalPlace } from '../src/terms/place.ts';

type Named = Pick<CommuneProfile, 'code' | 'nom' | 'departement'>;

/** Of the homonyms, by their code. */
export type HomonymNames = ReadonlyMap<string, string>;

/** Accents, capitals and hyphens tell nobody apart. In one département too, where a code is added. */
export function homonymNames(communes: readonly Named[]): HomonymNames {
  return new Map(
    homonyms(communes, ({ nom }) => normalise(nom)).flatMap((same) => {
      const alike = new Set(homonyms(same, ({ departement }) => departement.code).flat());
      return same.map((commune): [string, string] => {
        const { code, nom, departement } = commune;
        const where = alike.has(commune) ? `${departement.nom}, ${code}` : departement.nom;
        return [code, placeLabel(nom, { nom: where })];
      });
    }),
  );
}

/** The name of a commune in a report, ready to print. */
export function nameIn(
  { homonyms: names }: { readonly homonyms: HomonymNames },
  { code, nom }: Pick<Named, 'code' | 'nom'>,
): string {
  return names.get(code) ?? typeset(nom);
}

/** Communes, each under its name among them. */
export function communesNamed(communes: readonly CommuneProfile[]): readonly CommuneProfile[] {
  const names = homonymNames(communes);
  return communes.map((commune) => ({ ...commune, nom: names.get(commune.code) ?? commune.nom }));
}

/** Places, each in a commune that bears its name in the report. */
export function placesNamed(
  places: readonly LocalPlace[],
  names: HomonymNames,
): readonly LocalPlace[] {
  if (names.size === 0) return places;
  return places.map((place) => {
    const communeNom = names.get(place.communeCode);
    return communeNom === undefined ? place : { ...place, communeNom };
  });
}

/** Those that share a key with another one, together. */
function homonyms<Of>(items: readonly Of[], keyOf: (item: Of) => string): Of[][] {
  return [...groupBy(items, keyOf).values()].filter(({ length }) => length > 1);
}
