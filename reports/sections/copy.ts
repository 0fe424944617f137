// Words of the sections of a report that are nowhere else: titles, what links the sentences of the page together,
// frames to fill.

import type { PlaceCount } from '../../src/advice/index.ts';
import { countedServices } from '../../src/advice/words.ts';
import { kilometres, people, points } from '../../src/explain/numbers.ts';
import { inBrackets } from '../../src/explain/places.ts';
import { quoted } from '../../src/explain/quoted.ts';
import { communes } from '../../src/explain/territory.ts';
import { fr, opening, unbroken } from '../../src/explain/typography.ts';
import { onlyOf } from '../../src/terms/only-of.ts';
import type { LocalPlace, PlaceKind } from '../../src/terms/place.ts';
import type { GroupedKind } from '../groups.ts';

export const provenanceText = {
  title: fr`Ce fichier`,
  creator: (software: string) => fr`Diagnostic numérique ${software}`,
  model: fr`Modèle`,
  dataset: fr`Jeu de données`,
  software: fr`Logiciel`,
  made: fr`Fait le`,
  address: fr`Mêmes chiffres`,
  licence: fr`Licence`,
  licenceName: fr`Données et estimations : Licence Ouverte 2.0 (Etalab)`,
  columns: [fr`Repère`, fr`Valeur`],
};

export const coverText = {
  /** In a sentence, in the place of what nobody publishes. */
  wordToFill: fr`[à\u00a0compléter]`,
  author: fr`Auteur`,
  authorToFill: fr`Auteur, structure, contact : à compléter`,
  logo: (author: string) => fr`Logo : ${author}`,
  forewordToFill: fr`Avant-propos : contexte de la commande, questions posées, limites de l'étude. À compléter, ou à effacer.`,
  readerToFill: fr`Ce que vous en retenez, et ce que vous proposez. À compléter, ou à effacer.`,
};

export const executiveText = {
  title: fr`L'essentiel`,
  found: fr`Ce qui a été trouvé`,
  why: fr`Pourquoi ici`,
  helpers: fr`Qui peut aider`,
  priorities: fr`Trois priorités`,
  sure: fr`Peut-on s'y fier ?`,
  effect: (reason: string, effect: string) => fr`${reason} : ${effect}.`,
  /** What the effects add up to; 0.071 is 7.1 points. */
  gap: (difference: number) => fr`Écart avec la France : ${gapText(difference)}.`,
  places: (services: PlaceCount, libraries: number, others: readonly LocalPlace[] = []) => {
    const more = others.length === 0 ? '' : fr` ${opening(OTHERS(others))}.`;
    const [spaces, shelves] = [countedServices(services), counted(libraries, LIBRARIES)];
    const some = services.fixed + services.touring > 0;
    if (!some && libraries === 0)
      return fr`Dans les listes publiques : ni espace France services, ni bibliothèque.${more}`;
    return some && libraries > 0
      ? fr`Dans les listes publiques : ${spaces} et ${shelves}.${more}`
      : fr`Dans les listes publiques : ${spaces}, mais ${shelves}.${more}`;
  },
  /** On a page, the headline says it. */
  range: fr`La fourchette est faite pour contenir la vraie valeur neuf fois sur dix.`,
  /** Of those that nothing says to be there. */
  relays: (names: readonly string[]) =>
    fr`D'autres acteurs restent à identifier : ${names.join(', ')}.`,
  /** Where no EPCI is, no CIAS either. */
  office: (alone: boolean) => (alone ? fr`CCAS` : fr`CCAS ou CIAS`),
  associations: fr`associations`,
  priority: (title: string, firmness: string) => fr`${title}. ${firmness}.`,
};

function gapText(difference: number): string {
  if (points(difference).startsWith('0,0')) return fr`presque aucun`;
  return difference > 0 ? fr`${points(difference)} de plus` : fr`${points(difference)} de moins`;
}

