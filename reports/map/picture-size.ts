// Where a map is laid out, and how large what is written on it must be there.

/** In points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Of its names: those of its scale are somewhat smaller. */
  readonly letters: number;
}

/** Half of a slide, whose letters are read from the back of a room. */
export const ON_A_SLIDE: PictureSize = { width: 518.4, height: 367.2, letters: 14 };
