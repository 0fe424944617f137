// What is said of a batch: one file for each territory of a wider one.
import { people } from '../src/explain/numbers.ts';
import { quoted } from '../src/explain/quoted.ts';
import { fr } from '../src/explain/typography.ts';

/** What no option names. */
const SEALED: Readonly<Record<string, string>> = {
  dataset: fr`le jeu de données`,
  software: fr`la version du logiciel`,
};

export const batchText = {
  writing: fr`Rapports`,
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
  again: fr`Relancez la même commande : seuls les fichiers qui manquent seront faits.`,
};
