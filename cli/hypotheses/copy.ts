// Words of the hypotheses of the command line: what may be typed, what is wrong, what comes out. METHOD §3.10.
import { hypothesisText } from '../../src/explain/hypotheses.ts';
import { between } from '../../src/explain/index.ts';
import { people, percent, signed, signedPoints } from '../../src/explain/numbers.ts';
import { quoted } from '../../src/explain/quoted.ts';
import { fr } from '../../src/explain/typography.ts';
import type { Rounded } from '../../src/terms/estimate.ts';
import type { ChangeFault } from './change.ts';
import { shareNames } from './names-copy.ts';

const faultText: Readonly<Record<ChangeFault, string>> = {
  unreadable: fr`Écrivez par exemple « 75+ +2 » pour deux points de plus, « revenus bas 20 » pour une part de 20 %, ou « population +10 % ».`,
  'unknown-name': fr`Ce chiffre n'est pas connu. Vous pouvez changer : ${shareNames}, population, territoire.`,
  'out-of-bounds': fr`Une part va de 0 à 100 %.`,
  'points-or-percent': fr`Pour deux points de plus, écrivez « +2 » ; pour une part de 20 %, « 20 % ».`,
  'whole-people': fr`Écrivez un nombre entier d'habitants.`,
  'people-or-percent': fr`Écrivez « +10 % » ou « -10 % », ou un nombre d'habitants.`,
  'not-a-territory': fr`Un territoire est urbain ou rural : « territoire rural ».`,
  twice: fr`Ce chiffre y est déjà changé. Gardez un seul changement.`,
};

export const hypothesesText = {
  bound: {
    bas: (title: string) => fr`${title}, bas`,
    haut: (title: string) => fr`${title}, haut`,
  },
  /** What the columns of the table are. */
  described: {
    hypothese: {
      title: fr`Hypothèse`,
      description: fr`Son nom ; la première ligne est l'estimation dont les autres partent.`,
    },
    changements: {
      title: fr`Changements`,
      description: fr`Ce que l'hypothèse change ; vide pour l'estimation de départ.`,
    },
    ecartConcernes: {
      title: fr`Écart, personnes concernées`,
      description: fr`Différence avec l'estimation de départ, arrondie comme elle.`,
    },
    ecartPoints: {
      title: fr`Écart, points`,
      description: fr`Différence de la part concernée avec l'estimation de départ, en points.`,
    },
  },
  si: fr`hypothèse, par exemple « 75+ +2 » ; plusieurs changements ensemble, séparés par « ; » (à répéter, une ligne chacune)`,
  scenarios: fr`fichier d'hypothèses (CSV, .xlsx ou .ods), colonnes « nom » et « si » (« - » pour l'entrée standard)`,
  help: (command: string) =>
    [
      fr`Hypothèses (--si, --scenarios), en texte, json ou csv, et en xlsx pour un territoire :`,
      `  ${command} commune 58194 --si "75+ +2" --si "revenus bas -5 ; population +10 %"`,
      `  ${command} territoire --epci 245804406 --scenarios scenarios.csv --format csv`,
      fr`  On peut changer : ${shareNames}, population, territoire.`,
    ].join('\n'),
  /** Of a figure of a commune, in the table of communes. */
  before: (title: string) => fr`${title} (avant)`,
  after: (title: string) => fr`${title} (après)`,
  ownRanges: fr`Chaque commune a sa propre fourchette : celles des communes ne s'additionnent pas.`,
  tooManyForExcel: (most: number) =>
    fr`Une feuille Excel s'arrête à ${people(most)} lignes, titres compris : rien n'a été écrit. Choisissez --format json, ou moins d'hypothèses.`,
  title: fr`Hypothèses`,
  toKnow: fr`À savoir`,
  workbookTitle: (nom: string) => fr`${nom} : hypothèses`,
  tooFew: (nom: string) =>
    fr`${nom} : moins de 20 habitants, c'est trop peu pour une estimation, et donc pour une hypothèse.`,
  /** METHOD §3.10. */
  caution: `${hypothesisText.notForecast} ${hypothesisText.sameConstants}`,
  formats: (formats: readonly string[]) =>
    fr`Les hypothèses s'écrivent en ${formats.join(', ')}. Ajoutez --format csv, ou retirez --si et --scenarios.`,
  notInBatch: fr`--si et --scenarios ne vont pas avec --chaque : demandez un territoire à la fois.`,
  fault: (typed: string, fault: ChangeFault) => fr`« ${quoted(typed)} » : ${faultText[fault]}`,
  line: (number: number, sentence: string) => fr`Ligne ${number} : ${sentence}`,
  inPeople: (typed: string) =>
    fr`« ${quoted(typed)} » : un nombre d'habitants ne vaut que pour une commune. Sur un territoire, écrivez « population +10 % ».`,
  emptyCell: fr`la case « si » est vide. Écrivez par exemple « 75+ +2 ».`,
  sameName: (nom: string) =>
    fr`« ${quoted(nom)} » est déjà le nom d'une autre hypothèse. Donnez-en un autre.`,
  unclosedQuote: fr`un guillemet n'est pas fermé. Fermez-le ou retirez-le.`,
  unreadable: (file: string) => fr`Le fichier « ${quoted(file)} » ne peut pas être lu.`,
  noHeader: (file: string) =>
    fr`« ${quoted(file)} » n'a pas de colonne « si ». Mettez « nom » et « si » en première ligne, puis une hypothèse par ligne.`,
  none: (file: string) => fr`« ${quoted(file)} » ne contient aucune hypothèse lisible.`,
  stoppedHere: (nom: string) =>
    fr`« ${quoted(nom)} » : un chiffre sortait du possible, il s'arrête à 0 ou à 100 %.`,
  stoppedIn: (nom: string, count: number) =>
    count === 1
      ? fr`« ${quoted(nom)} » : dans une commune, un chiffre sortait du possible, il s'arrête à 0 ou à 100 %.`
      : fr`« ${quoted(nom)} » : dans ${people(count)} communes, un chiffre sortait du possible, il s'arrête à 0 ou à 100 %.`,
  original: fr`Estimation d'origine`,
  totals: {
    title: fr`Habitants qui ont besoin d'aide`,
    columns: ['', fr`Ensemble`, fr`Fourchette`, fr`Part`, fr`Écart`],
  },
  needs: {
    title: fr`Par besoin`,
    columns: ['', fr`Assistance`, fr`Formation`, fr`Coup de pouce`],
  },
  notCounted: {
    'under-20': fr`moins de 20`,
    'too-few': fr`trop peu`,
    nobody: fr`aucun`,
  } satisfies Readonly<Record<Exclude<Rounded['display'], 'figures'>, string>>,
  nothing: '–',
  exact: fr`par définition`,
  range: ({ concerned }: Rounded) => between(concerned),
  share: percent,
  gap: (peopleGap: number, shareGap: number) =>
    fr`${peopleGap === 0 ? people(0) : signed(peopleGap, people(Math.abs(peopleGap)))} (${signedPoints(shareGap)} point${Math.abs(shareGap) >= 0.0195 ? 's' : ''})`,
};
