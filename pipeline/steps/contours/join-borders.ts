// One border for two neighbours, across départements too: each raw file rounds on a grid of its own, so
// that a point of a common border is written in two ways, a few tens of metres apart.
import { append } from '../../../src/terms/group-by.ts';
import type { Position, Shape } from '../../read-contours.ts';

/** Degrees: above what two grids may differ by, under what separates two points of a border. */
const TOLERANCE = 0.0006;

interface Known {
  readonly at: Position;
  readonly departement: string;
}

/** The same shapes; a point of two départements takes the place it has in the first. */
export function joinBorders(shapes: readonly Shape[]): Shape[] {
  const cells = new Map<string, Known[]>();
  const placed = new Map<string, Position>();

  const place = (point: Position, departement: string): Position => {
    const key = `${departement} ${point.join()}`;
    const before = placed.get(key);
    if (before) return before;
    const twin = nearest(point, departement, cells);
    const at = twin ?? point;
    placed.set(key, at);
    append(cells, cellOf(at), { at, departement });
    return at;
  };

  return shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((rings) =>
      rings.map((ring) => ring.map((point) => place(point, shape.departement))),
    ),
  }));
}

/** The closest point of another département within the tolerance. */
function nearest(
  [x, y]: Position,
  departement: string,
  cells: ReadonlyMap<string, readonly Known[]>,
): Position | null {
  const [column, row] = [Math.floor(x / TOLERANCE), Math.floor(y / TOLERANCE)];
  let best: Position | null = null;
  let distance = TOLERANCE;
  for (const i of [-1, 0, 1]) {
    for (const j of [-1, 0, 1]) {
      for (const known of cells.get(`${column + i} ${row + j}`) ?? []) {
        const gap = Math.max(Math.abs(known.at[0] - x), Math.abs(known.at[1] - y));
        if (known.departement === departement || gap >= distance) continue;
        [best, distance] = [known.at, gap];
      }
    }
  }
  return best;
}

function cellOf([x, y]: Position): string {
  return `${Math.floor(x / TOLERANCE)} ${Math.floor(y / TOLERANCE)}`;
}
