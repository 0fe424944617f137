// What is said of the files to take away, whatever they are about.
import { fr } from '../../src/explain/typography.ts';

/** What becomes of the file asked for. */
export const takingText = {
  busy: (name: string) => fr`En préparation : ${name}.`,
  done: (file: string) => fr`Fichier enregistré : ${file}`,
  failed: (name: string) =>
    fr`Ce fichier n'a pas pu être fait : ${name}. Vérifiez la connexion, puis réessayez.`,
};
