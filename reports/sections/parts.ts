// The lines of a list that name a part of a commune: who asked for Seynod must read that its figures are Annecy's.
import { list, type OutlineSection, paragraph } from '../blocks.ts';
import { leftAside } from '../list-notices.ts';
import type { TerritoryReport } from '../report.ts';
import { listText, partsText as text } from './copy.ts';

/** null when the list names whole communes, or the territory is no list. */
export function partsSection({ lineRemarks = [] }: TerritoryReport): OutlineSection | null {
  const parts = lineRemarks.filter(({ kind }) => kind === 'part');
  if (parts.length === 0) return null;
  return { title: text.title, blocks: [paragraph(text.intro), list(parts.map((one) => one.text))] };
}

/** Lines of a list that were left aside, and how many were read; null where all were, or the territory is no list. */
export function leftAsideSection(report: TerritoryReport): OutlineSection | null {
  const left = leftAside(report);
  if (left.length === 0) return null;
  const counts = listText.counts(report.listLines ?? left.length, left.length);
  return {
    title: listText.title,
    blocks: [paragraph(counts), list(left.map(({ text: said }) => said))],
  };
}
