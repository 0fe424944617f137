// What the command line says of territories, lists of communes and comparisons of scenarios.
import type { DescribedColumn } from '../reports/dictionary.ts';
import { baseText } from '../src/explain/base.ts';
import { people, precisePercent, signedPoints } from '../src/explain/numbers.ts';
import { quoted } from '../src/explain/quoted.ts';
import { areaKindText } from '../src/explain/territory.ts';
import { fr, opening } from '../src/explain/typography.ts';
import type { PopulationBase } from '../src/terms/base.ts';
import type { AreaKind } from '../src/terms/estimate.ts';

interface Choice {
  readonly code: string;
  readonly nom: string;
  /** Codes of the départements it reaches: EPCI have homonyms too. */
  readonly departements: readonly string[];
}

const choiceLine = ({ code, nom, departements }: Choice) =>
  departements.length === 1 && departements[0] === code
    ? `  ${code}  ${nom}`
    : `  ${code}  ${nom} (${departements.join(', ')})`;

interface Named {
  readonly nom: string;
  readonly kind: AreaKind;
  readonly code: string | null;
}

const OPTIONS: Readonly<Partial<Record<AreaKind, string>>> = {
  epci: '--epci',
  ept: '--epci',
  departement: '--departement',
  region: '--region',
};

/** "Mayotte (Département) : --departement 976" */
const namedLine = ({ nom, kind, code }: Named) => {
  const option = OPTIONS[kind];
  const how = option === undefined || code === null ? '' : fr` : ${option} ${code}`;
  return fr`  ${nom} (${areaKindText[kind]})${how}`;
};

type Near = Named & Pick<Choice, 'departements'>;
/** With the option to type where it is another one than was given. */
const nearLine = (near: Near, option?: string) =>
  near.code !== null && OPTIONS[near.kind] === option
    ? choiceLine({ ...near, code: near.code })
    : namedLine(near);
const proposed = (near: readonly Near[], option?: string) =>
  near.length === 0
    ? [fr`Donnez son code, ou un seul mot de son nom : ceux qui le portent seront proposés.`]
    : [fr`Vouliez-vous dire :`, ...near.map((one) => nearLine(one, option))];

