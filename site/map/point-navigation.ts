// Which commune is next in the direction of an arrow key? The nearest one in a cone of 90 degrees.

export interface Point {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Index of the next point, `from` itself when none lies that way; null when the key is no arrow. */
export function pointInDirection(
  points: readonly Point[],
  from: number,
  key: string,
): number | null {
  const direction = DIRECTIONS[key];
  const start = points[from];
  if (!direction || !start) return null;
  const [dx, dy] = direction;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  points.forEach(({ x, y }, i) => {
    const [forward, aside] = [
      (x - start.x) * dx + (y - start.y) * dy,
      Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx),
    ];
    if (i === from || forward <= 0 || aside > forward) return;
    // What lies straight ahead comes before what is a little nearer but aside.
    const effort = Math.hypot(forward, aside) + aside;
    if (effort < least) [best, least] = [i, effort];
  });
  return best;
}

/** Index of the point nearest to a click, or null when all are further than `reach`. */
export function nearest(points: readonly Point[], at: Point, reach: number): number | null {
  let best: number | null = null;
  let least = reach;
  points.forEach(({ x, y }, i) => {
    const distance = Math.hypot(x - at.x, y - at.y);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}
