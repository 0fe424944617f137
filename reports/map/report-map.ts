// The map of a report: its communes by the share of people concerned, as the page of the territory draws
// them, with the places that can help as points and a legend to write beside it. METHOD §3.9 for what the tints may say.

import { estimate, type Model } from '../../src/index.ts';
import type { ContoursFile } from '../../src/store/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { LISTED_KINDS } from '../../src/terms/place.ts';
import type { CommuneLine, TerritoryReport } from '../report.ts';
import { classesAllowed, classesOf } from './classes.ts';
import { mapText } from './copy.ts';
import { countedPlaces } from './counted-places.ts';
import { drawingOf } from './drawing.ts';
import type { MapItem } from './item.ts';
import type { ReportMap } from './map-of-report.ts';
import { NOBODY, TINTS, tintOf } from './palette.ts';
import { framesOnly } from './scene.ts';
import { shapesOf } from './shapes.ts';
import { isLent, noMapOf } from './tells-apart.ts';
import { tintShare, withTints } from './tint-share.ts';
import { unclassedOf, unclassedText } from './unclassed.ts';

/** More communes than this are a grey dust on any paper. */
const MAX_COMMUNES = 1_600;

/** Whether a report of these communes has a map, and so needs their contours. */
export function hasMap({ total, lines }: TerritoryReport): boolean {
  if (total.exactByDefinition || lines.length > MAX_COMMUNES) return false;
  return noMapOf(itemsOf(lines)) === null;
}

/** A list of so few communes has each of them named; a territory, its main ones. */
const MAX_NAMED = 30;
const MAIN_NAMED = 10;

/**
 * The map of the communes of the report; null where no contour is theirs.
 * @param france shapes of the départements, that a list of communes is drawn upon
 */
export function reportMap(
  { total, lines, model, places }: TerritoryReport,
  files: readonly ContoursFile[],
  france: ContoursFile | null = null,
): ReportMap | null {
  const items = new Map(itemsOf(lines).map((item) => [item.code, item]));
  const own = new Set(lines.map(({ commune }) => commune.departement.code));
  const behind = france === null ? [] : shapesOf(france).filter(({ code }) => own.has(code));
  const { frames } = drawingOf(items, files.flatMap(shapesOf), behind);
  if (frames.length === 0) return null;
  const inhabited = [...items.values()].filter(hasShare);
  const noise = noiseOf(lines, model);
  const shares = inhabited.map(tintShare);
  const classes = classesOf(shares, classesAllowed(shares, noise));
  const names = lines.length <= MAX_NAMED ? lines.length : MAIN_NAMED;
  const drawn = framesOnly({
    nom: total.area.nom,
    frames,
    items,
    classes,
    level: 'communes',
    measure: 'share',
    largest: 0,
    places: places.filter(({ kind }) => LISTED_KINDS.some((listed) => listed === kind)),
    model: model.id,
    day: '',
    paper: {
      names,
      populations: new Map(lines.map(({ commune: { code, population } }) => [code, population])),
    },
  });
  const scene = { ...drawn, title: mapText.documentTitle(total.area.nom, total.base) };
  const legend = [
    ...classes.map(({ from, to, communes }, i) => ({
      name: `${mapText.class(from, to)} · ${mapText.classCount(communes, 'communes')}`,
      colour: TINTS[tintOf(i, classes.length)] ?? NOBODY,
    })),
    ...unclassedOf(items.values()).map((unclassed) => ({
      name: unclassedText(unclassed, 'communes'),
      colour: NOBODY,
    })),
  ];
  const points = LISTED_KINDS.flatMap((kind) => {
    const known = places.some((place) => place.kind === kind);
    return known ? [{ kind, name: countedPlaces(kind, places) }] : [];
  });
  const named = drawn.marks.filter((mark) => mark.kind === 'text' && mark.edged).length;
  const notes = [mapText.noise(classes.length, noise), mapText.named(named, lines.length)];
  return { scene, legend, points, notes };
}

const NINE_TIMES_OUT_OF_TEN = 1.645;

/** Half-width of the own error of a commune, in shares: that of the one in the middle. METHOD §3.6. */
function noiseOf(lines: readonly CommuneLine[], model: Model): number {
  const widths = lines
    .filter((line) => hasShare(line.estimate.rounded))
    .map(({ commune }) => {
      const { rates, spread } = estimate(commune, model);
      const rate = rates.concerned;
      return NINE_TIMES_OUT_OF_TEN * spread.concerned.own * rate * (1 - rate);
    })
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function itemsOf(lines: readonly CommuneLine[]): MapItem[] {
  return withTints(lines.map(itemOf));
}

function itemOf({ commune, estimate }: CommuneLine): MapItem {
  const { code, nom, surroundings } = commune;
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