export const territoryCliText = {
  summary: fr`Le rapport d'un territoire : EPCI, département, région, France ou liste`,
  epci: fr`SIREN de l'EPCI (245804406) ou de l'EPT, ou son nom exact`,
  departement: fr`code du département (58, 2A, 974)`,
  region: fr`code de la région (27)`,
  france: fr`toutes les communes`,
  territoire: fr`nom exact d'un territoire, ou d'une liste du dossier « territoires »`,
  communes: fr`fichier de codes ou de noms, un par ligne (texte, CSV, .xlsx ou .ods ; « - » pour l'entrée standard)`,
  format: fr`présentation du résultat`,
  csvOnly: fr`--csv va avec --format csv : aucun autre format ne change avec lui.`,
  csv: fr`variante du CSV, pour Excel en français ou pour les programmes`,
  modele: fr`version du modèle attendue : une autre est refusée`,
  titre: fr`nom de la liste de communes, en titre du rapport`,
  titleOfListOnly: fr`--titre nomme une liste de communes : donnez aussi --communes.`,
  auteur: fr`auteur du rapport : nom, structure, contact`,
  logo: fr`image PNG ou JPEG à placer en tête du rapport`,
  modeleWord: fr`modèle Word (.dotx ou .docx) dont le rapport prend les styles et les couleurs`,
  notSigned: (formats: readonly string[]) =>
    fr`--auteur, --logo et --modele-word valent pour un rapport : ${formats.join(', ')}.`,
  templateOfWordOnly: fr`--modele-word vaut pour un document Word : ajoutez --format docx, ou un nom en .docx.`,
  templateTaken: (file: string) =>
    fr`De « ${quoted(file)} », seuls les styles et les couleurs sont repris : ni son texte, ni ses images, ni ses en-têtes. Graphiques et cartes gardent leurs couleurs. Un logo se donne avec --logo.`,
  notALogo: (file: string) => fr`« ${quoted(file)} » n'est pas une image PNG ou JPEG.`,
  notATemplate: (file: string) =>
    fr`« ${quoted(file)} » n'est pas un modèle Word (.dotx ou .docx). Enregistrez-le depuis Word, puis réessayez.`,
  unreadable: (file: string) => fr`« ${quoted(file)} » ne peut pas être lu.`,
  chaque: fr`un fichier pour chaque territoire de ce niveau, dans le dossier que donne -o`,
  examples: (command: string) =>
    [
      fr`Exemples :`,
      `  ${command} territoire --epci 245804406`,
      `  ${command} territoire --departement 58 --format xlsx -o nievre.xlsx`,
      `  ${command} territoire --france --format csv -o france.csv`,
      `  ${command} territoire --communes liste.csv --titre "Pays de Bray" --format docx -o rapport.docx`,
      `  ${command} territoire --chaque epci --departement 62 --format docx -o rapports`,
      `  ${command} territoire --chaque commune --communes liste.csv --format docx -o rapports`,
      '',
      fr`Codes de sortie : 0 tout est écrit ; 1 données ou disque ; 2 demande impossible ;`,
      fr`3 écrit, mais des lignes de la liste ou des fichiers du lot ont été laissés de côté.`,
    ].join('\n'),
  chooseOne: fr`Donnez un territoire : --epci, --departement, --region, --france, --territoire ou --communes (un seul).`,
  askedAlone: (areas: readonly Named[]) =>
    fr`Avec ${areas.flatMap(({ kind, code }) => (code === null ? [] : [`${OPTIONS[kind] ?? ''} ${code}`])).join(fr` ou `)}.`,
  unknownName: (value: string, near: readonly Near[]) =>
    [fr`Aucun territoire ne s'appelle « ${quoted(value)} ».`, ...proposed(near)].join('\n'),
  severalNamed: (value: string, choices: readonly Named[]) =>
    [
      fr`Plusieurs territoires s'appellent « ${quoted(value)} ». Relancez avec l'option du bon :`,
      ...choices.map(namedLine),
    ].join('\n'),
  unknown: (option: string, value: string, near: readonly Near[]) =>
    [
      fr`Aucun territoire ne répond à ${option} « ${quoted(value)} ».`,
      ...proposed(near, option),
    ].join('\n'),
  several: (value: string, choices: readonly Choice[]) =>
    [
      fr`Plusieurs EPCI s'appellent « ${quoted(value)} ». Relancez avec le SIREN du bon :`,
      ...choices.map(choiceLine),
    ].join('\n'),
  otherModel: (wanted: string, found: string) =>
    fr`Ces données portent le modèle ${found}, et non ${wanted}. Donnez le bon dossier avec --donnees.`,
  needsFile: (format: string) =>
    fr`Le format ${format} n'est pas du texte : donnez un fichier avec -o.`,
  reading: fr`Lecture des départements`,
  readingList: fr`Lecture de la liste…`,
  writing: fr`Mise en forme du rapport…`,
  listUnreadable: (file: string) => fr`La liste « ${file} » ne peut pas être lue.`,
  listEmpty: (file: string) => fr`La liste « ${file} » ne contient aucune commune connue.`,
  notAList: (file: string, why: string) => fr`La liste « ${file} » n'a pas été lue. ${why}`,
  sayWhichCodes: fr`Mettez « code_insee » ou « code_postal » en première ligne, et ces codes seront lus.`,
  listSummary: (kept: number, left: number) =>
    fr`Communes gardées : ${people(kept)}. Lignes laissées de côté : ${people(left)}.`,
};

/** Names shown one by one. */
const MAX_NAMES = 8;

const concernedShare = (letter: string) =>
  fr`Part de personnes concernées dans ${letter}, de 0 à 1.`;
const concernedPeople = fr`Nombre arrondi. Vide sous 20 personnes concernées.`;

interface Side {
  readonly share: number;
  readonly people: number | null;
}

const sideText = ({ share, people: count }: Side) =>
  count === null
    ? precisePercent(share)
    : fr`${precisePercent(share)} (environ ${people(count)} personnes)`;

