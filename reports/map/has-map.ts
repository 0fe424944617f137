// Which map a report has: its communes, its départements where it has more communes than paper can show, or none, and why.
import { hasShare } from '../../src/terms/estimate.ts';
import { nameIn } from '../commune-names.ts';
import type { GroupLine } from '../groups.ts';
import type { CommuneLine, TerritoryReport } from '../report.ts';
import { departementItem, type MapItem } from './item.ts';
import { isLent, type NoMap, noMapOf } from './no-map.ts';
import { withTints } from './tint-share.ts';

/** More communes than this are a grey dust on any screen or paper, and slow to draw on a phone. */
export const MAX_COMMUNES = 1_600;

type Mapped = Pick<TerritoryReport, 'total' | 'lines' | 'groups' | 'homonyms'>;

export type ReportMapLevel = 'communes' | 'departements';

/** null where there is no map. */
export function mapLevelOf(report: Mapped): ReportMapLevel | null {
  return noMapOfReport(report) === null ? levelOf(report) : null;
}

/** Why a report has no map; null where it has one, or where nothing is told of anybody. */
export function noMapOfReport(report: Mapped): NoMap | null {
  const level = levelOf(report);
  if (level === null) return { code: 'too-many', places: report.lines.length };
  return noMapOf(level === 'communes' ? itemsOfCommunes(report) : departementItems(report));
}

function levelOf({ total, lines, groups }: Mapped): ReportMapLevel | null {
  if (lines.length <= MAX_COMMUNES && !total.exactByDefinition) return 'communes';
  return groups.some(({ kind }) => kind === 'departement') ? 'departements' : null;
}

/** Each with the tint that it may have: those that no survey covers share one. METHOD §3.9. */
export function itemsOfCommunes(report: Pick<TerritoryReport, 'lines' | 'homonyms'>): MapItem[] {
  return withTints(report.lines.map((line) => itemOf(line, nameIn(report, line.commune))));
}

function itemOf({ commune, estimate }: CommuneLine, nom: string): MapItem {
  const { code, surroundings } = commune;
  const { shares, rounded } = estimate;
  return {
    code,
    nom,
    share: shares.concerned,
    lent: isLent(commune),
    people: rounded.concerned.point,
    display: rounded.display,
    href: '',
    longitude: surroundings?.longitude ?? 0,
    latitude: surroundings?.latitude ?? 0,
  };
}

/** The totals by département; none where the report has no such group. */
export function departementLines({
  groups,
}: Pick<TerritoryReport, 'groups'>): readonly GroupLine[] {
  return groups.find(({ kind }) => kind === 'departement')?.lines ?? [];
}

/** Those of which a share may be shown. */
export function departementItems(report: Pick<TerritoryReport, 'groups'>): MapItem[] {
  return departementLines(report)
    .filter(({ estimate }) => hasShare(estimate.rounded))
    .map(({ estimate: { area, shares, rounded } }) =>
      departementItem({
        code: area.code ?? '',
        nom: area.nom,
        share: shares.concerned,
        people: rounded.concerned.point,
        display: rounded.display,
      }),
    );
}
