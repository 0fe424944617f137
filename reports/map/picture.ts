// What a picture of the map is made of: what it is asked to show, and the marks that show it.
import type { LocalPlace } from '../../src/terms/place.ts';
import type { MapClass } from './classes.ts';
import type { MapLevel } from './copy.ts';
import type { Frame } from './frames.ts';
import type { MapItem, MapMeasure } from './item.ts';
import type { Naming } from './names.ts';

export interface MapPicture {
  readonly nom: string;
  readonly frames: readonly Frame[];
  readonly items: ReadonlyMap<string, MapItem>;
  readonly classes: readonly MapClass[];
  readonly level: MapLevel;
  readonly measure: MapMeasure;
  readonly largest: number;
  readonly places: readonly LocalPlace[];
  readonly model: string;
  readonly day: string;
  /** For paper: names of the main communes, a scale, small points that let the tints be seen. */
  readonly paper?: Omit<Naming, 'items'> & {
    /** Of the letters, in the units of the frames; those of a page when left out. */
    readonly size?: number;
  };
}

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  /** 1 when left out. */
  readonly opacity?: number;
}

/** A thing to draw; a path is moved by x and y, a rectangle starts there, a circle is around it. */
export type Mark =
  | (Paint & {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly path: string;
    })
  | (Paint & {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
    })
  | (Paint & {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
    })
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      /** Where `x` is on the text; its start when left out. */
      readonly anchor?: 'middle' | 'end';
      /** Edged with white, to be read on any tint. */
      readonly edged?: boolean;
      /** The ink when left out. */
      readonly fill?: string;
    };

export interface Scene {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
