// What is said of a workbook: why none of its sheets is read, which one is, and what a spreadsheet did not show of it.
import { counted } from '../../src/explain/numbers.ts';
import { quoted } from '../../src/explain/quoted.ts';
import { fr } from '../../src/explain/typography.ts';
import type { Sheet } from './sheet.ts';
import type { WorkbookTrouble } from './trouble.ts';

const saveAs = fr`Ouvrez-le dans le tableur, puis « Enregistrer sous », au format .xlsx, .ods ou CSV.`;

const TROUBLES: Readonly<Record<WorkbookTrouble, string>> = {
  old: fr`C'est un fichier d'une ancienne version d'Office (.xls). ${saveAs}`,
  binary: fr`C'est un classeur binaire (.xlsb). ${saveAs}`,
  protected: fr`Le classeur est protégé par un mot de passe. Retirez-le dans le tableur, enregistrez, puis redonnez-le.`,
  'too-large': fr`Le classeur est trop grand : plus de 128 Mo une fois décompressé, ou trop de cases. Enregistrez la feuille en CSV.`,
  damaged: fr`Le classeur est abîmé, ou n'en est pas un. ${saveAs}`,
};

const named = ({ name, hidden }: Pick<Sheet, 'name' | 'hidden'>): string =>
  hidden ? fr`« ${quoted(name)} » (masquée)` : fr`« ${quoted(name)} »`;
const all = (sheets: readonly Sheet[]): string => sheets.map(named).join(', ');

/** Rows named one by one; a range of them is one. */
const MAX_NAMED = 10;

/** « 4, 7 à 9 et 12 ». */
function rowsText(rows: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const row of rows) {
    const open = ranges.at(-1);
    if (open && open[1] === row - 1) open[1] = row;
    else ranges.push([row, row]);
  }
  const texts = ranges.map(([first, last]) =>
    first === last ? String(first) : fr`${String(first)} à ${String(last)}`,
  );
  if (texts.length > MAX_NAMED) return fr`${texts.slice(0, MAX_NAMED).join(', ')}…`;
  return new Intl.ListFormat('fr').format(texts);
}

export const sheetText = {
  option: fr`feuille à lire d'un classeur qui en a plusieurs`,
  refused: (file: string, trouble: WorkbookTrouble) =>
    fr`« ${quoted(file)} » n'a pas été lu. ${TROUBLES[trouble]}`,
  empty: (file: string) => fr`« ${quoted(file)} » n'a pas été lu : ses feuilles sont vides.`,
  emptySheet: (file: string, sheet: string) =>
    fr`« ${quoted(file)} » n'a pas été lu : sa feuille « ${quoted(sheet)} » est vide.`,
  unknown: (file: string, asked: string, sheets: readonly Sheet[]) =>
    fr`« ${quoted(file)} » n'a pas de feuille « ${quoted(asked)} ». Ses feuilles : ${all(sheets)}.`,
  /** @param fitting those that look like what is read; none, or several @param hasOption whether one can be named */
  several: (
    file: string,
    sheets: readonly Sheet[],
    fitting: readonly Sheet[],
    hasOption: boolean,
  ) =>
    [
      fitting.length === 0
        ? fr`« ${quoted(file)} » a plusieurs feuilles, et aucune ne se reconnaît : ${all(sheets)}.`
        : fr`« ${quoted(file)} » a plusieurs feuilles qui conviennent : ${all(fitting)}.`,
      hasOption
        ? fr`Dites laquelle lire, par exemple : --feuille "${(fitting[0] ?? sheets[0])?.name ?? ''}".`
        : fr`Ne gardez dans le classeur que celle à lire.`,
    ].join(' '),
  /** Of a file with one sheet and one table only. */
  noWorkbook: (file: string) =>
    fr`--feuille choisit la feuille d'un classeur : « ${quoted(file)} » n'en est pas un.`,
  noFile: fr`--feuille choisit la feuille d'un classeur : donnez aussi --communes.`,
  read: (sheet: Sheet, others: readonly Sheet[]) =>
    others.length === 1
      ? fr`Feuille lue : ${named(sheet)}. Non lue : ${all(others)}.`
      : fr`Feuille lue : ${named(sheet)}. Non lues : ${all(others)}.`,
  onlyHidden: (sheet: Sheet) => fr`Feuille lue : ${named(sheet)}.`,
  hiddenRows: (rows: readonly number[]) =>
    rows.length === 1
      ? fr`Ligne ${rowsText(rows)} : masquée ou filtrée dans le tableur, elle a été lue aussi.`
      : fr`${counted(rows.length, 'ligne masquée ou filtrée', 'lignes masquées ou filtrées')} dans le tableur ont été lues aussi : ${rowsText(rows)}.`,
  uncomputed: (rows: readonly number[]) =>
    rows.length === 1
      ? fr`Ligne ${rowsText(rows)} : une formule y est sans résultat, et sa case a été lue vide. Ouvrez le classeur dans le tableur, enregistrez-le, puis redonnez-le.`
      : fr`Lignes ${rowsText(rows)} : des formules y sont sans résultat, et leurs cases ont été lues vides. Ouvrez le classeur dans le tableur, enregistrez-le, puis redonnez-le.`,
};
