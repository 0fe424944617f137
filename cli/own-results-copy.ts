// What is said of a file that one of our commands wrote, given to a command that reads another kind.
import { quoted } from '../src/explain/quoted.ts';
import { fr } from '../src/explain/typography.ts';
import { type FileKind, fileKindText } from '../src/lists/index.ts';
import type { OwnResult } from './own-results.ts';

const WHAT: Readonly<Record<OwnResult, string>> = {
  commune: fr`le résultat de « commune », en JSON`,
  territoire: fr`le résultat de « territoire », en JSON`,
  geojson: fr`le résultat de « territoire », en GeoJSON`,
  profil: fr`le résultat de « profil », en JSON`,
  hypotheses: fr`un résultat d'hypothèses (--si), en JSON`,
  national: fr`le résultat de « national », en JSON`,
  description: fr`la description d'un CSV écrit par « territoire »`,
  parquet: fr`un résultat de « territoire » ou de « profil », en Parquet`,
  table: fr`le résultat de « territoire » ou de « commune », en CSV`,
  'profile-table': fr`le résultat de « profil », en CSV`,
  'hypothesis-table': fr`un résultat d'hypothèses (--si), en CSV`,
  comparison: fr`le résultat de « diff »`,
  faults: fr`la liste des lignes refusées par « profil » (--fautes)`,
};

/** Who reads files, what each expects, and what to do instead. */
const READERS = {
  profil: [
    fr`« profil » attend un tableau de lieux que vous décrivez, une ligne chacun.`,
    fr`Voyez les colonnes à donner avec « diagnostic-numerique profil --help ».`,
  ],
  communes: [
    fr`--communes attend une liste : un code INSEE ou un nom de commune par ligne.`,
    fr`D'un résultat de « territoire » en --format csv, les codes sont lus.`,
  ],
  diff: [
    fr`« diff » attend deux résultats de « territoire » ou de « profil », en JSON.`,
    fr`Refaites-les avec « territoire » ou « profil », et --format json.`,
  ],
  scenarios: [
    fr`--scenarios attend vos hypothèses en CSV ou dans un classeur, avec les colonnes « nom » et « si ».`,
    fr`Une hypothèse par ligne, par exemple : Vieillissement;75+ +2.`,
  ],
} as const;
export type Reader = keyof typeof READERS;

/** @param reader the command that was given the file: it says what it reads */
export const ownResultText = (file: string, result: OwnResult, reader: Reader): string =>
  [fr`« ${quoted(file)} » n'a pas été lu : c'est ${WHAT[result]}.`, ...READERS[reader]].join(' ');

/** What nobody's command wrote. */
export const otherFileText = (file: string, kind: FileKind, reader: Reader): string =>
  [fr`« ${quoted(file)} » n'a pas été lu : c'est ${fileKindText[kind]}.`, ...READERS[reader]].join(
    ' ',
  );

/** A place was asked for, and the name of a file was given. */
export const fileForPlaceText = (typed: string): string =>
  [
    fr`« ${quoted(typed)} » est le nom d'un fichier, et non d'un lieu.`,
    fr`Pour une liste de communes : « territoire --communes ». Pour des lieux que vous décrivez : « profil ». Pour comparer deux résultats : « diff ».`,
  ].join(' ');

/** Whether what was typed for a place ends as a file does: no place of France is called so. */
export const looksLikeFile = (typed: string): boolean =>
  /\.(csv|tsv|txt|json|ndjson|geojson|parquet|xls[bmx]?|ods|pdf|html?|docx)$/i.test(typed.trim());
