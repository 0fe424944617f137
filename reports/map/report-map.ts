// The map of a report: its communes by the share of people concerned, as the page of the territory draws
// them, with the places that can help as points and a legend to write beside it. METHOD §3.9 for what the tints may say.

import { estimate, type Model } from '../../src/index.ts';
import type { ContoursFile } from '../../src/store/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { LISTED_KINDS } from '../../src/terms/place.ts';
import type { CommuneLine, TerritoryReport } from '../report.ts';
import { tellingClasses } from './classes.ts';
import { mapText } from './copy.ts';
import { countedPlaces } from './counted-places.ts';
import { drawingOf } from './drawing.ts';
import {
  departementItems,
  departementLines,
  itemsOfCommunes,
  type ReportMapLevel,
} from './has-map.ts';
import type { ReportMap } from './map-of-report.ts';
import { NOBODY, TINTS, tintOf } from './palette.ts';
import { framesOnly } from './scene.ts';
import { shapesOf } from './shapes.ts';
import { tintShare } from './tint-share.ts';
import { unclassedOf, unclassedText } from './unclassed.ts';

/** A list of so few communes has each of them named; a territory, its main ones. */
const MAX_NAMED = 30;
const MAIN_NAMED = 10;

/**
 * The map of the communes of the report; null where no contour is theirs.
 * @param france shapes of the départements, that a list of communes is drawn upon
 */
export function reportMap(
  report: TerritoryReport,
  files: readonly ContoursFile[],
  france: ContoursFile | null = null,
  level: ReportMapLevel = 'communes',
): ReportMap | null {
  const { total, lines, model } = report;
  const ofCommunes = level === 'communes';
  // Points by the thousand would leave nothing else to see.
  const places = ofCommunes ? report.places : [];
  const told = ofCommunes ? itemsOfCommunes(lines) : departementItems(report);
  const items = new Map(told.map((item) => [item.code, item]));
  const own = new Set(lines.map(({ commune }) => commune.departement.code));
  const behind = france === null ? [] : shapesOf(france).filter(({ code }) => own.has(code));
  const { frames } = drawingOf(items, files.flatMap(shapesOf), behind);
  if (frames.length === 0) return null;
  const inhabited = [...items.values()].filter(hasShare);
  const noise = ofCommunes ? noiseOfCommunes(lines, model) : noiseOfDepartements(report);
  const shares = inhabited.map(tintShare);
  const classes = tellingClasses(shares, noise);
  const names = told.length <= MAX_NAMED ? told.length : MAIN_NAMED;
  const drawn = framesOnly({
    nom: total.area.nom,
    frames,
    items,
    classes,
    level,
    measure: 'share',
    largest: 0,
    places: places.filter(({ kind }) => LISTED_KINDS.some((listed) => listed === kind)),
    model: model.id,
    day: '',
    paper: {
      names,
      populations: ofCommunes
        ? new Map(lines.map(({ commune: { code, population } }) => [code, population]))
        : new Map(
            departementLines(report).map(({ estimate: { area, population } }) => [
              area.code ?? '',
              population,
            ]),
          ),
    },
  });
  const scene = { ...drawn, title: mapText.documentTitle(total.area.nom, total.base) };
  const legend = [
    ...classes.map(({ from, to, communes }, i) => ({
      name: `${mapText.class(from, to)} · ${mapText.classCount(communes, level)}`,
      colour: TINTS[tintOf(i, classes.length)] ?? NOBODY,
    })),
    ...unclassedOf(items.values()).map((unclassed) => ({
      name: unclassedText(unclassed, level),
      colour: NOBODY,
    })),
  ];
  const points = LISTED_KINDS.flatMap((kind) => {
    const known = places.some((place) => place.kind === kind);
    return known ? [{ kind, name: countedPlaces(kind, places) }] : [];
  });
  const named = drawn.marks.filter((mark) => mark.kind === 'text' && mark.edged).length;
  const spread = { from: classes.at(0)?.from ?? 0, to: classes.at(-1)?.to ?? 0 };
  const notes = [
    mapText.noise(classes.length, noise, spread, level),
    mapText.named(named, told.length, level),
  ];
  return { scene, legend, points, notes };
}

const NINE_TIMES_OUT_OF_TEN = 1.645;

/**
 * Half-width of what may move one commune and not the others drawn with it, in shares: that of the one in the middle. Its
 * own error; that of its EPCI and of its région, where the map has several. METHOD §3.6, §3.9.
 */
function noiseOfCommunes(lines: readonly CommuneLine[], model: Model): number {
  const several = (kind: 'epci' | 'region') =>
    new Set(lines.map(({ commune }) => commune[kind]?.code ?? commune.code)).size > 1;
  const beyond =
    (several('epci') ? model.spread.epci ** 2 : 0) +
    (several('region') ? model.spread.region ** 2 : 0);
  return middleOf(
    lines
      .filter((line) => hasShare(line.estimate.rounded))
      .map(({ commune }) => {
        const { rates, spread } = estimate(commune, model);
        const rate = rates.concerned;
        const deviation = Math.sqrt(spread.concerned.own ** 2 + beyond);
        return NINE_TIMES_OUT_OF_TEN * deviation * rate * (1 - rate);
      }),
  );
}

/** Of a département: half of its whole range, which says no less than what it does not share with the others. */
function noiseOfDepartements(report: TerritoryReport): number {
  return middleOf(departementItems(report).map(({ share }) => (share.high - share.low) / 2));
}

function middleOf(values: readonly number[]): number {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.floor(rising.length / 2)] ?? 0;
}