/** Town halls, CCAS, social centres, associations: how many of them the list of Aidants Connect has. */
const OTHERS = (places: readonly LocalPlace[]) => {
  const only = onlyOf(places);
  if (only)
    return fr`un autre lieu ou service y est listé : ${only.nom} ${inBrackets(only.communeNom)}`;
  const listed = fr`${people(places.length)} autres lieux ou services y sont listés`;
  const enabled = places.filter(({ aidantsConnect }) => aidantsConnect === true).length;
  if (enabled === 0) return listed;
  return enabled === places.length
    ? fr`${listed}, tous dans la liste Aidants Connect`
    : fr`${listed}, dont ${people(enabled)} dans la liste Aidants Connect`;
};

const LIBRARIES = {
  none: fr`aucune bibliothèque`,
  one: fr`bibliothèque`,
  many: fr`bibliothèques`,
};

function counted(count: number, { none, one, many }: typeof LIBRARIES): string {
  return count === 0 ? none : fr`${people(count)} ${count < 2 ? one : many}`;
}

export const firmText = {
  name: fr`Solidité`,
  firm: fr`Proposée en bas comme en haut de la fourchette`,
  hangs: fr`Dépend du chiffre : proposée pour l'estimation seule, ni en bas ni en haut de la fourchette`,
  /** Which end keeps it. */
  only: {
    low: fr`Dépend du chiffre : proposée en bas de la fourchette ; en haut, d'autres pistes passent devant`,
    high: fr`Dépend du chiffre : proposée en haut de la fourchette ; en bas, d'autres pistes passent devant`,
  },
  explained: fr`Les pistes ont été recalculées en bas et en haut de la fourchette. Celles qui restent dans les deux cas ne dépendent pas de l'incertitude.`,
};

export const portraitText = {
  title: fr`Portrait du territoire`,
  caption: fr`Le territoire et ceux qui l'entourent`,
  intro: fr`Âges et diplômes : recensement 2021. Moyennes des communes, pondérées par leur population.`,
  introOfOne: fr`Âges et diplômes : recensement 2021. Autour, ce sont des moyennes de communes, pondérées par leur population.`,
  introOfNone: fr`Ici, ni âges ni diplômes ne sont publiés par commune. Ailleurs : recensement 2021, moyennes de communes pondérées par leur population.`,
  indicator: fr`Indicateur`,
  population: fr`Habitants`,
  communes: fr`Communes`,
  lowestMedian: fr`Niveau de vie médian de la commune la plus basse`,
  highestMedian: fr`Niveau de vie médian de la commune la plus haute`,
  /** Of one commune beside territories of many. */
  ownMedian: fr`Niveau de vie médian ; autour, celui de la commune la plus basse`,
  highestMedianAround: fr`Autour, niveau de vie médian de la commune la plus haute`,
  rural: fr`Habitants des communes rurales (grille de densité)`,
  unknown: fr`non publié`,
};

export const needsText = {
  title: fr`Trois besoins différents`,
  caption: fr`Personnes concernées, par besoin`,
};

export const reasonsText = {
  title: fr`Pourquoi ici, et pas comme en France`,
  caption: fr`Effet de chaque raison, en points`,
  picture: (france: string, nom: string, here: string) =>
    fr`De ${france} en France à ${here} : ${nom}, raison par raison.`,
};

export const agesText = {
  title: fr`Quel âge ont les habitants`,
  intro: fr`Part des habitants de chaque âge, ici et en France. Recensement de 2021.`,
  caption: fr`Habitants par âge`,
  picture: (nom: string) => fr`Part de chaque âge : ${nom} et la France.`,
  band: fr`Âge`,
  france: fr`France`,
};

const levels: Readonly<
  Record<GroupedKind, { readonly title: string; readonly caption: string; readonly column: string }>
> = {
  epci: {
    title: fr`Intercommunalité par intercommunalité`,
    caption: fr`Personnes concernées, par intercommunalité`,
    column: fr`Intercommunalité`,
  },
  departement: {
    title: fr`Département par département`,
    caption: fr`Personnes concernées, par département`,
    column: fr`Département`,
  },
  region: {
    title: fr`Région par région`,
    caption: fr`Personnes concernées, par région`,
    column: fr`Région`,
  },
};

