// What whoever signs a report puts on it: an author, a logo, the styles of a Word template of their own.
export interface Logo {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: 'png' | 'jpg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Branding {
  readonly author?: string;
  readonly logo?: Logo;
  /** A .dotx or .docx whose styles and colours a Word document takes. */
  readonly template?: Uint8Array<ArrayBuffer>;
}

/** Millimetres on paper: high enough to be seen, never wider than a third of the page. */
const LOGO = { height: 18, width: 55 };

/** Size of a logo on paper, in millimetres. */
export function logoSize({ width, height }: Pick<Logo, 'width' | 'height'>) {
  const scale = Math.min(LOGO.height / height, LOGO.width / width);
  return { width: width * scale, height: height * scale };
}
