// The pictures of a report, ready to be laid out: drawn for today's programs and dot by dot for the others,
// with their words for who does not see them, and a legend to be written as text.

import { percent, tierText } from '../src/explain/index.ts';
import { TIERS } from '../src/index.ts';
import { LIGHT } from '../ui/light-tokens.ts';
import { writtenText as text } from './copy.ts';
import { mapText } from './map/copy.ts';
import { PLACE } from './map/palette.ts';
import { pngOf } from './map/png.ts';
import type { ReportMap } from './map/report-map.ts';
import { svgOf } from './map/svg.ts';
import { barScene, barSvg, HEIGHT, type Part, WIDTH } from './picture.ts';
import type { TerritoryReport } from './report.ts';

export interface LegendEntry {
  readonly name: string;
  /** "#rrggbb". */
  readonly colour: string;
  /** A ring where the picture has rings; a full square when left out. */
  readonly ring?: boolean;
}

export interface Figure {
  readonly words: string;
  /** Pixels, on a page that is WIDTH wide. */
  readonly width: number;
  readonly height: number;
  readonly svg: () => string;
  /** The same as PNG, for programs that read no SVG. */
  readonly png: () => Uint8Array;
  readonly legend: readonly LegendEntry[];
  /** What must be read with it. */
  readonly notes: readonly string[];
}

/** Two thirds of a page. */
const TALLEST = 620;

/** The population by need. */
export function barFigure(report: TerritoryReport): Figure {
  const parts = partsOf(report);
  const names = parts.map(({ name }) => name);
  return {
    words: text.picture(names, report.total.base ?? 'all'),
    width: WIDTH,
    height: HEIGHT,
    svg: () => barSvg(parts),
    png: () => pngOf(barScene(parts), 1),
    legend: parts.map(({ name, share, colour }) => ({ name: `${name} ${percent(share)}`, colour })),
    notes: [],
  };
}

/** The communes by the share of people concerned. */
export function mapFigure({ scene, legend, points }: ReportMap): Figure {
  const scale = Math.min(WIDTH / scene.width, TALLEST / scene.height);
  return {
    words: scene.title,
    width: Math.round(scene.width * scale),
    height: Math.round(scene.height * scale),
    svg: () => svgOf(scene),
    png: () => pngOf(scene, 2 * scale),
    legend: [
      ...legend,
      ...points.map(({ kind, name }) => ({ name, colour: PLACE, ring: kind === 'bibliotheque' })),
    ],
    notes: [
      mapText.explained('communes'),
      ...(points.length > 0 ? [mapText.placesVintage] : []),
      mapText.credit,
    ],
  };
}

/** Three needs, then the others. */
function partsOf({ total }: TerritoryReport): Part[] {
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