export const diffText = {
  summary: fr`Deux scénarios, ou deux versions du modèle, commune par commune`,
  argument: (letter: string) =>
    fr`fichier ${letter} : résultat JSON de « territoire » (avec --si ou sans) ou de « profil »`,
  notATrend: fr`Deux calculs mis côte à côte. Ce n'est ni une évolution, ni une tendance.`,
  inputTwice: fr`L'entrée standard ne donne qu'un fichier : mettez « - » à la place d'un seul des deux.`,
  unreadable: (file: string) => fr`« ${file} » n'est pas un fichier JSON lisible.`,
  otherShape: (file: string) =>
    fr`« ${file} » n'est pas un résultat de « territoire » ou de « profil » en JSON.`,
  /** `where`: names and ranks down to the value, as in the file. */
  impossible: (file: string, where: string) =>
    fr`Dans « ${file} », la valeur « ${where} » manque ou est impossible. Refaites ce fichier avec « territoire » ou « profil ».`,
  severalHypotheses: (file: string, names: readonly string[]) =>
    fr`« ${quoted(file)} » contient ${people(names.length)} hypothèses : ${names.map((name) => `« ${quoted(name)} »`).join(', ')}. Faites un fichier par hypothèse, avec un seul --si, puis comparez-les.`,
  /** What the lines of the two files are of; a place that a file describes is no commune. Both are feminine. */
  lines: { commune: fr`commune`, place: fr`ligne` },
  nothingInCommon: (line: string) => fr`Les deux fichiers n'ont aucune ${line} en commun.`,
  /** Codes or names that stand several times in a file. */
  ambiguous: (names: readonly string[]) =>
    [
      fr`Plusieurs lignes du même fichier portent le même code ou le même nom :`,
      ...names.slice(0, MAX_NAMES).map((name) => `  ${quoted(name)}`),
      ...(names.length > MAX_NAMES ? ['  …'] : []),
      fr`Donnez à chacune un code (colonne « code ») ou un nom à elle, puis recommencez.`,
    ].join('\n'),
  /** In the order of the table. */
  columns: [
    {
      name: 'code',
      type: 'string',
      title: fr`Code`,
      description: fr`Celui de B, ou de A s'il n'en a pas.`,
    },
    { name: 'nom', type: 'string', title: fr`Nom`, description: fr`Celui de B.` },
    { name: 'part_a', type: 'number', title: fr`Part, A`, description: concernedShare('A') },
    { name: 'part_b', type: 'number', title: fr`Part, B`, description: concernedShare('B') },
    {
      name: 'ecart_points',
      type: 'number',
      title: fr`Écart, points`,
      description: fr`Part de B moins part de A, en points.`,
    },
    {
      name: 'concernes_a',
      type: 'integer',
      title: fr`Personnes concernées, A`,
      description: concernedPeople,
    },
    {
      name: 'concernes_b',
      type: 'integer',
      title: fr`Personnes concernées, B`,
      description: concernedPeople,
    },
    {
      name: 'ecart_concernes',
      type: 'integer',
      title: fr`Écart, personnes concernées`,
      description: fr`Nombre arrondi de B moins celui de A. Vide quand l'un des deux l'est.`,
    },
    {
      name: 'fourchettes_se_recouvrent',
      type: 'string',
      title: fr`Fourchettes qui se recouvrent`,
      description: fr`Oui ou non : l'écart peut venir de l'incertitude seule quand elles se recouvrent.`,
    },
  ] satisfies DescribedColumn[],
  table: {
    title: fr`Deux résultats côte à côte`,
    /** `base`: where the two files do not count the same people. */
    source: (letter: string, file: string, model: string, base?: PopulationBase) =>
      [
        fr`${letter} : ${file}`,
        fr`modèle ${model}`,
        ...(base === undefined ? [] : [fr`parts appliquées ${baseText[base].toWhole}`]),
      ].join(', '),
    standardInput: fr`entrée standard`,
  },
  yes: 'oui',
  no: 'non',
  /** Differences in points. */
  summaryOf: (line: string, count: number, least: number, most: number, apart: number) =>
    fr`${opening(line)}s dans les deux fichiers : ${people(count)}. Écart de ${signedPoints(least / 100)} à ${signedPoints(most / 100)} point. Fourchettes séparées : ${people(apart)}.`,
  /** Of all the communes together. */
  total: (a: Side, b: Side, difference: number, overlap: boolean) =>
    fr`Ensemble : ${sideText(a)} dans A, ${sideText(b)} dans B, soit ${signedPoints(difference)} point. Les deux fourchettes ${overlap ? fr`se recouvrent` : fr`ne se recouvrent pas`}.`,
  otherBases: (a: PopulationBase, b: PopulationBase) =>
    fr`A applique les parts ${baseText[a].toWhole}, B ${baseText[b].toWhole}. Les parts sont les mêmes : seul le nombre de personnes change.`,
  otherModels: (a: string, b: string) =>
    fr`A vient du modèle ${a}, B du modèle ${b} : l'écart vient du calcul, pas des habitants.`,
  /** Too few inhabitants for an estimate. */
  withheld: (line: string, letter: string, count: number) =>
    count === 1
      ? fr`1 ${line} de ${letter} a moins de 20 habitants : sans estimation, elle n'est pas comparée.`
      : fr`${people(count)} ${line}s de ${letter} ont moins de 20 habitants : sans estimation, elles ne sont pas comparées.`,
  onlyIn: (line: string, letter: string, count: number) =>
    count === 1
      ? fr`1 ${line} n'est que dans ${letter}.`
      : fr`${people(count)} ${line}s ne sont que dans ${letter}.`,
};
