// What the command line says. Results are in report.ts; these are its messages and its help.

import { baseText } from '../src/explain/base.ts';
import { outsideLabel, outsideSentence, partClause } from '../src/explain/commune-part.ts';
import { placeLabel } from '../src/explain/places.ts';
import { quoted } from '../src/explain/quoted.ts';
import { fr } from '../src/explain/typography.ts';
import { POPULATION_BASES } from '../src/terms/base.ts';
import type { CommunePart } from '../src/terms/commune-part.ts';
import type { OutsidePlace } from '../src/terms/outside-place.ts';

interface Named {
  readonly code: string;
  readonly nom: string;
}

/** A commune is never proposed without its département: homonyms are told apart. */
type Choice = Named & { readonly departement: Named; readonly part?: CommunePart | null };
const choiceLine = ({ code, nom, departement, part }: Choice) =>
  `  ${code}  ${placeLabel(nom, departement)}${part ? `, ${partClause(part)}` : ''}`;
/** Others than the commune answered: enough to notice a mistake. */
const MAX_OTHERS = 5;

interface EitherCode {
  readonly commune: Choice;
  readonly served: readonly Choice[];
  readonly outside: readonly OutsidePlace[];
}

interface OtherCode {
  /** What the code was said to be. */
  readonly said: 'insee' | 'postal';
  readonly communes: readonly Choice[];
}

/** "texte, csv ou json". */
const ONE_OF = new Intl.ListFormat('fr', { type: 'disjunction' });

/** What the system means by its codes. */
const diskTroubles: Readonly<Record<string, string>> = {
  ENOENT: fr`ce dossier n'existe pas`,
  ENOTDIR: fr`ce dossier n'existe pas`,
  EISDIR: fr`c'est un dossier`,
  EACCES: fr`vous n'avez pas le droit d'y écrire`,
  EPERM: fr`vous n'avez pas le droit d'y écrire`,
  EROFS: fr`vous n'avez pas le droit d'y écrire`,
  ENOSPC: fr`le disque est plein`,
};

/** The same of a file that is read. */
const readTroubles: Readonly<Record<string, string>> = {
  ENOENT: fr`Ce fichier n'existe pas : vérifiez son nom et son dossier.`,
  ENOTDIR: fr`Ce fichier n'existe pas : vérifiez son nom et son dossier.`,
  EISDIR: fr`C'est un dossier.`,
  EACCES: fr`Vous n'avez pas le droit de le lire.`,
  EPERM: fr`Vous n'avez pas le droit de le lire.`,
};

const dotted = (endings: readonly string[]) => endings.map((one) => `.${one}`).join(', ');

const orElse = (meant: readonly string[]) =>
  meant.length === 0 ? '' : fr` Vouliez-vous dire ${meant.join(' ou ')} ?`;

/** What Commander calls the parts of its help. */
const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': fr`Usage :`,
  'Arguments:': fr`Arguments :`,
  'Options:': fr`Options :`,
  'Commands:': fr`Commandes :`,
};

/** By Commander's code. `named`: the command, the option or the argument; `meant`: what may have been meant. */
const MISUSE: Readonly<Record<string, (named: string, meant: readonly string[]) => string>> = {
  'commander.unknownCommand': (named, meant) =>
    fr`« ${quoted(named)} » n'est pas une commande.${orElse(meant)}`,
  'commander.unknownOption': (named, meant) =>
    fr`« ${quoted(named)} » n'est pas une option de cette commande.${orElse(meant)}`,
  'commander.missingArgument': (named) => fr`Il manque ce qui est demandé : <${named}>.`,
  'commander.conflictingOption': () => fr`Deux options se contredisent.`,
  'commander.excessArguments': () =>
    fr`Il y a un argument de trop. Mettez les noms composés entre guillemets.`,
  'commander.optionMissingArgument': (named) => fr`Il manque la valeur de ${named}.`,
};

