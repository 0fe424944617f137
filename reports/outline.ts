// The report of a territory as it is read, in order: what the Word document, the web page and its PDF all say.

import { fullDay } from '../src/explain/index.ts';
import { hasShare } from '../src/terms/estimate.ts';
import type { OutlineSection } from './blocks.ts';
import { writtenText as text } from './copy.ts';
import { type Figure, locationFigure } from './figures.ts';
import type { ReportMap } from './map/map-of-report.ts';
import { noon } from './provenance.ts';
import type { TerritoryReport } from './report.ts';
import {
  actionsSection,
  readinessSection,
  sizingSection,
  venueSection,
} from './sections/actions.ts';
import { communesSection } from './sections/communes.ts';
import { executiveSection } from './sections/executive.ts';
import { aroundSection, mapSection, needsSection, reasonsSection } from './sections/figures.ts';
import { groupSections } from './sections/groups.ts';
import { helpersSection, isDeserted, placesAnnex, placesSection } from './sections/helpers.ts';
import { fileSection, glossarySection, methodSection, sourcesSection } from './sections/method.ts';
import { leftAsideSection, partsSection } from './sections/parts.ts';
import { agesSection, portraitSection } from './sections/portrait.ts';

/** How it is laid out: with a cover and contents, on a page or two, for residents to read, or in large print. */
export type Layout = 'report' | 'sheet' | 'article' | 'poster';

export interface Outline {
  readonly layout: Layout;
  readonly title: string;
  readonly footer: string;
  /** "28 novembre 2026". */
  readonly day: string;
  /** How much larger than usual its letters are, so that a sheet is filled; 1 when left out. */
  readonly scale?: number;
  /** Where the commune is, of a report that is of one. */
  readonly cover?: Figure;
  readonly sections: readonly OutlineSection[];
}

/** The whole report, in reading order, annexes last; its map, when it has one, has a section of its own. */
export function outlineOf(report: TerritoryReport, map: ReportMap | null = null): Outline {
  const { total, model, provenance } = report;
  // Of fewer than 20 inhabitants: who they are, what they need and what to do are nobody's to read. METHOD §3.8.
  const shown = hasShare(total.rounded);
  const exact = total.exactByDefinition;
  const own = shown && !exact;
  const communes = communesSection(report);
  const onCover = map?.location === true;
  const sections = [
    executiveSection(report),
    ...(shown ? [portraitSection(report), needsSection(report)] : []),
    ...(own ? [reasonsSection(report), aroundSection(report), agesSection(report)] : []),
    ...(shown ? [mapSection(report, onCover ? null : map)] : []),
    ...groupSections(report),
    communes?.annex ? null : communes,
    leftAsideSection(report),
    partsSection(report),
    ...(own ? [helpersSection(report)] : []),
    ...(isDeserted(report) ? [] : [placesSection(report)]),
    venueSection(report),
    ...(report.actions.length > 0 ? [actionsSection(report)] : []),
    ...(own ? [readinessSection(report), sizingSection(report)] : []),
    ...(shown ? (report.optionalParts?.sections ?? []) : []),
    methodSection(report),
    sourcesSection(report),
    communes?.annex ? communes : null,
    placesAnnex(report),
    // Too short for a page: what follows it fills the last one, and it is never alone there.
    fileSection(report),
    glossarySection(report),
  ].filter((section) => section !== null);
  return {
    layout: 'report',
    title: text.title(total.area.nom),
    footer: text.footer(model.id),
    day: fullDay(noon(provenance.day)),
    ...(onCover ? { cover: locationFigure(map) } : {}),
    sections,
  };
}
