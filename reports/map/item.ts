// What a map shows of one commune, département or région.
import type { Rounded } from '../../src/terms/estimate.ts';
import type { Range } from '../../src/terms/tier.ts';

export interface MapItem {
  readonly code: string;
  /** As it is read aloud: "Nevers", "Saint-Denis (La Réunion)". */
  readonly nom: string;
  /** Share of people concerned, with its range. */
  readonly share: Range;
  /** Share that its tint stands for, where it is not its own. */
  readonly tint?: number;
  /** Whether no figure of it is published: its estimate is that of the territories around. */
  readonly lent?: boolean;
  /** People concerned, rounded as they are shown. */
  readonly people: number;
  readonly display: Rounded['display'];
  /** Page with more about it. */
  readonly href: string;
  /** Centre, degrees: where a commune without a shape is drawn. */
  readonly longitude: number;
  readonly latitude: number;
}

/** People that its circle stands for: none where their number is not given. METHOD §3.8. */
export function shownPeople(item: Pick<MapItem, 'people' | 'display'> | undefined): number {
  return item?.display === 'figures' ? item.people : 0;
}

/** A département as an item: its shape draws it, so it has no centre. */
export function departementItem(
  item: Pick<MapItem, 'code' | 'nom' | 'share' | 'people' | 'display'>,
  href = '',
): MapItem {
  return { ...item, href, longitude: 0, latitude: 0 };
}

export type MapMeasure = 'share' | 'people';