export const cliText = {
  /** Why a file cannot be read, as the system says; '' where it does not. */
  readTrouble: (code: string) => readTroubles[code] ?? '',
  description: fr`Combien d'habitants sont éloignés du numérique, pourquoi, et à quel point on en est sûr.`,
  communeSummary: fr`Le diagnostic d'une commune`,
  communeArgument: fr`code INSEE (58194), code postal ou nom (« Nevers »)`,
  provenance: fr`D'où vient ce résultat`,
  nationalSummary: fr`Les parts nationales appliquées à une population`,
  nationalArgument: fr`nombre d'habitants, par exemple 20000`,
  format: fr`présentation du résultat`,
  output: fr`écrire dans ce fichier plutôt qu'à l'écran (« - », la sortie standard) ; sans --format, la fin de son nom dit le format`,
  tableOutput: fr`écrire dans ce fichier plutôt qu'à l'écran (« - », la sortie standard)`,
  otherEnding: (format: string, endings: readonly string[], option = '-o') =>
    fr`${format} s'écrit en ${dotted(endings)} : changez la fin du nom donné à ${option}.`,
  noFormat: (ending: string, endings: readonly string[]) =>
    fr`La fin « .${quoted(ending)} » ne dit aucun format de cette commande. Ajoutez --format, ou finissez par ${dotted(endings)}.`,
  base: fr`les parts s'appliquent ${POPULATION_BASES.map((base) => baseText[base].toWhole).join(' ou ')}`,
  reference: fr`jeu de parts nationales (par défaut, le premier des données)`,
  data: fr`dossier des données (par défaut, celles du programme)`,
  help: fr`afficher cette aide`,
  helpCommand: fr`L'aide d'une commande`,
  version: fr`afficher la version, le modèle et les données`,
  versionOf: (version: string, model: string, dataset: string) =>
    fr`${version}\nModèle : ${model}\nDonnées : ${dataset}`,
  titles: HELP_TITLES,
  commandPlaceholder: '<commande>',
  choices: (values: readonly string[], byDefault: string | undefined) =>
    byDefault === undefined
      ? ONE_OF.format(values)
      : fr`${ONE_OF.format(values)} (par défaut ${byDefault})`,
  examples: (command: string) =>
    [
      fr`Exemples :`,
      `  ${command} commune 58194`,
      `  ${command} commune "Saint-Étienne" --format json -o saint-etienne.json`,
      `  ${command} commune 13001 --code-postal`,
      `  ${command} commune 58194 --format pdf -o nevers.pdf`,
      `  ${command} national 20000`,
    ].join('\n'),
  homonyms: (typed: string, choices: readonly Choice[]) =>
    [
      fr`Plusieurs communes répondent à « ${quoted(typed)} ». Relancez avec le code de la bonne :`,
      ...choices.map(choiceLine),
    ].join('\n'),
  code: fr`ce qui est donné est un code INSEE`,
  codePostal: fr`ce qui est donné est un code postal`,
  eitherCode: (typed: string, { commune, served, outside }: EitherCode) =>
    [
      fr`${typed.trim()} est un code INSEE et un code postal. Relancez avec --code ou --code-postal :`,
      `  --code         ${placeLabel(commune.nom, commune.departement)}${commune.part ? `, ${partClause(commune.part)}` : ''}`,
      ...served.map(({ nom, departement }) => `  --code-postal  ${placeLabel(nom, departement)}`),
      ...outside.map((place) => `  --code-postal  ${outsideLabel(place)}`),
      ...(outside.length === 0 ? [] : [outsideSentence(outside)]),
    ].join('\n'),
  readAsPostal: (typed: string) => fr`${quoted(typed.trim())} a été lu comme un code postal.`,
  notACode: (typed: string) =>
    fr`« ${quoted(typed)} » n'est pas un code de cinq caractères : retirez --code et --code-postal.`,
  others: (commune: Choice, others: readonly Choice[]) =>
    [
      fr`${placeLabel(commune.nom, commune.departement)} porte exactement ce nom. D'autres peuvent être cherchées ainsi :`,
      ...others.slice(0, MAX_OTHERS).map(choiceLine),
    ].join('\n'),
  unknown: (typed: string, nearest: readonly Choice[], outside: string) =>
    [
      fr`Aucune commune ne s'appelle « ${quoted(typed)} ».`,
      ...(outside === '' ? [] : [outside]),
      ...(nearest.length > 0 ? [fr`Vouliez-vous dire :`, ...nearest.map(choiceLine)] : []),
      ...(nearest.length === 0 && outside === ''
        ? [fr`Vérifiez l'orthographe ou donnez le code postal.`]
        : []),
    ].join('\n'),
  otherCode: (typed: string, { said, communes }: OtherCode) => {
    const code = quoted(typed.trim());
    const [kind, other, option] =
      said === 'postal'
        ? [fr`un code postal`, fr`un code INSEE`, '--code-postal']
        : [fr`un code INSEE`, fr`un code postal`, '--code'];
    if (communes.length === 0)
      return fr`${code} n'est pas ${kind} connu. Vérifiez-le, ou donnez le nom.`;
    return [
      fr`${code} n'est pas ${kind}, mais ${other}. Retirez ${option} pour avoir :`,
      ...communes.slice(0, MAX_OTHERS).map(choiceLine),
      ...(communes.length > MAX_OTHERS ? ['  …'] : []),
    ].join('\n');
  },
  address: fr`adresse de la page qui montre les mêmes chiffres, à citer dans le fichier`,
  notAnAddress: (typed: string) =>
    fr`« ${quoted(typed)} » n'est pas l'adresse d'une page. Écrivez-la en entier, par exemple --adresse https://diagnostic.exemple.fr/?commune=58194.`,
  notAPopulation: (typed: string) =>
    fr`« ${quoted(typed)} » n'est pas un nombre d'habitants. Écrivez un entier positif, par exemple 20000.`,
  unreadable: (file: string) =>
    fr`Le fichier de données « ${file} » ne peut pas être lu. Vérifiez le dossier donné par --donnees.`,
  standardOutput: fr`la sortie standard`,
  notTheResult: (option: string) =>
    fr`${option} demande le nom d'un fichier : la sortie standard (« - ») est celle du résultat.`,
  unwritable: (file: string, reason: string) =>
    fr`Impossible d'écrire « ${file} » : ${diskTroubles[reason] ?? fr`le disque l'a refusé`}.`,
  written: (file: string) => fr`Écrit dans « ${file} ».`,
  notAChoice: (option: string, typed: string, values: readonly string[]) =>
    fr`« ${quoted(typed)} » n'est pas une valeur de ${option}. Choisissez entre : ${values.join(', ')}.`,
  givenTwice: (option: string) =>
    option === '--epci' || option === '--departement' || option === '--region'
      ? fr`${option} est donné deux fois. Pour réunir des territoires, mettez leurs communes dans un fichier, avec --communes.`
      : fr`${option} est donné deux fois. Gardez une seule valeur.`,
  misuse: MISUSE,
  misuseHint: (command: string) => fr`Voyez « ${command} --help ».`,
};
