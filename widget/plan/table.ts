// The plan as a table that a French Excel opens as it is: UTF-8 with its mark, semicolons, every cell
// quoted, and nothing that a spreadsheet would run as a formula.
import papaparse from 'papaparse';
import type { PlannedAction } from '../../src/advice/index.ts';
import { carrierText, effortText, reasonText, referenceLabel } from '../../src/advice/words.ts';
import { FORMULA } from '../../src/explain/formula.ts';
import { planText } from './copy.ts';

const MARK = '\ufeff';

/** Lines numbered from 1, dates as 31/12/2026, an empty cell where there is none. */
export function planTable(actions: readonly PlannedAction[]): string {
  const { columns } = planText;
  const rows = actions.map(({ action, owner, date }, i) => [
    String(i + 1),
    action.title,
    action.because.map(reasonText).join(' '),
    action.firstStep,
    carrierText(action.carrier),
    owner,
    date === null ? '' : date.split('-').reverse().join('/'),
    effortText[action.effort],
    action.link.href,
    referenceLabel(action.source),
  ]);
  const table = papaparse.unparse([Object.values(columns), ...rows], {
    delimiter: ';',
    newline: '\r\n',
    quotes: true,
    escapeFormulae: FORMULA,
  });
  return `${MARK}${table}\r\n`;
}
