// The lines of a list that name a part of a commune: who asked for Seynod must read that its figures are Annecy's.
import { list, type OutlineSection, paragraph } from '../blocks.ts';
import type { TerritoryReport } from '../report.ts';
import { partsText as text } from './copy.ts';

/** null when the list names whole communes, or the territory is no list. */
export function partsSection({ lineRemarks = [] }: TerritoryReport): OutlineSection | null {
  const parts = lineRemarks.filter(({ kind }) => kind === 'part');
  if (parts.length === 0) return null;
  return { title: text.title, blocks: [paragraph(text.intro), list(parts.map((one) => one.text))] };
}
