// Numbers as French readers expect them. Intl groups digits with U+202F, so a number never breaks.

const NARROW = '\u202f';
const MINUS = '\u2212';
const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** "14 300": whole people, thousands apart. */
export function people(count: number): string {
  return whole.format(count);
}

/** "43 %" from 0.43. */
export function percent(share: number): string {
  return `${whole.format(share * 100)}${NARROW}%`;
}

/** "43,1 %" from 0.4312. */
export function precisePercent(share: number): string {
  return `${oneDecimal.format(share * 100)}${NARROW}%`;
}

/** "+2,1" or "−0,5": a difference of shares, in points, always signed (zero is "0,0"). */
export function signedPoints(difference: number): string {
  const text = oneDecimal.format(Math.abs(difference * 100));
  if (Number(Math.abs(difference * 100).toFixed(1)) === 0) return text;
  return `${difference < 0 ? MINUS : '+'}${text}`;
}

/** "2,1 points", "1 point", "0,4 point": without sign, agreeing in number. */
export function points(difference: number): string {
  const size = Number(Math.abs(difference * 100).toFixed(1));
  const text = Number.isInteger(size) ? whole.format(size) : oneDecimal.format(size);
  return `${text}${NARROW}point${size >= 2 ? 's' : ''}`;
}

/** "20 270 €". */
export function euros(amount: number): string {
  return `${whole.format(amount)}${NARROW}€`;
}

/** "3,4 km". */
export function kilometres(distanceKm: number): string {
  const text = distanceKm < 10 ? oneDecimal.format(distanceKm) : whole.format(distanceKm);
  return `${text}${NARROW}km`;
}
