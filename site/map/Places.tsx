// Places that can help, as points: squares for France services, rings for libraries.

import type { Frame } from '../../reports/map/frames.ts';
import type { LocalPlace } from '../../src/terms/place.ts';

interface Props {
  readonly frame: Frame;
  readonly places: readonly LocalPlace[];
  readonly unit: number;
}

/** Pixels. */
const SIDE = 9;

export function Places({ frame, places, unit }: Props) {
  const side = SIDE * unit;
  return (
    <g>
      {places.map(({ id, kind, longitude, latitude }) => {
        const at = frame.place(longitude, latitude);
        if (!at) return null;
        const [x, y] = at;
        return kind === 'franceServices' ? (
          <rect
            class="map-place map-place-franceServices"
            key={id}
            x={x - side / 2}
            y={y - side / 2}
            width={side}
            height={side}
          />
        ) : (
          <circle class="map-place" key={id} cx={x} cy={y} r={side / 2.6} />
        );
      })}
    </g>
  );
}
