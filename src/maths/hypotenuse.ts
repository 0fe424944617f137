// The length of two sides at a right angle.

/** √(a² + b²) of two lengths, the longer above 0: as Math.hypot, without the list that it builds. */
export function hypotenuse(a: number, b: number): number {
  const longer = Math.max(a, b);
  return longer * Math.sqrt((a / longer) ** 2 + (b / longer) ** 2);
}
