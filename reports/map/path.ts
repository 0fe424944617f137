// A path of straight lines, point by point, for programs that take no path.

/** Where a line goes, or that a ring is closed. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'close' };

/** "M1,2L3,4Z": absolute points, one a letter. */
export function stepsOf(path: string): PathStep[] {
  return path.match(/[MLZ][^MLZ]*/g)?.map(stepOf) ?? [];
}

function stepOf(written: string): PathStep {
  if (written.startsWith('Z')) return { kind: 'close' };
  const [x = 0, y = 0] = written.slice(1).split(',').map(Number);
  return { kind: written.startsWith('M') ? 'move' : 'line', x, y };
}

/** The box around a path; infinite when it has no point. */
export function boundsOf(steps: readonly PathStep[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const step of steps) {
    if (step.kind === 'close') continue;
    left = Math.min(left, step.x);
    right = Math.max(right, step.x);
    top = Math.min(top, step.y);
    bottom = Math.max(bottom, step.y);
  }
  return { left, top, right, bottom };
}
