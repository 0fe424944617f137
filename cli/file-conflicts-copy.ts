// What is said of a command that would write over a file of its own.
import { fr } from '../src/explain/typography.ts';

const name = (file: string) => fr`« ${file} »`;

export const fileConflictText = {
  standardOutput: fr`la sortie`,
  readAndWritten: (file: string, reads: string, writes: string) =>
    reads === '--donnees'
      ? fr`${writes} écrirait dans ${name(file)}, le dossier des données. Choisissez un autre fichier.`
      : fr`${writes} écraserait ${name(file)}, que la commande lit (${reads}). Choisissez un autre fichier.`,
  writtenTwice: (file: string, one: string, other: string) =>
    fr`${one} et ${other} écriraient tous deux dans ${name(file)}. Choisissez deux fichiers.`,
};
