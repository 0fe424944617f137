// Has a program damaged this text before it came? Accents read in the wrong encoding, a code turned into a number:
// said as such, since no name is near what is left.

/** What a program did to a text: the wrong encoding, or a code made a number. */
export type Damage = 'encoding' | 'number';

/** « MÃ¢con »: two letters for one; « M\ufffdcon »: a letter lost; « M‰con », « Saint-ƒtienne »: saved by an old Mac. */
const WRONG_ENCODING = /\ufffd|ƒ|[\u0080-\u009f]|[ÃÂ][^\p{L}\s]|Å“|\p{L}[Ž‰ˆ™‹]\p{L}/u;
/** 58194 in scientific notation: « 5,8194E+04 ». */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;
/** What a comma that parts cells leaves of it. */
const SCIENTIFIC_END = /^\d*E\+\d{1,2}$/i;

/** What happened to a cell; null when nothing shows. */
export function damageOf(cell: string): Damage | null {
  if (WRONG_ENCODING.test(cell)) return 'encoding';
  return SCIENTIFIC.test(cell) ? 'number' : null;
}

/** The cell that a number in scientific notation was, when its comma parted it; null for other rows. */
export function scientificOf(cells: readonly string[]): string | null {
  const at = cells.findIndex((cell) => SCIENTIFIC_END.test(cell));
  const whole = `${cells[at - 1] ?? ''},${cells[at] ?? ''}`;
  return SCIENTIFIC.test(whole) ? whole : null;
}

/** The text as it was before it was read in the wrong encoding; null when that cannot be known. */
export function mendedEncoding(cell: string): string | null {
  const bytes = [...cell].map((letter) => letter.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return decodeURIComponent(
      bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    // Its bytes are no text in UTF-8.
    return null;
  }
}
