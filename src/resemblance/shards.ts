// Which file tells what of a commune. Eight communes among 34 875 are each of a file of their own: those of ten codes
// weigh half a kilobyte, where those of a hundred would weigh three.

/** "5819" for the codes 58190 to 58199, "9741" for 97410 to 97419. */
export function tenOf(code: string): string {
  return code.slice(0, 4);
}

/** "581-75" for the codes 58175 to 58199: a quarter of a hundred, by its first. */
export function quarterOf(code: string): string {
  const first = Math.floor(Number(code.slice(3)) / 25) * 25;
  return `${code.slice(0, 3)}-${String(first).padStart(2, '0')}`;
}

/** The hundred that a quarter is of. */
export function hundredOfQuarter(quarter: string): string {
  return quarter.slice(0, 3);
}
