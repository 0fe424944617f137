// The figures of the territory: three needs, four reasons, beside the wider territories, on the map.

import { comparisonText } from '../../src/explain/comparison.ts';
import {
  factorText,
  roundingNote,
  sectionText,
  tierText,
  typeset,
} from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { TIERS } from '../../src/index.ts';
import { aroundInShort, aroundVerdict } from '../around.ts';
import { figure, list, note, type OutlineSection, paragraph, tableBlock } from '../blocks.ts';
import { waterfall } from '../charts/waterfall.ts';
import { exportText } from '../copy.ts';
import { barFigure, mapFigure, sceneFigure } from '../figures.ts';
import { mapText } from '../map/copy.ts';
import { noMapOfReport } from '../map/has-map.ts';
import type { ReportMap } from '../map/map-of-report.ts';
import type { TerritoryReport } from '../report.ts';
import type { SheetTable } from '../table.ts';
import { driversTable, summaryTable } from '../tables.ts';
import { written } from '../written.ts';
import { aroundText, needsText, reasonsText } from './copy.ts';
import { sharesFigure } from './shares-figure.ts';

/** The three needs explained, as a bar, then in figures; the total of France is exact and has no range. */
export function needsSection(report: TerritoryReport): OutlineSection {
  const rounding = roundingNote(report.total);
  return {
    title: needsText.title,
    blocks: [
      list(TIERS.map((tier) => `${tierText[tier].name}. ${tierText[tier].detail}`)),
      figure(barFigure(report)),
      tableBlock(written(summaryInShort(report), needsText.caption)),
      ...(rounding === null ? [] : [note(rounding)]),
    ],
  };
}

/** The two uncertainties, in logits, are for the spreadsheet; where the number is exact, it has no range. */
function summaryInShort(report: TerritoryReport): SheetTable {
  const { name, columns, rows } = summaryTable(report);
  const kept = report.total.exactByDefinition ? [0, 1, 4] : [0, 1, 2, 3, 4, 5, 6];
  const inShort = <T>(cells: readonly T[]) => cells.filter((_, i) => kept.includes(i));
  return { name, columns: inShort(columns), rows: rows.map(inShort) };
}

/** The four reasons for the gap with France, as a table and as a picture. METHOD §3.4. */
export function reasonsSection(report: TerritoryReport): OutlineSection {
  return {
    title: reasonsText.title,
    blocks: [
      paragraph(territoryText.reasons),
      figure(sceneFigure(waterfall(report))),
      tableBlock(written(driversTable(report), reasonsText.caption)),
      list(
        report.total.drivers.map(({ factor }) =>
          exportText.fact(factorText[factor], report.reasons[factor]),
        ),
      ),
    ],
  };
}

/** Null where no comparison holds. */
export function aroundSection(report: TerritoryReport): OutlineSection | null {
  const { total, wider, model } = report;
  if (wider.length === 0) return null;
  const nom = typeset(total.area.nom);
  const rows = [
    { name: nom, share: total.shares.concerned, here: true },
    ...wider.map(({ nom: name, kind, group }) => ({
      name: typeset(name),
      share: group.share,
      exact: kind === 'france',
    })),
  ];
  return {
    title: sectionText.comparison,
    blocks: [
      paragraph(aroundVerdict(report)),
      ...sharesFigure(aroundText.picture(nom), rows, model),
      tableBlock(written(aroundInShort(report), aroundText.caption)),
    ],
  };
}

/** Null where one commune is the whole report. */
export function mapSection(report: TerritoryReport, map: ReportMap | null): OutlineSection | null {
  if (map !== null)
    return {
      title: mapText.title,
      blocks: [paragraph(comparisonText.title(report.total.base)), figure(mapFigure(map))],
    };
  const why = report.lines.length > 1 ? noMapOfReport(report) : null;
  return why === null ? null : { title: mapText.title, blocks: [paragraph(mapText.noMap(why))] };
}
