// One shape for the four pictures: rows of horizontal bars. What draws them (Chart.js on the screen and
// in PNG, svg.ts in SVG) reads nothing else, so that all three show the same figures.
import type { Tier } from '../../src/terms/tier.ts';

/** What a bar stands for; its colour follows. */
export type Tone = Tier | 'others' | 'here' | 'around' | 'more' | 'less';

export interface Bar {
  readonly tone: Tone;
  /** Ends on the scale of the picture. */
  readonly from: number;
  readonly to: number;
}

export interface Row {
  readonly label: string;
  /** Its figure, written below the label. */
  readonly value: string;
  readonly bars: readonly Bar[];
  /** The 90 % interval, drawn as a whisker; null when there is none to show. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Where the next row starts, in a waterfall. */
  readonly end: number | null;
}

/** What a colour or a line means; `null` for what is written without a sample. */
export interface Key {
  readonly tone: Tone | null;
  readonly words: string;
}

export interface Picture {
  /** Part of the name of its files. */
  readonly name: 'besoins' | 'raisons' | 'comparaison' | 'ages';
  readonly title: string;
  /** What the picture shows, in sentences. */
  readonly alternative: string;
  readonly rows: readonly Row[];
  readonly scale: { readonly min: number; readonly max: number };
  /** A value of the scale, as text. */
  readonly tick: (value: number) => string;
  /** The line of France, where it helps. */
  readonly line: number | null;
  readonly keys: readonly Key[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** Sources and vintages, printed on what is downloaded. */
  readonly credit: readonly string[];
}
