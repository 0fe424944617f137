// Which of the territories that can be asked for do a few typed letters mean? Whoever typed them chooses.
import { epciName } from '../explain/of-epci.ts';
import { normalise } from '../search/index.ts';
import type { KnownArea } from '../terms/known-area.ts';

export interface FoundTerritory {
  readonly territory: KnownArea;
  /** Its whole name or its code was typed. */
  readonly exact: boolean;
}

const ORDER: Readonly<Record<KnownArea['kind'], number>> = {
  france: 0,
  region: 1,
  departement: 2,
  epci: 3,
  ept: 4,
  selection: 5,
};

/**
 * Territories whose name holds every word typed, or whose code it is: that of the whole name first, then the widest; then the
 * intercommunalités and EPT of the départements so named: "mayotte" finds all of its own.
 */
export function territoriesLike(catalogue: readonly KnownArea[], query: string): FoundTerritory[] {
  const named = bearing(catalogue, query);
  const departements = new Set(
    named.flatMap(({ territory: { kind, code } }) =>
      kind === 'departement' && code ? [code] : [],
    ),
  );
  const known = new Set(named.map(({ territory }) => territory));
  const within = catalogue.filter(
    (territory) =>
      (territory.kind === 'epci' || territory.kind === 'ept') &&
      !known.has(territory) &&
      territory.departements.some((code) => departements.has(code)),
  );
  return [...named, ...within.map((territory) => ({ territory, exact: false }))];
}

/** Those that a text names, and that have a code: by their whole name, or else by its words. */
export function territoriesMeant(catalogue: readonly KnownArea[], text: string): KnownArea[] {
  const found = bearing(catalogue, text).filter(({ territory }) => territory.code !== null);
  const exact = found.filter((one) => one.exact);
  return (exact.length > 0 ? exact : found).map(({ territory }) => territory);
}

function bearing(catalogue: readonly KnownArea[], query: string): FoundTerritory[] {
  const asked = asNamed(query);
  // "CA de Nevers", the official name, finds it too.
  const typed = normalise(epciName(asked.toUpperCase()));
  if (typed === '') return [];
  const words = typed.split(' ');
  return catalogue
    .map((territory) => ({ territory, name: normalise(territory.nom) }))
    .map((one) => ({
      ...one,
      exact: one.name === typed || one.territory.code?.toLowerCase() === normalise(asked),
    }))
    .filter(({ name, exact }) => exact || words.every((word) => ` ${name}`.includes(` ${word}`)))
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        ORDER[a.territory.kind] - ORDER[b.territory.kind] ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ territory, exact }) => ({ territory, exact }));
}

/** « C.C. du Diois (26) », « comcom du Diois », « département de la Nièvre »: as the names of territories are written. */
function asNamed(text: string): string {
  return text
    .trim()
    .replace(/ ?\([^()]{1,40}\)$/, '')
    .replace(/^c[. ]\s?([cau])\.?\s/i, 'C$1 ')
    .replace(/^com[ -]?com\s/i, 'CC ')
    .replace(
      /^(?:(?:conseil )?d[ée]partement(?:al)?|(?:conseil )?r[ée]gion(?:al)?)\s(?:(?:de\s)?[dl]['’]|(?:de la|de|du|des)\s)?/i,
      '',
    );
}
