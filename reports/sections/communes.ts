// Commune by commune, in the order of codes: in the body of a small territory, in the annex of a larger one.
import { baseText, people, percent, typeset } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { type Block, type OutlineSection, paragraph, tableBlock } from '../blocks.ts';
import { nameIn } from '../commune-names.ts';
import { exportText, MAX_ROWS, writtenText as text } from '../copy.ts';
import type { TerritoryReport } from '../report.ts';
import type { SheetTable } from '../table.ts';
import { written } from '../written.ts';
import { annexText, groupsText } from './copy.ts';
import { sharesFigure } from './shares-figure.ts';

/** Null where one commune is the whole report; where only a spreadsheet can hold them all, says so. */
export function communesSection(report: TerritoryReport): OutlineSection | null {
  const { lines, groups } = report;
  if (lines.length === 1) return null;
  if (lines.length > MAX_ROWS) {
    return {
      title: annexText.communesTitle,
      blocks: [paragraph(text.communesElsewhere(people(lines.length)))],
    };
  }
  const annexed = groups.length > 0;
  const section = {
    blocks: [
      paragraph(text.communesOrder),
      ...picture(report),
      tableBlock({
        ...written(communesInShort(report), annexText.communesCaption),
        ...(annexed ? { small: true } : {}),
      }),
    ],
  };
  return annexed
    ? { ...section, title: annexText.communes, annex: true }
    : { ...section, title: annexText.communesTitle };
}

/** Few communes side by side, each with its range; none where one alone has a share. */
function picture(report: TerritoryReport): Block[] {
  const { lines, total, model } = report;
  const rows = lines
    .filter(({ estimate }) => hasShare(estimate.rounded))
    .map(({ commune, estimate }) => ({
      name: nameIn(report, commune),
      share: estimate.shares.concerned,
    }));
  if (rows.length < 2 || total.exactByDefinition) return [];
  return sharesFigure(groupsText.picture, rows, model);
}

/** What a council reads of each commune. */
function communesInShort(report: TerritoryReport): SheetTable {
  const { lines, total, groups } = report;
  const withEpci = groups.length > 0;
  return {
    name: exportText.sheets.communes,
    columns: [
      { title: exportText.placeCode, form: 'text' },
      { title: exportText.placeCommune, form: 'text' },
      ...(withEpci ? [{ title: exportText.epci, form: 'text' as const }] : []),
      { title: baseText[total.base ?? 'all'].column, form: 'people' },
      { title: exportText.point, form: 'people' },
      { title: exportText.range, form: 'people' },
      { title: exportText.share, form: 'share' },
    ],
    rows: lines.map(({ commune, estimate }) => {
      const { low, point, high } = estimate.rounded.concerned;
      const figures = estimate.rounded.display === 'figures';
      const hasRate = hasShare(estimate.rounded);
      const share = estimate.shares.concerned;
      // Of fewer than 20 people concerned, the share alone has a range.
      const bounds = hasRate ? text.between(percent(share.low), percent(share.high)) : '';
      return [
        commune.code,
        nameIn(report, commune),
        ...(withEpci ? [commune.epci ? typeset(commune.epci.nom) : annexText.without] : []),
        Math.round(estimate.population),
        figures ? point : hasRate ? text.fewCell : '–',
        figures ? text.between(people(low), people(high)) : bounds,
        hasRate ? share.point : null,
      ];
    }),
  };
}