export const groupsText = {
  levels,
  order: fr`Dans l'ordre des noms : ce tableau n'est pas un classement. Chaque ligne a sa propre fourchette.`,
  overlap: fr`Là où deux fourchettes se recouvrent, les parts ne se départagent pas.`,
  partial: (nom: string) => fr`${nom}\u00a0(*)`,
  partialNote: fr`(*) S'étend hors du territoire : seules ses communes d'ici sont comptées.`,
  picture: fr`Part de chacun, avec sa fourchette. Pointillés : la France.`,
  without: (count: number) =>
    count === 1
      ? fr`1 commune n'appartient à aucune intercommunalité : elle n'est que dans le total.`
      : fr`${communes(count)} n'appartiennent à aucune intercommunalité : elles ne sont que dans le total.`,
  placesTitle: fr`Lieux connus`,
  placesCaption: fr`Lieux des listes publiques, par intercommunalité`,
  places: {
    franceServices: fr`France services`,
    bibliotheque: fr`Bibliothèques`,
    autre: fr`Autres lieux`,
  } satisfies Readonly<Record<PlaceKind, string>>,
  placesTotal: fr`Tous les lieux`,
};

export const aroundText = {
  caption: fr`Part des habitants concernés, ici et autour`,
  picture: (nom: string) =>
    fr`Part estimée : ${nom} et les territoires qui l'entourent, avec leur fourchette.`,
  key: fr`Point : l'estimation. Trait : la fourchette, faite pour contenir la vraie valeur neuf fois sur dix. Pointillés : la France.`,
};

export const helpersText = {
  title: fr`Qui peut aider`,
  intro: (kinds: number) =>
    fr`${kinds} sortes d'acteurs peuvent tenir une part du parcours d'une personne. Pour la plupart, aucune liste nationale complète n'est reprise ici : c'est à vous de les identifier.`,
  caption: fr`Les acteurs, ce qu'ils prennent en charge, et comment vérifier`,
  kind: fr`Acteur`,
  holds: fr`Prend en charge`,
  here: fr`Ici, et comment le vérifier`,
  firstStep: fr`Premier pas`,
  listed: (count: number) => (count === 1 ? fr`1 lieu connu.` : fr`${people(count)} lieux connus.`),
  /** Of a kind that the commune has none of: where the nearest is. */
  nearest: (nom: string, why: string) => fr`${nom}. ${why}`,
  /** Of a territory: every commune has its own, of which few are in a list. */
  townHalls: (communes: number, listed: number) =>
    listed === 0
      ? fr`Une par commune : ${people(communes)}.`
      : fr`Une par commune : ${people(communes)}, dont ${people(listed)} dans une liste de lieux d'aide.`,
  placesTitle: fr`Lieux connus, commune par commune`,
  placesOfOneTitle: fr`Lieux connus, ici et autour`,
  /** Of a commune that has none. */
  noneHere: fr`Aucun lieu des listes publiques dans la commune. La mairie reste le premier contact.`,
  /** Beside a commune, where it is another one. */
  far: (commune: string, distance: number, straight: string) =>
    fr`${commune}, à ${kilometres(distance)} ${straight}`,
  placesCaption: fr`Lieux connus : adresse, horaires, téléphone`,
  commune: fr`Commune`,
  place: fr`Lieu`,
  address: fr`Adresse`,
  placeAddressHours: fr`Lieu, adresse et horaires publiés`,
  hours: fr`Horaires publiés`,
  phone: fr`Téléphone`,
  summed: fr`Leur liste est en annexe.`,
  itinerant: fr`itinérant : jours de passage à vérifier`,
  weekly: (hours: string) => unbroken(fr`${hours} h par semaine`),
};

