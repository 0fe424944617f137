// What `profil` says beside the diagnoses: how it went, what was passed through, the sum of all.
import { baseText, inhabitantsOf } from '../../src/explain/base.ts';
import { between } from '../../src/explain/index.ts';
import { covariateNames } from '../../src/explain/notices.ts';
import { counted, people } from '../../src/explain/numbers.ts';
import { inhabitants } from '../../src/explain/places.ts';
import { quoted, quotedNames } from '../../src/explain/quoted.ts';
import { fr } from '../../src/explain/typography.ts';
import type { ProfileColumn } from '../../src/store/index.ts';
import type { PopulationBase } from '../../src/terms/base.ts';
import type { Rounded } from '../../src/terms/estimate.ts';
import type { Covariate } from '../../src/terms/factor.ts';
import type { Range } from '../../src/terms/tier.ts';
import { paragraph } from '../layout.ts';

/** What a column holds, and of whom its shares are. METHOD §3.10. */
const COLUMNS: Readonly<Record<ProfileColumn, string>> = {
  nom: fr`nom du lieu`,
  population: fr`habitants de tous âges`,
  age_15_29: fr`15 à 29 ans. Les cinq parts font 100 : parmi les 15 ans et plus`,
  age_30_44: fr`30 à 44 ans`,
  age_45_59: fr`45 à 59 ans`,
  age_60_74: fr`60 à 74 ans`,
  age_75_plus: fr`75 ans et plus`,
  sans_diplome: fr`aucun diplôme. Les trois parts font 100 : parmi les 15 ans et plus hors études`,
  diplome_intermediaire: fr`du CAP au baccalauréat`,
  diplome_superieur: fr`après le baccalauréat`,
  territoire: fr`urbain, rural, outremer-urbain ou outremer-rural`,
  part_15_plus: fr`facultatif. Les 15 ans et plus, parmi tous les habitants ; vide : ceux de la France`,
  bas_revenus: fr`facultatif. Habitants sous le niveau de vie que 60 % des Français dépassent ; vide : ceux de la France`,
  code: fr`facultatif. Distingue deux lieux de même nom`,
};

/** Why a total is not a number. */
const NO_TOTAL = {
  'under-20': fr`, moins de 20 concernés`,
  'too-few': fr`, trop peu pour une estimation`,
  nobody: fr`, rien à estimer`,
};

/** The longest name, and two blanks. */
const COLUMN_WIDTH = 24;

