// Which rows of the lists are no place to send a resident to? Those whose name says so: each is left out for a reason
// that is counted and printed. And which of them come and go: a bus has an address, that of its garage.

/** « fermé », and not « fermé le lundi »; « Ferme » without its accent is a farm. */
const CLOSED =
  /(?<!\p{L})(?:ferm[ée]e?s?\)|fermée?s?(?! (?:les?|la|au|en|à|du|pendant|l')(?![\p{L}]))|définitivement|désaffectée?|inacti(?:f|ve)|n'existe plus)(?![\p{L}])/iu;

/** Storerooms, offices, and what serves other institutions or patients: no door for residents. */
const NO_DOOR =
  /^r[ée]serve |^magasin |^direction administrative|^coordination |^service (?:hors|des) |^p[ôo]le collectivit|^m[ée]diath[èe]que des collectivit|centre hospitalier|(?<!\p{L})c\.?h\.?u\.?(?!\p{L})/iu;

/** Heritage alone: archives, museums, old books; the library of a village in its museum is a library. */
const HERITAGE =
  /arch[ée]ologi|^(?:mus[ée]e|conservatoire|archives)(?!\p{L})|^patrimoine$|^biblioth[èe]que\s+(?:(?:d'[ée]tude|intercommunale|patrimoniale|du|de|et) +)*(?:patrimoine|conservation)$|^biblioth[èe]que patrimoniale|biblioth[èe]que mus[ée]e|\([ée]tude et patrimoine\)/iu;

export type ReasonLeftOut = 'closed' | 'noDoor' | 'heritage';

const REASONS: readonly (readonly [ReasonLeftOut, RegExp])[] = [
  ['closed', CLOSED],
  ['noDoor', NO_DOOR],
  ['heritage', HERITAGE],
];

/** Names by reason, as their lists write them. */
export type LeftOut = Readonly<Record<ReasonLeftOut, string[]>>;

/** Where counting begins. */
export const nothingLeftOut = (): LeftOut => ({ closed: [], noDoor: [], heritage: [] });

/** Why a place of this name is none; null when nothing says so. */
export function whyLeftOut(nom: string): ReasonLeftOut | null {
  const written = nom.replace(/’/g, "'").trim();
  return REASONS.find(([, pattern]) => pattern.test(written))?.[0] ?? null;
}

/** The rows that are places; the others are told in `leftOut`. */
export function placesAmong<Row extends { readonly nom: string }>(
  rows: readonly Row[],
  leftOut: LeftOut,
): Row[] {
  return rows.filter(({ nom }) => {
    const reason = whyLeftOut(nom);
    if (reason !== null) leftOut[reason].push(nom);
    return reason === null;
  });
}

/** « Bibliobus », « Médiabus Titang », « France services itinérante »; not the centre named « l'Itinérant ». */
export function comesAndGoes(nom: string): boolean {
  return /(?<![\p{L}])\p{L}*bus(?!\p{L})|(?<!['’\p{L}])itin[ée]rant|fourgon/iu.test(nom);
}