export const sheetText = {
  ranked: (rank: number, title: string) => fr`${rank}. ${title}`,
  title: fr`Par où commencer`,
  because: fr`Pourquoi cette piste`,
  need: fr`Besoin`,
  pillar: fr`Pilier`,
  carrier: fr`Porteur`,
  effort: fr`Effort`,
  firstStep: fr`Premier pas`,
  fact: fr`Repère`,
  known: fr`À savoir`,
  source: fr`Source`,
  indicator: fr`À suivre`,
  boardTitle: fr`Qui fait quoi, pour quand`,
  boardCaption: fr`Actions, à répartir et à dater`,
};

export const readinessReportText = {
  caption: fr`Dix questions, à remplir ensemble`,
  question: fr`Question`,
  pillar: fr`Pilier`,
  answer: fr`Réponse`,
  proposed: (answer: string, why: string) => fr`${answer} (proposé). ${why}`,
};

export const sizingReportText = {
  caption: fr`Hypothèses du calcul`,
  assumption: fr`Hypothèse`,
  value: fr`Valeur`,
  source: fr`D'où elle vient`,
};

/** The first three of some words, and how many others there are. */
function someOf(words: readonly string[], one: string, several: string): string {
  const more = words.length - NAMED;
  const said = words.slice(0, NAMED);
  const rest = more > 0 ? [`${people(more)} ${more < 2 ? one : several}`] : [];
  return new Intl.ListFormat('fr').format([...said, ...rest]);
}
const NAMED = 3;

export const listText = {
  title: fr`Lignes de la liste laissées de côté`,
  counts: (lines: number, left: number) =>
    [
      fr`Lignes données : ${people(lines)}. Lues : ${people(lines - left)}. Laissées de côté : ${people(left)}.`,
      ...(left === 0 ? [] : [fr`Aucun chiffre de ce rapport ne les compte.`]),
    ].join(' '),
  /** In a few words, beside the figures. */
  left: (lines: number, left: readonly { readonly line: number; readonly written: string }[]) => {
    const named = someOf(
      left.map(({ line, written }) => fr`« ${quoted(written)} » (ligne ${line})`),
      fr`autre`,
      fr`autres`,
    );
    return left.length === 1
      ? fr`Une ligne de la liste, sur ${people(lines)}, n'est pas prise en compte : ${named}.`
      : fr`${people(left.length)} lignes de la liste, sur ${people(lines)}, ne sont pas prises en compte : ${named}.`;
  },
  /** Communes of which the list names a part. */
  whole: (noms: readonly string[]) =>
    noms.length === 1
      ? fr`De ${noms.join('')}, la liste nomme une partie : la commune entière est prise en compte.`
      : fr`Des communes dont la liste nomme une partie sont prises en compte en entier : ${someOf(noms, fr`autre`, fr`autres`)}.`,
  column: fr`Ligne`,
  written: fr`Texte donné`,
  code: fr`Code INSEE lu`,
  remark: fr`Remarque`,
};

export const partsText = {
  title: fr`Parties de communes`,
  intro: fr`La liste nomme des parties de communes : communes déléguées ou associées, arrondissements, anciens codes. Les chiffres sont ceux de la commune entière.`,
};

export const annexText = {
  communesTitle: fr`Commune par commune`,
  communesCaption: fr`Personnes concernées, par commune`,
  places: fr`Annexe : les lieux connus`,
  communes: fr`Annexe : commune par commune`,
  inAnnex: fr`Le détail de chaque commune est en annexe.`,
  without: fr`sans intercommunalité`,
};

export const headlineReportText = {
  alone: (commune: string, population: string) => fr`${commune} : ${population}.`,
  /** A list that says how many communes it has is not told it twice. */
  listed: (count: number, population: string) =>
    fr`${communes(count)} choisie${count < 2 ? '' : 's'} : ${population}.`,
};

const KINDS_OF_EPCI = [
  [fr`Communauté de communes`, fr`CC`],
  [fr`Communauté d'agglomération`, fr`CA`],
  [fr`Communauté urbaine`, fr`CU`],
] as const;

/** "CA de Nevers": beside a chart, where the whole name would be cut. */
export function nameInChart(nom: string): string {
  for (const [whole, short] of KINDS_OF_EPCI) {
    if (nom.startsWith(whole)) return short + nom.slice(whole.length);
  }
  return nom;
}