export const profileCliText = {
  argument: fr`fichier en CSV, .xlsx, .ods, en JSON ou en Parquet, parts en pourcentage (« - » pour l'entrée standard)`,
  faults: fr`fichier CSV où écrire les lignes refusées, avec leurs fautes : corrigées, elles se relisent`,
  expectedColumns: () =>
    [
      fr`Colonnes attendues, dans n'importe quel ordre :`,
      ...Object.entries(COLUMNS).map(([name, said]) =>
        paragraph(said, `  ${name.padEnd(COLUMN_WIDTH)}`).trimEnd(),
      ),
    ].join('\n'),
  reading: fr`Lecture du fichier`,
  notATable: (file: string, what: string) =>
    fr`« ${quoted(file)} » n'a pas été lu : c'est ${what}. Donnez un CSV, un classeur (.xlsx ou .ods), du JSON ou un Parquet.`,
  tooDeep: (file: string) =>
    fr`« ${quoted(file)} » ne peut pas être lu : ses crochets ou ses accolades sont imbriqués trop profondément, ou il est trop long d’un seul tenant.`,
  cut: (file: string) =>
    fr`Le fichier Parquet « ${quoted(file)} » est coupé : sa fin manque, sans laquelle il ne se lit pas. Téléchargez-le ou copiez-le à nouveau.`,
  damaged: (file: string) =>
    fr`Le fichier Parquet « ${quoted(file)} » est abîmé : ses parties ne s'accordent pas, ou ne se lisent pas. Téléchargez-le ou copiez-le à nouveau.`,
  beyondLimits: fr`Lecture arrêtée : ce fichier Parquet demande trop de temps ou de mémoire pour ce qu'il contient. Il est abîmé, ou fait pour nuire. Demandez-le à nouveau à qui le publie, ou donnez-le en CSV.`,
  together: fr`Ensemble`,
  examples: (command: string) =>
    [
      fr`Exemples :`,
      `  ${command} profil quartiers.csv`,
      `  ${command} profil carreaux.parquet --format parquet -o resultat.parquet`,
      `  ${command} profil - --format csv --csv simple --fautes refus.csv < iris.csv > resultat.csv`,
      '',
      fr`La mémoire ne dépend pas du nombre de lignes, sauf d'un classeur et d'un document JSON d'un seul tenant.`,
      fr`Un Parquet se lit par groupes de lignes : la mémoire est celle du plus grand.`,
      fr`Codes de sortie : 0 tout est écrit ; 1 données ou disque ; 2 demande impossible ;`,
      fr`3 écrit, mais des lignes ont été laissées de côté.`,
    ].join('\n'),
  passed: (columns: readonly string[]) =>
    columns.length === 1
      ? fr`Colonne recopiée telle quelle : ${quotedNames(columns)}.`
      : fr`Colonnes recopiées telles quelles : ${quotedNames(columns)}.`,
  passedColumn: fr`Colonne de votre fichier, recopiée telle quelle.`,
  /** Said wherever the figures are taken away: of one place, `profileText.brought`. */
  caution: fr`Hypothèse : chiffres apportés par vous, que nous n'avons pas vérifiés.`,
  /** The same at the foot of a page. */
  footer: (id: string) => fr`Modèle ${id}. Chiffres apportés par vous, non vérifiés.`,
  title: fr`lieux de votre fichier`,
  described: (base: PopulationBase) =>
    fr`Une estimation par lieu de votre fichier, avec sa fourchette à 90 %. Les parts sont appliquées ${baseText[base].toWhole}. Ni comptage, ni classement, ni tendance.`,
  /** Words of the columns that a place has otherwise than a commune. */
  columns: {
    code: {
      title: fr`Code`,
      description: fr`Celui de votre fichier, non vérifié. Vide s'il n'en donne pas.`,
    },
    nom: { title: fr`Lieu`, description: fr`Nom donné par votre fichier.` },
    population: {
      title: fr`Population`,
      description: fr`Donnée par votre fichier, non vérifiée ; les 15 ans et plus dans cette base.`,
    },
    source_revenu: {
      title: fr`Source revenu`,
      description: fr`« fichier » : la part que vous donnez, non vérifiée. « France » : aucune n'est donnée, celle de la France en tient lieu.`,
    },
  },
  fromFile: fr`fichier`,
  fromFrance: fr`France`,
  /** The file itself, as a source. */
  ownSource: {
    title: (file: string | null) =>
      file === null ? fr`Votre fichier` : fr`Votre fichier : ${quoted(file)}`,
    producer: fr`vous`,
    vintage: fr`non vérifié`,
  },
  inJson: (columns: readonly string[]) =>
    columns.length === 1
      ? fr`Cette colonne tient des listes ou des objets, écrits en JSON : ${quotedNames(columns)}.`
      : fr`Ces colonnes tiennent des listes ou des objets, écrits en JSON : ${quotedNames(columns)}.`,
  renamed: (names: readonly (readonly string[])[]) =>
    fr`Nom déjà pris : ${names.map(([before = '', after = '']) => fr`« ${quoted(before)} » devient « ${quoted(after)} »`).join(', ')}.`,
  late: (columns: readonly string[]) =>
    columns.length === 1
      ? fr`Cette colonne n'apparaît que plus loin dans le fichier, et n'est pas recopiée : ${quotedNames(columns)}.`
      : fr`Ces colonnes n'apparaissent que plus loin dans le fichier, et ne sont pas recopiées : ${quotedNames(columns)}.`,
  long: (format: 'texte' | 'json') =>
    format === 'texte'
      ? fr`Un texte fait près d'un kilo-octet par lieu. Pour tant de lignes, --format csv ou jsonl est plus court et bien plus rapide.`
      : fr`Le JSON fait plus de deux kilo-octets par lieu. Pour tant de lignes, --format jsonl est plus court et bien plus rapide.`,
  otherFaults: (count: number, file: string | undefined) =>
    file === undefined
      ? fr`Et ${counted(count, 'autre faute', 'autres fautes')}. Pour tout lire : --fautes fichier.csv.`
      : fr`Et ${counted(count, 'autre faute', 'autres fautes')}, dans « ${quoted(file)} ».`,
  /** Lines whose code another one before them has. @param codes the first of them */
  repeated: (count: number, codes: readonly string[]) =>
    count === 1
      ? fr`Une ligne redit un code déjà lu, ${quotedNames(codes)}. Elle compte comme les autres dans le total : retirez-la si c'est le même lieu.`
      : fr`${people(count)} lignes redisent un code déjà lu : ${quotedNames(codes)}${count > codes.length ? '…' : ''}. Elles comptent comme les autres dans le total : retirez celles d'un même lieu.`,
  /** Lines that are perhaps the sum of others. @param sums each once */
  totals: (sums: readonly string[]) =>
    sums.length === 1
      ? fr`${quotedNames(sums)} est lu comme un lieu, et compte dans le total. Retirez sa ligne si c'est une somme.`
      : fr`${quotedNames(sums)} sont lus comme des lieux, et comptent dans le total. Retirez leurs lignes si ce sont des sommes.`,
  /** @param counted whether a number is given: else a share alone is */
  small: (population: number, counted: boolean) =>
    fr`Avec ${inhabitants(population)}, quelques ménages changent tout : prenez la fourchette plutôt que ${counted ? fr`le nombre` : fr`la part`}.`,
  /** What the file does not give, and whose figures are taken. */
  notGiven: (covariates: readonly Covariate[], lender: string) =>
    fr`Non donnés dans votre fichier : ${covariates.map((one) => covariateNames[one]).join(', ')}. Le calcul prend ${lender}.`,
  /** Places of which nothing is told. @param seeTotal whether the total tells more */
  withoutFigures: (count: number, base: PopulationBase, seeTotal: boolean) =>
    fr`${counted(count, 'lieu', 'lieux')} de moins de 20 habitants${baseText[base].aged} : sans chiffres${seeTotal ? ', voir « Ensemble »' : ''}.`,
  /** Places of which a share is told, and no number. */
  shareOnly: (count: number) =>
    count === 1
      ? fr`1 lieu de moins de 20 personnes concernées : sa part est donnée, leur nombre non.`
      : fr`${people(count)} lieux de moins de 20 personnes concernées : leur part est donnée, leur nombre non.`,
  /** In the place of the total. */
  withheldTotal: (
    places: number,
    population: number,
    base: PopulationBase,
    display: Exclude<Rounded['display'], 'figures'>,
  ) =>
    fr`Ensemble des ${people(places)} lieux : ${inhabitantsOf(base, population)}${NO_TOTAL[display]}.`,
  total: (places: number, population: number, base: PopulationBase, concerned: Range) =>
    fr`Ensemble des ${people(places)} lieux : ${inhabitantsOf(base, population)}, environ ${people(concerned.point)} concernés (${between(concerned)}).`,
  apart: fr`Cette fourchette les prend pour éloignés les uns des autres : entre voisins, elle serait un peu plus large.`,
  tooManyForExcel: (most: number) =>
    fr`Une feuille Excel s'arrête à ${people(most)} lignes, titres compris : rien n'a été écrit. Choisissez --format csv ou parquet.`,
  sheets: { places: fr`Lieux`, total: fr`Ensemble` },
  /** What the figures are, in the workbook. */
  method: [
    fr`Estimations à partir de vos chiffres. Ni comptage, ni objectif, ni classement.`,
    fr`Chaque part est une estimation : âge, diplôme, revenu et territoire déplacent les parts nationales.`,
    fr`La fourchette est faite pour contenir la vraie valeur neuf fois sur dix, si vos chiffres sont justes. Celles des lieux ne s'additionnent pas.`,
    fr`Aucune note de fiabilité n'est donnée : elle juge des statistiques publiées, et ces chiffres sont les vôtres.`,
    fr`Sous 20 personnes concernées, aucun nombre n'est donné ; sous 20 habitants, aucune part.`,
    fr`Les lieux sont dans l'ordre de votre fichier.`,
  ],
};
