// An address as a code that a phone reads, drawn as one path of an SVG. Fetched when a page is to be printed.
import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';

export interface QrCode {
  /** Squares on each side, without the white border that readers need around. */
  readonly size: number;
  /** One unit a square. */
  readonly path: string;
}

/** @throws Error when the text is longer than the largest code holds: some 2 300 letters. */
export function qrCodeOf(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size, path: toSvgPath(code) };
}
