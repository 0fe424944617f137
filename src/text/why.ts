// "Pourquoi ce chiffre ?", to be read aloud in a council: four to six plain sentences for any commune.
// Built from the drivers (METHOD §3.4), out of 100 inhabitants, with the interval and its verdict.
import type { PublishedFigures } from '../terms/commune.ts';
import type { Diagnosis } from '../terms/diagnosis.ts';
import type { Driver, Estimate } from '../terms/estimate.ts';
import type { Factor } from '../terms/factor.ts';
import { referenceRates } from '../terms/model.ts';
import { baseText } from './base.ts';
import { comparisonText } from './comparison.ts';
import { euros, points } from './numbers.ts';
import { outOf100, type Quantity, sameOutOf100 } from './out-of-100.ts';
import { atPlaceFirst } from './places.ts';
import { fr } from './typography.ts';

/** Below this many points a reason is only named, never told. */
const TOLD_FROM = 0.005;

/**
 * The explanation of a diagnosis: where it stands, its strongest reasons, the others, how sure the gap
 * is and, where the figure is favourable, the hidden need. Empty when nobody lives there.
 */
export function why(diagnosis: Diagnosis): readonly string[] {
  const { commune, estimate, model } = diagnosis;
  if (estimate.rounded.display === 'nobody') return [];
  const national = referenceRates(model.reference).concerned;
  const local = estimate.rates.concerned;
  const favourable = sameOutOf100(local, national) || local < national;
  const ordered = [...estimate.drivers].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const strong = ordered.filter((d, i) => i === 0 || Math.abs(d.points) >= TOLD_FROM);
  const told = strong.slice(0, favourable ? 2 : 3);
  const { low, high } = estimate.adjusted.concerned;
  const share = { low: low / estimate.population, point: local, high: high / estimate.population };
  return [
    opening(commune.nom, share, national, estimate.base),
    ...told.map((driver) => `${fact(driver, diagnosis)}${effect(driver.points)}`),
    others(ordered.slice(told.length)),
    comparisonText.verdict(share, national),
    ...(favourable ? [HIDDEN_NEED] : []),
  ];
}

/** INSEE Première 1780, survey of 2019: regular users who lack one basic skill at least. */
const HIDDEN_NEED = fr`Un besoin se cache aussi : en 2019, 38 % des utilisateurs réguliers d'internet manquaient d'une compétence de base (INSEE).`;

function opening(
  nom: string,
  { low, point, high }: { low: number; point: number; high: number },
  national: number,
  base?: Estimate['base'],
): string {
  const between = fr`entre ${outOf100(low).number} et ${outOf100(high).number}`;
  const told = outOf100(point, base ? 'personne' : 'habitant', base && baseText[base].aged);
  const needs = told.quantity === 'many' ? fr`ont besoin d'aide` : fr`a besoin d'aide`;
  const same = sameOutOf100(point, national);
  const there = same ? fr`comme en France` : fr`contre ${outOf100(national).number} en France`;
  // Naming the people makes it too long for one breath: the range takes a second one.
  return base
    ? fr`${atPlaceFirst(nom)}, environ ${told.count} ${needs} avec le numérique, ${there}. La fourchette : ${between}.`
    : fr`${atPlaceFirst(nom)}, environ ${told.count} (${between}) ${needs} avec le numérique, ${there}.`;
}

const NAMES: Readonly<Record<Factor, string>> = {
  age: fr`l'âge`,
  diploma: fr`le diplôme`,
  income: fr`le revenu`,
  territory: fr`le type de territoire`,
};

function fact(driver: Driver, { commune, published, model, estimate }: Diagnosis): string {
  const { france } = model;
  switch (driver.factor) {
    case 'age':
      return told('age', driver, ages(published, france.ageBands));
    case 'diploma':
      return told('diploma', driver, diplomas(published, france));
    case 'income': {
      const here = estimate.steps.find(({ id }) => id === 'covariates')?.values.lowIncome;
      const threshold = euros(Math.round(france.lowIncomeThresholdEuros / 10) * 10);
      const what = fr`avec moins de ${threshold} par an`;
      const low = { weight: 1, there: france.lowIncome, verb: LIVE, what };
      return told('income', driver, here === undefined ? [] : [{ ...low, here }]);
    }
    case 'territory': {
      if (commune.departement.code.startsWith('97')) {
        return fr`Outre-mer, services et réseaux sont souvent plus loin qu'en métropole`;
      }
      const rural = published ? published.densite >= 5 : driver.points > 0;
      return rural
        ? fr`La commune est rurale, services et réseaux y sont plus loin`
        : fr`La commune est urbaine, services et réseaux y sont plus proches`;
    }
  }
}

