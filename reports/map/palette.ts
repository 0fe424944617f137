// The tints of maps, from little to much: one hue from light to dark, which reads in grey and to every
// eye. Those of the screen are in map.css, where dark mode turns them round; tests hold them together.
import { LIGHT } from '../../ui/light-tokens.ts';

/** Light scheme, also that of pictures that leave the page. */
export const TINTS = ['#dbe7f4', '#afcbe6', '#76a5d3', '#3b73b1', '#12386d'] as const;
export const INK = LIGHT.ink;
export const PAPER = LIGHT.sheet;
export const NOBODY = '#f2f2f2';
export const CONTOUR = LIGHT.place;
export const CIRCLE = LIGHT.eloignes;
export const PLACE = LIGHT.exclus;

/** Six digits without their "#", as Office writes a colour. */
export function hex(colour: string): string {
  return colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
}

/**
 * Which tint a class gets: the ends of the scale first; two classes, a percent apart at their edge, are no such extremes; a
 * class alone is the ground of circles and points, and is light.
 */
export function tintOf(index: number, classes: number): number {
  if (classes < 3) return index === 0 ? 1 : 3;
  return Math.round((index * (TINTS.length - 1)) / (classes - 1));
}
