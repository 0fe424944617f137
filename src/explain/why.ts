// "Pourquoi ce chiffre ?", to be read aloud in a council: four to six plain sentences for any commune.
// Built from the drivers (METHOD §3.4), out of 100 inhabitants, with the interval and its verdict.
import type { Diagnosis } from '../terms/diagnosis.ts';
import { type Driver, type Estimate, hasShare } from '../terms/estimate.ts';
import type { Covariate, Factor } from '../terms/factor.ts';
import { type FranceAverages, referenceRates } from '../terms/model.ts';
import { baseText } from './base.ts';
import { comparisonText } from './comparison.ts';
import { type Category, type Contrast, contrastsOf, explaining, settingOf } from './contrasts.ts';
import { averageOf, type ShownDriver, shownDrivers, threshold } from './drivers.ts';
import { covariateNames, lenderOf } from './notices.ts';
import { points, signed } from './numbers.ts';
import { outOf100, type Quantity, sameOutOf100 } from './out-of-100.ts';
import { atPlaceFirst, inBrackets } from './places.ts';
import { fr, opening } from './typography.ts';

/** Below this share (half a point) a reason is only named, never given a sentence. */
const MIN_SHOWN_EFFECT = 0.005;

/**
 * The explanation of a diagnosis: where it stands, its strongest reasons, the others, how sure the gap
 * is and, where the figure is favourable, the hidden need. Empty below 20 inhabitants.
 */
export function why(diagnosis: Diagnosis): readonly string[] {
  const { commune, estimate, model } = diagnosis;
  if (!hasShare(estimate.rounded)) return [];
  const national = referenceRates(model.reference).concerned;
  const local = estimate.rates.concerned;
  const favourable = sameOutOf100(local, national) || local < national;
  // By what is read: rounded together, two effects may change places.
  const ordered = [...shownDrivers(estimate.drivers)].sort(
    (a, b) => size(b) - size(a) || Math.abs(b.share) - Math.abs(a.share),
  );
  const strong = ordered.filter((driver, i) => i === 0 || size(driver) >= MIN_SHOWN_EFFECT);
  const detailed = strong.slice(0, favourable ? 2 : 3);
  const share = estimate.shares.concerned;
  return [
    first(commune.nom, share, national, estimate.base),
    ...detailed.map((driver) => `${fact(driver, diagnosis)}${effect(driver.shown)}`),
    others(ordered.slice(detailed.length), size(detailed.at(-1))),
    comparisonText.verdict(share, national, estimate.notices),
    ...(favourable ? [HIDDEN_NEED] : []),
  ];
}

/** INSEE Première 1780, survey of 2019: regular users who lack one basic skill at least. */
const HIDDEN_NEED = fr`Un besoin se cache aussi : en 2019, 38 % des utilisateurs réguliers d'internet manquaient d'une compétence de base (INSEE).`;

function first(
  nom: string,
  { low, point, high }: { low: number; point: number; high: number },
  national: number,
  base?: Estimate['base'],
): string {
  const between = fr`entre ${outOf100(low).number} et ${outOf100(high).number}`;
  const counted = outOf100(point, base ? 'personne' : 'habitant', base && baseText[base].aged);
  const needs = counted.quantity === 'many' ? fr`ont besoin d'aide` : fr`a besoin d'aide`;
  const same = sameOutOf100(point, national);
  const there = same ? fr`comme en France` : fr`contre ${outOf100(national).number} en France`;
  // Naming the people makes it too long for one breath: the range takes a second one.
  return base
    ? fr`${atPlaceFirst(nom)}, environ ${counted.count} ${needs} avec le numérique, ${there}. La fourchette : ${between}.`
    : fr`${atPlaceFirst(nom)}, environ ${counted.count} (${between}) ${needs} avec le numérique, ${there}.`;
}

const NAMES: Readonly<Record<Factor, string>> = {
  age: fr`l'âge`,
  diploma: fr`le diplôme`,
  income: fr`le revenu`,
  territory: fr`le type de territoire`,
};

function fact(driver: Driver, diagnosis: Diagnosis): string {
  const { factor } = driver;
  const { commune, published, model, estimate } = diagnosis;
  if (factor === 'territory') return SETTINGS[settingOf(driver, commune.departement, published)];
  const lender = lenderOf(factor, estimate.notices);
  if (lender !== null) {
    const stands = lender.many ? fr`les remplacent` : fr`les remplace`;
    return fr`Les ${covariateNames[factor]} ne sont pas publiés ici, ${lender.words} ${stands}`;
  }
  const average = averageOf(
    { factor, share: driver.share },
    { commune, published, model, covariates: estimate.covariates },
  );
  if (average !== null) return fr`${AVERAGED[factor]} ${inBrackets(average)}`;
  const { france } = model;
  // What is the same when said out of 100 explains nothing to who listens.
  const heard = contrastsOf(factor, { published, model, covariates: estimate.covariates }).filter(
    ({ here, there }) => !sameOutOf100(here, there),
  );
  const best = explaining(heard, driver.share, model.reference);
  return best === null ? WHOLE[factor] : categorySentence(best, france);
}

