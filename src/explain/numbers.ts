// Numbers as French readers expect them: groups of three digits held by U+202F, so a number never
// breaks, and a decimal comma. Not with Intl: loading its tables took 20 ms of a first diagnosis, and
// older browsers group with another space. tests/src/explain holds both to the same text.

const NARROW = '\u202f';

/** "1 234,5": rounded half away from zero, as people do and as Intl does. */
function written(value: number, decimals: 0 | 1): string {
  const size = Math.abs(value);
  // 1.45 is stored a hair below and toFixed would say 1.4; people, and Intl, read what is written.
  const half = /\.\d5$/.test(String(size));
  const [units = '', tenths] = (half ? size + 0.001 : size).toFixed(decimals).split('.');
  const grouped = units.replace(/\B(?=(\d{3}){1,7}$)/g, NARROW);
  return `${value < 0 ? '-' : ''}${grouped}${tenths === undefined ? '' : `,${tenths}`}`;
}

const whole = (value: number) => written(value, 0);
const oneDecimal = (value: number) => written(value, 1);

/** "14 300": whole people, thousands apart. */
export function people(count: number): string {
  return whole(count);
}

/** "1 autre faute", "14 autres fautes": the number and what is counted agree; in French, plural begins at two. */
export function counted(count: number, one: string, several: string): string {
  return `${people(count)} ${Math.abs(count) < 2 ? one : several}`;
}

/** "43 %" from 0.43. */
export function percent(share: number): string {
  return `${whole(share * 100)}${NARROW}%`;
}

/** "43,1 %" from 0.4312. */
export function precisePercent(share: number): string {
  return `${oneDecimal(share * 100)}${NARROW}%`;
}

/** A size with its sign: "+2 points", "−500 habitants". */
export function signed(value: number, text: string): string {
  return `${value < 0 ? '\u2212' : '+'}${text}`;
}

/** "+2,1" or "−0,5": a difference of shares, in points, always signed (zero is "0,0"). */
export function signedPoints(difference: number): string {
  const text = oneDecimal(Math.abs(difference * 100));
  if (Number(Math.abs(difference * 100).toFixed(1)) === 0) return text;
  return signed(difference, text);
}

/** "2,1 points", "3,0 points", "0,4 point": as precise as `signedPoints`, without sign, agreeing in number. */
export function points(difference: number): string {
  const size = Number(Math.abs(difference * 100).toFixed(1));
  return `${oneDecimal(size)}${NARROW}point${size >= 2 ? 's' : ''}`;
}

/** "8" or "7,5": one decimal when there is one. */
export function decimal(value: number): string {
  return Number.isInteger(Number(value.toFixed(1))) ? whole(value) : oneDecimal(value);
}

/** "20 270 €". */
export function euros(amount: number): string {
  return `${whole(amount)}${NARROW}€`;
}

/** "3,4 km". */
export function kilometres(distanceKm: number): string {
  const text = distanceKm < 10 ? oneDecimal(distanceKm) : whole(distanceKm);
  return `${text}${NARROW}km`;
}
