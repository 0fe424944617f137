// The map of a report: its communes by the share of people concerned, as the page of the territory draws
// them, with the places that can help as points and a legend to write beside it. METHOD §3.9 for what the tints may say.

import type { ContoursFile } from '../../src/store/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { LISTED_KINDS, type ListedKind } from '../../src/terms/place.ts';
import type { CommuneLine, TerritoryReport } from '../report.ts';
import { classesOf } from './classes.ts';
import { mapText } from './copy.ts';
import { drawingOf } from './drawing.ts';
import type { MapItem } from './item.ts';
import { NOBODY, TINTS, tintOf } from './palette.ts';
import type { Scene } from './picture.ts';
import { framesOnly } from './scene.ts';
import { shapesOf } from './shapes.ts';
import { tintShare, withTints } from './tint-share.ts';

export interface ReportMap {
  readonly scene: Scene;
  readonly legend: readonly { readonly name: string; readonly colour: string }[];
  /** Its points, with how many places of each kind it shows; empty where no place is known. */
  readonly points: readonly { readonly kind: ListedKind; readonly name: string }[];
}

/** More communes than this are a grey dust on any paper. */
const MOST_COMMUNES = 1_600;

/** Whether a report of these communes has a map, and so needs their contours. */
export function hasMap({ total, lines }: TerritoryReport): boolean {
  return !total.exactByDefinition && lines.length > 1 && lines.length <= MOST_COMMUNES;
}

/** The map of the communes of the report; null where no contour is theirs. */
export function reportMap(
  { total, lines, model, places }: TerritoryReport,
  files: readonly ContoursFile[],
): ReportMap | null {
  const items = new Map(withTints(lines.map(itemOf)).map((item) => [item.code, item]));
  const { frames } = drawingOf(items, files.flatMap(shapesOf));
  if (frames.length === 0) return null;
  const inhabited = [...items.values()].filter(hasShare);
  const classes = classesOf(inhabited.map(tintShare));
  const drawn = framesOnly({
    nom: total.area.nom,
    frames,
    items,
    classes,
    level: 'communes',
    measure: 'share',
    largest: 0,
    places,
    model: model.id,
    day: '',
  });
  const scene = { ...drawn, title: mapText.documentTitle(total.area.nom, total.base) };
  const legend = classes.map(({ from, to, communes }, i) => ({
    name: `${mapText.class(from, to)} · ${mapText.classCount(communes, 'communes')}`,
    colour: TINTS[tintOf(i, classes.length)] ?? NOBODY,
  }));
  const points = LISTED_KINDS.flatMap((kind) => {
    const count = places.filter((place) => place.kind === kind).length;
    return count === 0 ? [] : [{ kind, name: mapText.placesCount(mapText.places[kind], count) }];
  });
  return { scene, legend, points };
}

function itemOf({ commune: { code, nom, surroundings }, estimate }: CommuneLine): MapItem {
  const { shares, rounded } = estimate;
  return {
    code,
    nom,
    share: shares.concerned,
    people: rounded.concerned.point,
    display: rounded.display,
    href: '',
    longitude: surroundings?.longitude ?? 0,
    latitude: surroundings?.latitude ?? 0,
  };
}
