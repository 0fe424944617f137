// The pictures of a report, ready to be laid out: a scene drawn as large as the page allows, with its words for who
// does not see it, and a legend to be written as text.

import { percent, tierText } from '../src/explain/index.ts';
import { type AreaEstimate, TIERS } from '../src/index.ts';
import { LIGHT } from '../ui/light-tokens.ts';
import { CHART_WIDTH } from './charts/marks.ts';
import { writtenText as text } from './copy.ts';
import { mapText } from './map/copy.ts';
import type { ReportMap } from './map/map-of-report.ts';
import { PLACE } from './map/palette.ts';
import type { Mark, Scene } from './map/picture.ts';

/** All that a picture of the needs reads of a report. */
interface NeedsSource {
  readonly total: AreaEstimate;
}

export interface LegendEntry {
  readonly name: string;
  /** "#rrggbb". */
  readonly colour: string;
  /** A ring where the picture has rings; a full square when left out. */
  readonly ring?: boolean;
}

export interface Figure {
  /** Its title is what it says to who does not see it. */
  readonly scene: Scene;
  /** Pixels on paper for a unit of the scene. */
  readonly scale: number;
  readonly legend: readonly LegendEntry[];
  /** What must be read with it. */
  readonly notes: readonly string[];
}

/** Pixels between the margins of an A4 page, and two thirds of its height. */
const WIDEST = 600;
const TALLEST = 620;
const BAR = 56;

/** A chart or a map, as large as the page allows. */
export function sceneFigure(
  scene: Scene,
  legend: readonly LegendEntry[] = [],
  notes: readonly string[] = [],
): Figure {
  const scale = Math.min(WIDEST / scene.width, TALLEST / scene.height);
  return { scene, scale, legend, notes };
}

/** The population by need: its legend is text, for every reader to see, enlarge and copy. */
export function barFigure(report: NeedsSource): Figure {
  const parts = partsOf(report);
  let x = 0;
  const marks = parts.map(({ share, colour }): Mark => {
    const bar = { x, y: 0, w: share * CHART_WIDTH, h: BAR };
    x += bar.w;
    return { kind: 'rect', ...bar, fill: colour, stroke: LIGHT.sheet, width: 1 };
  });
  const words = text.picture(
    parts.map(({ name }) => name),
    report.total.base ?? 'all',
  );
  return sceneFigure(
    { title: words, width: CHART_WIDTH, height: BAR, marks },
    parts.map(({ name, share, colour }) => ({ name: `${name} ${percent(share)}`, colour })),
  );
}

/** Where a commune is, a quarter of a page large. */
export function locationFigure({ scene, legend, notes }: ReportMap): Figure {
  return { scene, scale: 1, legend, notes };
}

/** The communes by the share of people concerned. */
export function mapFigure({ scene, legend, points, notes }: ReportMap): Figure {
  return sceneFigure(
    scene,
    [
      ...legend,
      ...points.map(({ kind, name }) => ({ name, colour: PLACE, ring: kind === 'bibliotheque' })),
    ],
    [
      ...notes,
      ...(points.length > 0 ? [mapText.apart, mapText.placesVintage] : []),
      mapText.credit,
    ],
  );
}

/** Three needs, then the others. */
function partsOf({ total }: NeedsSource) {
  const { exclus, eloignes, presque, others } = LIGHT;
  const colours = { exclus, eloignes, presqueAutonomes: presque };
  return [
    ...TIERS.map((tier) => ({
      name: tierText[tier].name,
      share: total.rates[tier],
      colour: colours[tier],
    })),
    { name: text.others, share: 1 - total.rates.concerned, colour: others },
  ];
}