type Verb = Readonly<Record<Quantity, string>>;

interface Fact {
  /** How much more of it raises the need (below 0: lowers it), as in contrasts.ts. */
  readonly weight: number;
  readonly here: number;
  readonly there: number;
  readonly verb: Verb;
  readonly what: string;
}

const HAVE: Verb = { none: fr`n'a`, one: fr`a`, many: fr`ont` };
const BE: Verb = { none: fr`n'est`, one: fr`est`, many: fr`sont` };
const LIVE: Verb = { none: fr`ne vit`, one: fr`vit`, many: fr`vivent` };

function ages(
  published: PublishedFigures | null,
  inFrance: Diagnosis['model']['france']['ageBands'],
): Fact[] {
  if (!published?.ageBands) return [];
  const [, young, , , senior, old] = published.ageBands;
  const [, youngFr, , , seniorFr, oldFr] = inFrance;
  return [
    { weight: 1.4, here: old, there: oldFr, verb: HAVE, what: fr`75 ans ou plus` },
    {
      weight: 0.8,
      here: senior + old,
      there: seniorFr + oldFr,
      verb: HAVE,
      what: fr`60 ans ou plus`,
    },
    { weight: -0.8, here: young, there: youngFr, verb: HAVE, what: fr`de 15 à 29 ans` },
  ];
}

function diplomas(
  published: PublishedFigures | null,
  france: Diagnosis['model']['france'],
): Fact[] {
  if (published?.sansDiplome == null || published.diplomeSuperieur === null) return [];
  return [
    {
      weight: 0.6,
      here: published.sansDiplome,
      there: france.sansDiplome,
      verb: BE,
      what: fr`sans diplôme`,
    },
    {
      weight: -0.5,
      here: published.diplomeSuperieur,
      there: france.diplomeSuperieur,
      verb: HAVE,
      what: fr`un diplôme du supérieur`,
    },
  ];
}

const AMONG: Readonly<Partial<Record<Factor, string>>> = {
  diploma: fr`Chez les 15 ans et plus, hors études, `,
  // Estimated from the median where it is not published. METHOD §4.6.
  income: fr`Environ `,
};

/** The published figure that leans most the way of the bar, or the reason alone when none does. */
function told(factor: Factor, { points: effect }: Driver, facts: readonly Fact[]): string {
  const strength = ({ weight, here, there }: Fact) => weight * Math.sign(effect) * (here - there);
  const [best] = [...facts].sort((a, b) => strength(b) - strength(a));
  if (!best || strength(best) <= 0) return WHOLE[factor];
  const { count, quantity } = outOf100(best.here, factor === 'diploma' ? 'personne' : 'habitant');
  const there = sameOutOf100(best.here, best.there)
    ? fr`à peu près comme en France`
    : fr`contre ${outOf100(best.there).number} en France`;
  const words = fr`${AMONG[factor] ?? ''}${count} ${best.verb[quantity]} ${best.what}, ${there}`;
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
}

/** When no published figure explains the bar alone, or none is published. */
const WHOLE: Readonly<Record<Factor, string>> = {
  age: fr`L'âge des habitants, tous groupes réunis`,
  diploma: fr`Les diplômes des habitants, tous niveaux réunis`,
  income: fr`Les revenus des habitants, pris ensemble`,
  territory: fr`Le type de territoire`,
};

/** " : + 10 points." */
function effect(difference: number): string {
  return fr` : ${signed(difference)}.`;
}

function signed(difference: number): string {
  if (Math.abs(difference) < 0.0005) return fr`presque aucun effet`;
  return `${difference > 0 ? '+' : '\u2212'}\u202f${points(difference)}`;
}

function others(drivers: readonly Driver[]): string {
  const [first, ...more] = drivers.map(
    ({ factor, points: size }) => fr`${NAMES[factor]} (${signed(size)})`,
  );
  if (first === undefined) return '';
  const last = more.pop();
  if (last === undefined) return fr`Joue moins : ${first}.`;
  return fr`Jouent moins : ${[first, ...more].join(', ')} et ${last}.`;
}
