// Why an action is proposed: the figure, place or answer that triggered it, in one sentence. Figures
// of the estimate are said "environ"; the others carry their vintage.

import { baseText } from '../../explain/base.ts';
import { factorText } from '../../explain/drivers.ts';
import { kilometres, people, percent, points } from '../../explain/numbers.ts';
import { atPlace, inhabitants } from '../../explain/places.ts';
import { fr } from '../../explain/typography.ts';
import type { Rates, Reason } from '../../terms/action.ts';
import type { ContextFigure } from '../../terms/context.ts';
import type { PlaceKind } from '../../terms/place.ts';
import type { Measure } from '../../terms/tier.ts';
import { actorMarkText } from './actor-names.ts';
import { saysWhere } from './place-names.ts';
import { answerText, questionText } from './readiness.ts';

const GROUPS: Readonly<Record<Measure, string>> = {
  exclus: fr`personnes exclues du numérique`,
  eloignes: fr`personnes éloignées du numérique`,
  presqueAutonomes: fr`personnes presque autonomes`,
  concerned: fr`personnes concernées`,
};

const NEEDS: Readonly<Record<Measure, string>> = {
  exclus: fr`exclus du numérique`,
  eloignes: fr`éloignés du numérique`,
  presqueAutonomes: fr`presque autonomes`,
  concerned: fr`concernés`,
};

const MANY: Readonly<Record<PlaceKind, string>> = {
  franceServices: fr`espaces France services`,
  bibliotheque: fr`bibliothèques`,
  autre: fr`lieux d'aide au numérique`,
};
const NONE: Readonly<Record<PlaceKind, string>> = {
  franceServices: fr`Aucun espace France services`,
  bibliotheque: fr`Aucune bibliothèque`,
  autre: fr`Aucun lieu d'aide au numérique`,
};

const FIGURES: Readonly<Record<ContextFigure, (share: number) => string>> = {
  share75: (share) =>
    fr`Les 75 ans et plus sont ${percent(share)} des habitants (recensement 2021).`,
  sansDiplome: (share) =>
    fr`${percent(share)} des adultes hors études n'ont pas de diplôme (recensement 2021).`,
  tauxPauvrete: (share) =>
    fr`${percent(share)} des habitants vivent sous le seuil de pauvreté (2021).`,
  lowIncome: (share) =>
    fr`Environ ${percent(share)} des habitants ont de faibles revenus, contre 40 % en France (estimation).`,
  fibre: (share) =>
    fr`${percent(share)} des locaux sont raccordables à la fibre (ARCEP, février 2026).`,
};

/** "1 commune sur 30", "2 communes sur 30". */
function some(count: number, of: number): string {
  return count === 1
    ? fr`1 commune sur ${people(of)}`
    : fr`${people(count)} communes sur ${people(of)}`;
}

/** "21 %, contre 19 % (estimation)", and of whom when it is not everybody. */
function against({ rate, national, base }: Rates): string {
  const whom = base === undefined ? '' : ` ${baseText[base].ofPeople}`;
  return fr`${percent(rate)}${whom}, contre ${percent(national)} (estimation)`;
}

type ReasonText = {
  readonly [C in Reason['code']]: (reason: Extract<Reason, { code: C }>) => string;
};

