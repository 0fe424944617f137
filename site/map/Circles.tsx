// Numbers as circles: a number of people is never a tint, which would make a large commune look needy.
import { MAX_RADIUS, radiusOf } from '../../reports/map/classes.ts';
import type { Drawn } from '../../reports/map/frames.ts';
import { type MapItem, shownPeople } from '../../reports/map/item.ts';

interface Props {
  readonly drawn: readonly Drawn[];
  readonly items: ReadonlyMap<string, MapItem>;
  /** The largest number of people on the whole map, whatever the frame. */
  readonly largest: number;
  /** Units of the drawing for a pixel. */
  readonly unit: number;
}

export function Circles({ drawn, items, largest, unit }: Props) {
  const circles = drawn
    .map(({ code, x, y }) => ({
      code,
      x,
      y,
      people: shownPeople(items.get(code)),
    }))
    .filter(({ people }) => people > 0)
    // Small ones last, so that none is hidden below a large one.
    .sort((a, b) => b.people - a.people);
  return (
    <g>
      {circles.map(({ code, x, y, people }) => (
        <circle
          class="map-circle"
          key={code}
          cx={x}
          cy={y}
          r={(radiusOf(people, largest, MAX_RADIUS) * unit).toFixed(1)}
        />
      ))}
    </g>
  );
}
