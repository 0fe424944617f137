// The sentence of a diagnosis: the number, its range, how reliable. What the screen shows first, and first of all.
import type { PopulationBase } from '../terms/base.ts';
import { type Estimate, type Grade, hasShare } from '../terms/estimate.ts';
import type { Range, Tier } from '../terms/tier.ts';
import { baseText, inhabitantsOf } from './base.ts';
import { people, percent } from './numbers.ts';
import { atPlace, atPlaceFirst, inhabitants } from './places.ts';
import { fr } from './typography.ts';

export const sectionText = {
  notices: fr`À savoir sur ces chiffres`,
  tiers: fr`Trois besoins différents`,
  comparison: fr`Et autour ?`,
  national: fr`Et avec les parts nationales ?`,
  precision: fr`Peut-on s'y fier ?`,
  sources: fr`D'où viennent ces chiffres`,
};

/** A sentence in three pieces, so that the figure can be set apart; read on, they are one sentence. */
export interface HeadlineWords {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** What the sentence reads of an estimate. */
type HeadlineFigures = Pick<Estimate, 'rounded' | 'population' | 'base'>;

/**
 * The sentence that carries the number. `place` opens it: by default "À Nevers", for a commune; a place
 * with a name of one's own cannot be told its preposition.
 */
export function headline(
  nom: string,
  { rounded: { display, concerned }, population, base: among }: HeadlineFigures,
  place: string = atPlaceFirst(nom),
): HeadlineWords {
  const base: PopulationBase = among ?? 'all';
  if (display === 'nobody') {
    return { before: '', figure: fr`Personne`, after: fr` n'habite ${atPlace(nom)}` };
  }
  if (display === 'too-few') {
    const figure = inhabitantsOf(base, Math.round(population));
    return { before: fr`${nom} compte `, figure, after: fr` : trop peu pour une estimation` };
  }
  const need = fr` ont besoin d'aide avec le numérique`;
  if (display === 'under-20') {
    return { before: fr`${place}, `, figure: fr`moins de ${inhabitantsOf(base, 20)}`, after: need };
  }
  const figure = inhabitantsOf(base, concerned.point);
  return { before: fr`${place}, environ `, figure, after: need };
}

export const headlineText = {
  identity: (departement: string, population: number) =>
    fr`${departement} · ${inhabitants(population)}`,
  share: (local: number, national: number, base: PopulationBase = 'all') =>
    percent(local) === percent(national)
      ? fr`Soit ${percent(local)} ${baseText[base].counted}, comme en France.`
      : fr`Soit ${percent(local)} ${baseText[base].counted}, contre ${percent(national)} en France.`,
  /** Said once on a page, here: elsewhere the range is only named. METHOD §12. */
  range: (range: Range) => rangeSentence(between(range)),
  /** The three needs in a breath, where a small screen shows the sentence alone. */
  needs: ({ exclus, eloignes, presqueAutonomes }: Readonly<Record<Tier, Range>>) =>
    fr`${people(exclus.point)} ${needing(HELPS.exclus)(exclus.point)}, ${people(eloignes.point)} ${HELPS.eloignes} et ${people(presqueAutonomes.point)} ${HELPS.presqueAutonomes}.`,
  small: fr`À cette échelle, un nombre n'aurait pas de sens : mieux vaut aller voir.`,
  /** Below the headline, in place of figures that are not shown. */
  tooFew: fr`À cette échelle, mieux vaut aller voir.`,
  empty: fr`Le recensement n'y compte aucun habitant, il n'y a donc rien à estimer.`,
};

const rangeSentence = (range: string) =>
  fr`Estimation : ${range}, une fourchette faite pour contenir la vraie valeur neuf fois sur dix.`;

/**
 * What follows the headline: the share and the range, of people where they are counted. Of fewer than 20 the share alone is
 * given, and why; nothing where there is no share. `national` 0..1. METHOD §3.8.
 */
export function shareSentences(
  { rounded, rates, shares, base }: Pick<Estimate, 'rounded' | 'rates' | 'shares' | 'base'>,
  national: number,
): string[] {
  if (!hasShare(rounded)) return [];
  const share = headlineText.share(rates.concerned, national, base);
  if (rounded.display === 'figures') return [share, headlineText.range(rounded.concerned)];
  return [share, rangeSentence(shareBetween(shares.concerned)), headlineText.small];
}

/** "entre 37 % et 50 %", from shares 0..1. */
export function shareBetween({ low, high }: Range): string {
  return fr`entre ${percent(low)} et ${percent(high)}`;
}

/** "entre 12 300 et 16 400", "au plus 10". */
export function between({ low, high }: Range): string {
  return low <= 0 ? fr`au plus ${people(high)}` : fr`entre ${people(low)} et ${people(high)}`;
}

/** "bonne": follows "fiabilité". */
export const gradeWord: Readonly<Record<Grade, string>> = {
  A: fr`bonne`,
  B: fr`correcte`,
  C: fr`limitée`,
  D: fr`faible`,
};

/** "Fiabilité bonne": how sure a figure is, in two words. METHOD §3.7. */
export const gradeTitle = (grade: Grade) => fr`Fiabilité ${gradeWord[grade]}`;

/** What each need calls for. */
export const HELPS: Readonly<Record<Tier, string>> = {
  exclus: fr`d'une assistance durable`,
  eloignes: fr`d'une formation`,
  presqueAutonomes: fr`d'un coup de pouce`,
};

/** Follows a number of people: "ont besoin d'une formation". */
export function needing(help: string): (count: number) => string {
  return (count) => (count < 2 ? fr`a besoin ${help}` : fr`ont besoin ${help}`);
}
