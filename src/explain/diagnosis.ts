// The sentences of a diagnosis: the number, its range, the three needs. METHOD §3.3 and §3.8.

import { apportion } from '../maths/apportion.ts';
import type { PopulationBase } from '../terms/base.ts';
import type { Estimate } from '../terms/estimate.ts';
import type { Measure, PerMeasure, Range, Tier } from '../terms/tier.ts';
import { baseText, inhabitantsOf } from './base.ts';
import { people, percent } from './numbers.ts';
import { atPlace, atPlaceFirst, inhabitants, persons } from './places.ts';
import { fr } from './typography.ts';

export const sectionText = {
  notices: fr`À savoir avant de lire`,
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
  range: (range: Range) =>
    fr`Estimation : ${between(range)}, une fourchette faite pour contenir la vraie valeur neuf fois sur dix.`,
  /** The three needs in a breath, where a small screen shows the sentence alone. */
  needs: ({ exclus, eloignes, presqueAutonomes }: Readonly<Record<Tier, Range>>) =>
    fr`${people(exclus.point)} ${tierText.exclus.need(exclus.point)}, ${people(eloignes.point)} ${HELPS.eloignes} et ${people(presqueAutonomes.point)} ${HELPS.presqueAutonomes}.`,
  small: fr`À cette échelle, un chiffre précis n'aurait pas de sens : rien ne vaut d'aller voir.`,
  over15: (count: number) =>
    fr`Parts appliquées aux 15 ans et plus : ${people(Math.round(count))} personnes.`,
  /** Below the headline, in place of figures that are not shown. */
  tooFew: fr`À cette échelle, rien ne vaut d'aller voir.`,
  empty: fr`Le recensement n'y compte aucun habitant, il n'y a donc rien à estimer.`,
};

/** "entre 12 300 et 16 400", "au plus 10". */
export function between({ low, high }: Range): string {
  return low <= 0 ? fr`au plus ${people(high)}` : fr`entre ${people(low)} et ${people(high)}`;
}

/** "entre 37 % et 50 %", from shares 0..1. */
export function shareBetween({ low, high }: Range): string {
  return fr`entre ${percent(low)} et ${percent(high)}`;
}

export interface TierWords {
  readonly name: string;
  /** The one word for the help, wherever it is named: assistance, formation, coup de pouce. */
  readonly help: string;
  /** Follows a number of people: "ont besoin d'une formation". */
  readonly need: (count: number) => string;
  readonly detail: string;
}

const HELPS: Readonly<Record<Tier, string>> = {
  exclus: fr`d'une assistance durable`,
  eloignes: fr`d'une formation`,
  presqueAutonomes: fr`d'un coup de pouce`,
};

function needing(help: string): TierWords['need'] {
  return (count) => (count < 2 ? fr`a besoin ${help}` : fr`ont besoin ${help}`);
}

export const tierText: Readonly<Record<Tier, TierWords>> = {
  exclus: {
    name: fr`Exclus du numérique`,
    help: fr`Assistance`,
    need: needing(HELPS.exclus),
    detail: fr`Ces personnes utilisent peu ou pas internet. Il leur faut une aide qui dure, avec quelqu'un à leurs côtés.`,
  },
  eloignes: {
    name: fr`Éloignés du numérique`,
    help: fr`Formation`,
    need: needing(HELPS.eloignes),
    detail: fr`Ces personnes ont du mal avec les démarches en ligne. Des ateliers près de chez elles peuvent les rendre autonomes.`,
  },
  presqueAutonomes: {
    name: fr`Presque autonomes`,
    help: fr`Coup de pouce`,
    need: needing(HELPS.presqueAutonomes),
    detail: fr`Ces personnes s'en sortent le plus souvent seules. Un coup de pouce suffit quand une étape les arrête.`,
  },
};

/** Heads the explanation in sentences (why.ts), on screen and in the terminal. */
export const whyTitle = fr`Pourquoi ce chiffre ? Le dire à voix haute`;

export const barText = {
  title: (nom: string) => fr`${atPlaceFirst(nom)}, la population selon son besoin d'aide`,
  segment: (name: string, count: number, share: number) =>
    fr`${name} : ${people(count)}, soit ${percent(share)}`,
  range: (range: Range) => fr`Total ${between(range)}`,
  others: fr`Autres habitants`,
  othersCount: (count: number, share: number) =>
    fr`Autres habitants : environ ${people(count)}, soit ${percent(share)}.`,
  /** "environ": rounded each, the three do not always add up to the whole. */
  share: (share: number) => fr`environ ${percent(share)} des habitants`,
};

const EXAMPLE_POPULATION = 20_000;

export const nationalText = {
  caption: fr`Personnes concernées, avec et sans tenir compte de la commune`,
  column: fr`Besoin`,
  local: fr`Ici, estimé`,
  national: fr`Comme en France`,
  total: fr`Ensemble`,
  explain: (percents: Readonly<Record<Tier, number>>, base: PopulationBase = 'all') =>
    fr`Les parts de la France (${percents.exclus} %, ${percents.eloignes} %, ${percents.presqueAutonomes} %) sont ici appliquées telles quelles ${baseText[base].toWhole}.`,
  /** By the percents of the set in use: 7, 19 and 14 % of 20 000 are 1 400, 3 800 and 2 800 people. */
  example: ({ exclus, eloignes, presqueAutonomes }: Readonly<Record<Tier, number>>) => {
    const of = (percents: number) => (EXAMPLE_POPULATION * percents) / 100;
    return fr`Pour ${inhabitants(EXAMPLE_POPULATION)}, ce calcul donne ${people(of(exclus))}, ${people(of(eloignes))} et ${persons(of(presqueAutonomes))}.`;
  },
  limit: fr`Ce calcul simple ignore l'âge, les diplômes et les revenus d'ici. L'estimation en tient compte.`,
};

/** National shares in whole people that add up to their total. */
export function wholePeople(national: PerMeasure<number>): Readonly<Record<Measure, number>> {
  const { exclus, eloignes, presqueAutonomes, concerned } = national;
  const [a = 0, b = 0, c = 0] = apportion([exclus, eloignes, presqueAutonomes], 1, concerned);
  return { exclus: a, eloignes: b, presqueAutonomes: c, concerned: a + b + c };
}