const reasonTexts: ReasonText = {
  people: ({ measure, people: count, rate, base }) =>
    count === null
      ? fr`Moins de 20 personnes concernées en tout (estimation).`
      : fr`Environ ${people(count)} ${GROUPS[measure]}, soit ${percent(rate)} ${baseText[base ?? 'all'].ofPeople} (estimation).`,
  nobody: () => fr`Aucun habitant n'y est recensé : ces démarches suffisent.`,
  'rate-above': (reason) =>
    fr`La part des ${NEEDS[reason.measure]} dépasse la moyenne : ${against(reason)}.`,
  'rate-below': (reason) =>
    fr`La part des ${NEEDS[reason.measure]} reste sous la moyenne : ${against(reason)}.`,
  driver: ({ factor, points: difference, borrowed }) =>
    borrowed
      ? fr`${factorText[factor]} : ${points(difference)} de personnes concernées en plus qu'en France (estimé avec les chiffres d'un territoire plus large).`
      : fr`${factorText[factor]} : ${points(difference)} de personnes concernées en plus qu'en France (estimation).`,
  figure: ({ figure, share, borrowed }) =>
    borrowed
      ? fr`Revenus non publiés ici : environ ${percent(share)} sont faibles dans le territoire plus large pris à la place, contre 40 % en France.`
      : FIGURES[figure](share),
  'place-inside': ({ kind, count, name }) =>
    count === 1
      ? fr`Un lieu est déjà là : ${name}.`
      : fr`${people(count)} ${MANY[kind]} déjà là, dont ${name}.`,
  'places-inside': ({ count }) =>
    count === 1
      ? fr`Un lieu d'accueil fixe est déjà là.`
      : fr`${people(count)} lieux d'accueil fixes sont déjà là.`,
  'place-hours': ({ name, weeklyHours }) =>
    fr`${name} ouvre ${people(Math.round(weeklyHours))} heures par semaine (chiffre de 2023).`,
  'place-without-staff': ({ name, weeklyHours, brought }) => {
    const hours = weeklyHours === null ? '' : fr`moins de 12 heures par semaine, `;
    return fr`${name} : ${hours}aucun salarié déclaré${brought ? '' : ' (2023)'}.`;
  },
  'place-near': ({ name, communeNom, distanceKm }) =>
    saysWhere(name, communeNom)
      ? fr`${name} : à ${kilometres(distanceKm)} à vol d'oiseau.`
      : fr`${name}, ${atPlace(communeNom)} : à ${kilometres(distanceKm)} à vol d'oiseau.`,
  'place-far': ({ kind, distanceKm }) =>
    fr`${NONE[kind]} à moins de ${kilometres(distanceKm)} à vol d'oiseau.`,
  'place-none': ({ kind }) => fr`${NONE[kind]} sans traverser la mer.`,
  'place-itinerant': ({ name }) => fr`${name} ne passe que certains jours.`,
  'no-place-inside': () => fr`Ni France services ni bibliothèque dans les listes consultées.`,
  'communes-without-place': ({ count, total }) =>
    fr`${people(count)} communes sur ${people(total)} n'ont ni France services ni bibliothèque.`,
  'actors-known': ({ count }) =>
    count > 1
      ? fr`${people(count)} acteurs déjà identifiés ici ou tout près.`
      : fr`La mairie est le seul acteur déjà identifié.`,
  'ccas-mandatory': ({ population }) =>
    fr`Avec ${inhabitants(population)}, la commune doit avoir un CCAS (seuil : 1 500).`,
  'ccas-optional': ({ population }) =>
    fr`Avec ${inhabitants(population)}, le CCAS est facultatif : la mairie est en première ligne.`,
  'ccas-special-status': () =>
    fr`L'action sociale y a un statut propre : Paris, Lyon et Marseille.`,
  'ccas-area': ({ mandatory, communes }) =>
    fr`Un CCAS est obligatoire dans ${people(mandatory)} des ${people(communes)} communes.`,
  'small-commune': ({ population }) =>
    fr`La commune compte ${inhabitants(population)} : seule, elle a peu de moyens.`,
  qpv: ({ communes, of }) =>
    of === 1
      ? fr`La commune a au moins un quartier prioritaire de la politique de la ville (2024).`
      : fr`Quartiers prioritaires de la politique de la ville : ${some(communes, of)} (2024).`,
  frr: ({ communes, of }) =>
    of === 1
      ? fr`La commune est classée France ruralités revitalisation (juillet 2025).`
      : fr`Classement France ruralités revitalisation : ${some(communes, of)} (juillet 2025).`,
  rural: ({ share }) =>
    share === 1
      ? fr`Tous les habitants vivent en commune rurale, loin de certains services.`
      : fr`${percent(share)} des habitants vivent dans une commune rurale.`,
  overseas: () =>
    fr`Outre-mer, Mayotte non comprise, la difficulté touchait 20 % des habitants, contre 15 % en métropole (2021).`,
  departement: ({ nom }) => fr`Département : ${nom}.`,
  region: ({ nom }) => fr`Région : ${nom}.`,
  epci: ({ nom }) => fr`La commune fait partie de l'intercommunalité ${nom}.`,
  area: ({ nom, communes }) => fr`${nom} : ${people(communes)} communes à servir ensemble.`,
  answer: ({ question, answer }) =>
    fr`Votre réponse : ${questionText[question].short}, ${answerText[answer].short}.`,
  kept: () => fr`Vous l'avez retenue ; vos réponses actuelles ne l'appellent plus.`,
  mark: ({ name, mark }) => fr`Vous avez indiqué : ${name}, ${actorMarkText[mark]}.`,
};

/** The sentence of a reason. */
export function reasonText(reason: Reason): string {
  return sentence(reason);
}

function sentence<C extends Reason['code']>(reason: Extract<Reason, { code: C }>): string {
  const text: (reason: Extract<Reason, { code: C }>) => string = reasonTexts[reason.code];
  return text(reason);
}
