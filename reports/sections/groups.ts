// A département or a région by the territories that it is made of, each with a range of its own.
import { people, percent } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { note, type OutlineSection, paragraph, tableBlock, type WrittenTable } from '../blocks.ts';
import { exportText, writtenText } from '../copy.ts';
import type { GroupLine, Groups } from '../groups.ts';
import type { TerritoryReport } from '../report.ts';
import { groupsText as text } from './copy.ts';
import { sharesFigure } from './shares-figure.ts';

/** One a kind of group; none for a kind that has a single one. */
export function groupSections(report: TerritoryReport): OutlineSection[] {
  return report.groups.flatMap((groups) =>
    groups.lines.length < 2 ? [] : [sectionOf(groups, report)],
  );
}

function sectionOf(groups: Groups, { model, lines }: TerritoryReport): OutlineSection {
  const words = text.levels[groups.kind];
  const withShare = groups.lines.filter(({ estimate }) => hasShare(estimate.rounded));
  const rows = withShare.map((line) => ({
    name: nameOf(line),
    share: line.estimate.shares.concerned,
  }));
  const alone = lines.filter(({ commune }) => commune.epci === null).length;
  return {
    title: words.title,
    blocks: [
      paragraph(text.order),
      paragraph(text.overlap),
      ...sharesFigure(text.picture, rows, model),
      tableBlock(groupTable(groups)),
      ...(groups.lines.some(({ partial }) => partial) ? [note(text.partialNote)] : []),
      ...(groups.kind === 'epci' && alone > 0 ? [note(text.without(alone))] : []),
    ],
  };
}

function nameOf({ estimate: { area }, partial }: GroupLine): string {
  return partial ? text.partial(area.nom) : area.nom;
}

function groupTable({ kind, lines }: Groups): WrittenTable {
  const words = text.levels[kind];
  return {
    caption: words.caption,
    columns: [
      { title: words.column, numeric: false },
      { title: exportText.population, numeric: true },
      { title: exportText.point, numeric: true },
      { title: exportText.range, numeric: true },
      { title: exportText.share, numeric: true },
      { title: exportText.shareRange, numeric: true },
    ],
    rows: lines.map((line) => {
      const { population, rounded, shares } = line.estimate;
      const { low, point, high } = rounded.concerned;
      const figures = rounded.display === 'figures';
      const share = shares.concerned;
      return [
        nameOf(line),
        people(population),
        figures ? people(point) : hasShare(rounded) ? writtenText.fewCell : '–',
        figures ? writtenText.between(people(low), people(high)) : '',
        hasShare(rounded) ? percent(share.point) : '',
        hasShare(rounded) ? writtenText.between(percent(share.low), percent(share.high)) : '',
      ];
    }),
  };
}
