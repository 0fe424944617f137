// The map of a report: its communes by the share of people concerned, as the page of the territory draws
// them, with the places that can help as points and a legend to write beside it. METHOD §3.9 for what the tints may say.

import type { ContoursFile } from '../../src/store/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { LISTED_KINDS } from '../../src/terms/place.ts';
import type { TerritoryReport } from '../report.ts';
import { distinctClasses } from './classes.ts';
import { contextOf } from './context.ts';
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
import { namedAmong, SPARE_NAMES } from './names.ts';
import { noiseOfCommunes, noiseOfGroups } from './noise.ts';
import { NOBODY, TINTS, tintOf } from './palette.ts';
import type { MapPicture } from './picture.ts';
import type { PictureSize } from './picture-size.ts';
import { framesOnly } from './scene.ts';
import { shapesOf } from './shapes.ts';
import { tintShare } from './tint-share.ts';
import { unclassedOf, unclassedText } from './unclassed.ts';

interface MapOptions {
  /** Shapes of the départements, that a list of communes far apart is drawn upon. */
  readonly france?: ContoursFile | null;
  readonly level?: ReportMapLevel;
  /** Where it is laid out; a page of paper when left out. */
  readonly room?: PictureSize | undefined;
}

/** The map of the communes of the report; null where no contour is theirs. */
export function reportMap(
  report: TerritoryReport,
  files: readonly ContoursFile[],
  { france = null, level = 'communes', room }: MapOptions = {},
): ReportMap | null {
  const { total, lines, model } = report;
  const ofCommunes = level === 'communes';
  const mapped = ofCommunes ? itemsOfCommunes(report) : departementItems(report);
  const items = new Map(mapped.map((item) => [item.code, item]));
  const shapes = files.flatMap(shapesOf);
  const behind = france === null ? [] : contextOf(items, shapes, shapesOf(france));
  const { frames } = drawingOf(items, shapes, { behind, paper: true });
  if (frames.length === 0) return null;
  // Points by the thousand would leave nothing else to see, and those of a list far apart hide its communes.
  const hidden =
    france !== null && (frames.length > 1 || frames.some(({ scattered }) => scattered));
  const places = ofCommunes && !hidden ? report.places : [];
  const inhabited = [...items.values()].filter(hasShare);
  const noise = ofCommunes
    ? noiseOfCommunes(
        lines.map(({ commune }) => commune),
        model,
      )
    : noiseOfGroups(mapped);
  const shares = inhabited.map(tintShare);
  const classes = distinctClasses(shares, noise);
  const picture: MapPicture = {
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
      names: namedAmong(mapped.length),
      spare: SPARE_NAMES,
      populations: ofCommunes
        ? new Map(lines.map(({ commune: { code, population } }) => [code, population]))
        : new Map(
            departementLines(report).map(({ estimate: { area, population } }) => [
              area.code ?? '',
              population,
            ]),
          ),
    },
  };
  const drawn = framesOnly(picture, room);
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
  const named = new Set(
    drawn.marks.flatMap((mark) => (mark.kind === 'text' && mark.edged ? mark.text : [])),
  ).size;
  const notes = [
    mapText.noise(classes, noise, level),
    mapText.named(named, mapped.length, level),
    ...(hidden && report.places.length > 0 ? [mapText.noPoints] : []),
  ];
  return { scene, legend, points, notes };
}