const SETTINGS: Readonly<Record<ReturnType<typeof settingOf>, string>> = {
  overseas: fr`Outre-mer, le besoin est plus grand que dans l'Hexagone, à profil égal`,
  rural: fr`La commune est rurale, et le besoin y est un peu plus grand à profil égal`,
  urban: fr`La commune est urbaine, et le besoin y est un peu moins grand à profil égal`,
};

interface CategoryWords {
  /** Who is counted; nobody in particular: the inhabitants. */
  readonly among?: string;
  readonly noun?: 'personne';
  readonly verb: Readonly<Record<Quantity, string>>;
  readonly what: (threshold: string) => string;
}

const HAVE = { none: fr`n'a`, one: fr`a`, many: fr`ont` };
const BE = { none: fr`n'est`, one: fr`est`, many: fr`sont` };
const LIVE = { none: fr`ne vit`, one: fr`vit`, many: fr`vivent` };
const GRADUATES = { among: fr`Chez les 15 ans et plus, hors études, `, noun: 'personne' } as const;

const CATEGORY_WORDS: Readonly<Record<Category, CategoryWords>> = {
  old: { verb: HAVE, what: () => fr`75 ans ou plus` },
  senior: { verb: HAVE, what: () => fr`60 ans ou plus` },
  young: { verb: HAVE, what: () => fr`de 15 à 29 ans` },
  sansDiplome: { ...GRADUATES, verb: BE, what: () => fr`sans diplôme` },
  superieur: { ...GRADUATES, verb: HAVE, what: () => fr`un diplôme du supérieur` },
  // Estimated from the median. METHOD §4.6.
  lowIncome: {
    among: fr`Environ `,
    verb: LIVE,
    what: (euros) => fr`avec moins de ${euros} par an`,
  },
};

/** "14 habitants sur 100 ont 75 ans ou plus, contre 10 en France" */
function categorySentence({ category, here, there }: Contrast, france: FranceAverages): string {
  const { among = '', noun, verb, what } = CATEGORY_WORDS[category];
  const { count, quantity } = outOf100(here, noun);
  const france100 = outOf100(there).number;
  return opening(
    fr`${among}${count} ${verb[quantity]} ${what(threshold(france))}, contre ${france100} en France`,
  );
}

/** When the average of the EPCI outweighs the commune's own statistic. */
const AVERAGED: Readonly<Record<Covariate, string>> = {
  age: fr`L'âge des habitants`,
  diploma: fr`Les diplômes des habitants`,
  income: fr`Les revenus des habitants`,
};

/** When no published figure explains the bar alone. */
const WHOLE: Readonly<Record<Covariate, string>> = {
  age: fr`L'âge des habitants, tous groupes réunis`,
  diploma: fr`Les diplômes des habitants, tous niveaux réunis`,
  income: fr`Les revenus des habitants, pris ensemble`,
};

/** " : + 10 points." */
function effect(difference: number): string {
  return fr` : ${spoken(difference)}.`;
}

function spoken(difference: number): string {
  if (Math.abs(difference) < 0.0005) return fr`presque aucun effet`;
  return signed(difference, `\u202f${points(difference)}`);
}

/** In tenths of a point, as it is read. */
function size(driver: ShownDriver | undefined): number {
  return Math.abs(driver?.shown ?? 0);
}

/** @param told the size of the last effect that has its sentence: one of the same size plays no smaller part */
function others(drivers: readonly ShownDriver[], told: number): string {
  const named = (some: readonly ShownDriver[], one: string, several: string) => {
    if (some.length === 0) return [];
    const effects = some.map(({ factor, shown }) => `${NAMES[factor]} (${spoken(shown)})`);
    return [
      fr`${some.length === 1 ? one : several} : ${new Intl.ListFormat('fr').format(effects)}.`,
    ];
  };
  return [
    ...named(
      drivers.filter((driver) => size(driver) >= told),
      fr`Joue autant`,
      fr`Jouent autant`,
    ),
    ...named(
      drivers.filter((driver) => size(driver) < told),
      fr`Joue moins`,
      fr`Jouent moins`,
    ),
  ].join(' ');
}
