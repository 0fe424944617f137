// The places of a frame, each an option that says its name and figures, tinted by its class.

import { classOf, type MapClass } from '../../reports/map/classes.ts';
import { mapText } from '../../reports/map/copy.ts';
import type { Drawn } from '../../reports/map/frames.ts';
import type { MapItem } from '../../reports/map/item.ts';
import { tintOf } from '../../reports/map/palette.ts';
import { tintShare } from '../../reports/map/tint-share.ts';
import { people } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';

interface Props {
  /** Key of the frame: a place may be drawn in two. */
  readonly frame: string;
  readonly drawn: readonly Drawn[];
  readonly items: ReadonlyMap<string, MapItem>;
  readonly classes: readonly MapClass[];
  readonly chosen: ReadonlySet<string>;
}

/** Radius of the point that stands for a commune without a shape, in units of the drawing. */
export const SPOT = 10;

/** A place without a shape is a point; what no item describes is left out. */
export function Shapes({ frame, drawn, items, classes, chosen }: Props) {
  return (
    <>
      {drawn.map(({ code, path, x, y }) => {
        const item = items.get(code);
        if (!item) return null;
        const shared = {
          id: `map-${frame}-${code}`,
          role: 'option',
          'data-code': code,
          'aria-label': `${item.nom}. ${figuresSentence(item)}`,
          'aria-selected': chosen.has(code),
        } as const;
        const tint = hasShare(item)
          ? ` map-tint-${tintOf(classOf(tintShare(item), classes), classes.length)}`
          : '';
        return path === null ? (
          <circle
            {...shared}
            class={`map-shape map-spot${tint}`}
            key={code}
            cx={x}
            cy={y}
            r={SPOT}
          />
        ) : (
          <path {...shared} class={`map-shape${tint}`} key={code} d={path} />
        );
      })}
    </>
  );
}

/** The figures of a place, as they are read beside the map and aloud. */
export function figuresSentence({ share, people: count, display }: MapItem): string {
  if (display === 'nobody') return mapText.readNobody;
  if (display === 'too-few') return mapText.readTooFew;
  if (display === 'under-20') return mapText.readFew(share);
  return mapText.read(share, people(count));
}
