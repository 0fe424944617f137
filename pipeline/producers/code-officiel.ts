// INSEE, Code officiel géographique: the communes of a year, and every move of a code since 1943.
//
// Page     https://www.insee.fr/fr/information/8740222 (2026)
// Licence  Licence Ouverte 2.0
// Rhythm   yearly, February or March, as of 1 January
// Columns  v_commune_YYYY.csv: TYPECOM, COM, REG, DEP, LIBELLE, COMPARENT
//          v_mvt_commune_YYYY.csv: MOD, DATE_EFF, TYPECOM_AV, COM_AV, TYPECOM_AP, COM_AP
// Traps    * the same code stands as COM and as COMD (chief town of a new commune): only COM is a commune
//          * cells are quoted in some editions, bare in others; dates are 2019-01-01 or 01/01/19
//          * one move of several communes is several rows, one for each pair of before and after
import { readCsv } from './reading/csv-rows.ts';
import type { Notes } from './reading/notes.ts';
import { paddedCode } from './reading/numbers.ts';
import { openPublished } from './reading/published-file.ts';

export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly region: string;
}

/** A commune (TYPECOM = COM on both sides) whose code went from one to another on a day. */
export interface Move {
  /** MOD: 21 re-establishment, 31 merger, 32 new commune, 41 change of département, … */
  readonly kind: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

const COMMUNES = {
  delimiter: ',',
  needed: { type: 'TYPECOM', code: 'COM', region: 'REG', departement: 'DEP', nom: 'LIBELLE' },
} as const;

const MOVES = {
  delimiter: ',',
  needed: {
    kind: 'MOD',
    date: 'DATE_EFF',
    typeBefore: 'TYPECOM_AV',
    before: 'COM_AV',
    typeAfter: 'TYPECOM_AP',
    after: 'COM_AP',
  },
} as const;

/** The communes, in the order of the file. @throws TableError. */
export async function readOfficialCommunes(path: string, notes: Notes): Promise<OfficialCommune[]> {
  const communes: OfficialCommune[] = [];
  const content = await openPublished(path, /^v_commune_\d{4}\.csv$/i);
  await readCsv(content, COMMUNES, notes, ({ type, code, region, departement, nom }) => {
    if (type === 'COM') communes.push({ code: paddedCode(code), nom, departement, region });
  });
  return communes;
}

/** The moves that change a code, oldest first. @throws TableError. */
export async function readMoves(path: string, notes: Notes): Promise<Move[]> {
  const moves: Move[] = [];
  const content = await openPublished(path, /^v_mvt_?commune_\d{4}\.csv$/i);
  await readCsv(content, MOVES, notes, (cells) => {
    const { kind, typeBefore, before, typeAfter, after } = cells;
    if (typeBefore !== 'COM' || typeAfter !== 'COM' || before === after) return;
    moves.push({
      kind,
      date: isoDate(cells.date),
      from: paddedCode(before),
      to: paddedCode(after),
    });
  });
  return moves.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** "01/01/19" is 2019, "01/01/72" is 1972: moves are recorded since 1943. */
function isoDate(date: string): string {
  const match = /^(\d\d)\/(\d\d)\/(\d\d|\d{4})$/.exec(date);
  if (!match) return date;
  const [, day, month, year = ''] = match;
  const century = year.length === 4 ? '' : Number(year) < 43 ? '20' : '19';
  return `${century}${year}-${month}-${day}`;
}
