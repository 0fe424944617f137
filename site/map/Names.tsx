// The names of the main places, in letters of the same size whatever the screen, and for paper apart: the drawing is
// smaller there, and cannot be pointed at.
import { useMemo } from 'preact/hooks';
import type { Frame } from '../../reports/map/frames.ts';
import { type Naming, namesOf, type Point } from '../../reports/map/names.ts';
import { typeset } from '../../src/explain/index.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { SPOT } from './Shapes.tsx';

interface Props {
  readonly frame: Frame;
  readonly naming: Naming;
  readonly places: readonly LocalPlace[];
  /** Of the letters, in units of the drawing. */
  readonly size: number;
  readonly on: 'screen' | 'paper';
}

/** Pixels of the drawing on a sheet of A4: 80 mm high, two thirds of the sheet wide (map.css). */
const SHEET = { width: 450, height: 300 };

/** Units of the drawing for a pixel of paper. */
export function paperUnit({ width, height }: Pick<Frame, 'width' | 'height'>): number {
  return Math.max(width / SHEET.width, height / SHEET.height);
}

/** The names of a frame, where each has room. */
export function Names({ frame, naming, places, size, on }: Props) {
  const names = useMemo(() => {
    const points = places.flatMap(({ longitude, latitude }): Point[] => {
      const at = frame.place(longitude, latitude);
      return at ? [at] : [];
    });
    return namesOf(frame, naming, points, { size, dot: SPOT });
  }, [frame, naming, places, size]);
  return (
    <g class={`map-names-${on}`} font-size={size} stroke-width={size / 4}>
      {names.map(({ code, text, x, y }) => (
        <text class="map-name" key={code} x={x} y={y}>
          {typeset(text)}
        </text>
      ))}
    </g>
  );
}
