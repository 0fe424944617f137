// What is said of a batch: one file for each territory of a wider one.
import { counted, people } from '../src/explain/numbers.ts';
import { placeLabel } from '../src/explain/places.ts';
import { quoted } from '../src/explain/quoted.ts';
import { fr } from '../src/explain/typography.ts';
import type { EachKind } from './territory.ts';

/** What no option names. */
const SEALED: Readonly<Record<string, string>> = {
  dataset: fr`le jeu de données`,
  software: fr`la version du logiciel`,
};

interface Placed {
  readonly nom: string;
  readonly departement: { readonly code: string; readonly nom: string };
}
/** Names shown one by one. */
const MAX_NAMES = 8;
const LEVELS: Readonly<Record<EachKind, string>> = {
  commune: fr`de commune`,
  epci: fr`d'EPCI`,
  ept: fr`d'EPT`,
  departement: fr`de département`,
  region: fr`de région`,
};

export const batchText = {
  writing: fr`Rapports`,
  /** @param word whether a Word document of it may be asked for alone */
  noTemplate: (format: string, extension: string, word: boolean) =>
    word
      ? fr`Dans un lot, « ${format} » est un fichier ${extension}, sans modèle Word. Retirez --modele-word, ou demandez un territoire à la fois, avec un nom en .docx.`
      : fr`« ${format} » est un fichier ${extension}, sans modèle Word. Retirez --modele-word.`,
  needsFolder: fr`--chaque écrit plusieurs fichiers : donnez leur dossier avec -o.`,
  needsFiles: fr`--chaque écrit des fichiers : choisissez-en un format, par exemple --format docx.`,
  within: fr`--chaque demande où chercher : --departement, --region ou --france (un seul).`,
  formatsOfCommune: (formats: readonly string[]) =>
    fr`--chaque commune écrit ce qu'écrit « commune » : choisissez --format ${formats.join(', ')}.`,
  noNextPlace: fr`--prochain-lieu vaut pour un territoire entier : il ne va pas avec --chaque commune.`,
  noTitle: fr`--titre nomme une liste : avec --chaque, chaque fichier porte le nom de son territoire.`,
  commune: (nom: string, code: string) => fr`${nom} (${code})`,
  nothing: fr`Ce territoire n'en contient aucun : il n'y a rien à écrire.`,
  folder: (folder: string, code: string) =>
    fr`Le dossier « ${quoted(folder)} » ne peut pas être utilisé (${code}).`,
  /** `names`: what differs, as lot.json names it. */
  otherBatch: (folder: string, names: readonly string[]) =>
    fr`Le dossier « ${quoted(folder)} » contient les fichiers d'un autre lot. Ce qui change : ${names.map((name) => SEALED[name] ?? `--${name}`).join(', ')}. Donnez un dossier vide.`,
  unreadableSeal: (folder: string) =>
    fr`Dans « ${quoted(folder)} », lot.json ne dit plus quel lot est là. Donnez un dossier vide.`,
  notAFile: (name: string) =>
    fr`« ${quoted(name)} » y est un dossier : renommez-le, puis relancez.`,
  changed: (name: string) => fr`« ${quoted(name)} » a été modifié depuis : il est gardé tel quel.`,
  broken: (name: string) => fr`« ${quoted(name)} » était incomplet : il est refait.`,
  failed: (nom: string, why: string) => fr`${nom} : fichier non écrit. ${why}`,
  summary: (written: number, kept: number, failed: number) =>
    fr`Fichiers écrits : ${people(written)}. Déjà là : ${people(kept)}. En échec : ${people(failed)}.`,
  /** Of a level that does not cover all: four islands have no EPCI, Paris is in no EPT. */
  inNoFile: (communes: readonly Placed[], kind: EachKind) => {
    const named = communes
      .slice(0, MAX_NAMES)
      .map(({ nom, departement }) => placeLabel(nom, departement))
      .join(', ');
    const more = communes.length - MAX_NAMES;
    const rest = more > 0 ? fr` et ${counted(more, 'autre', 'autres')} (voir lot.json)` : '';
    return communes.length === 1
      ? fr`1 commune n'est dans aucun fichier, faute ${LEVELS[kind]} : ${named}.`
      : fr`${people(communes.length)} communes ne sont dans aucun fichier, faute ${LEVELS[kind]} : ${named}${rest}.`;
  },
  grandParis: fr`La Métropole du Grand Paris est un seul EPCI, donc un seul fichier. Pour un fichier par territoire du Grand Paris : --chaque ept.`,
  again: fr`Relancez la même commande : seuls les fichiers qui manquent seront faits.`,
};
