// A share as it is said aloud: "25 habitants sur 100", "1 habitant sur 100", "aucun habitant".
import { fr } from './typography.ts';

/** How many the words speak of, so that their verb agrees: less than one is 'one'. */
export type Quantity = 'none' | 'one' | 'many';

interface OutOf100 {
  /** "25", to be compared with another: "contre 10 en France". */
  readonly number: string;
  /** "25 habitants sur 100", "moins de 1 habitant sur 100", "aucun habitant". */
  readonly count: string;
  /** How the verb that follows agrees: "n’a", "a", "ont". */
  readonly quantity: Quantity;
}

/**
 * A share 0..1 in whole people out of 100; under one half of one it is said, never shown as 0.
 * `aged` tells which people, when not all: " de 15 ans et plus".
 */
export function outOf100(
  share: number,
  noun: 'habitant' | 'personne' = 'habitant',
  aged = '',
): OutOf100 {
  const whole = Math.round(share * 100);
  const none = noun === 'personne' ? fr`aucune personne${aged}` : fr`aucun habitant${aged}`;
  if (share === 0) return { number: '0', count: none, quantity: 'none' };
  if (whole === 0) {
    return {
      number: fr`moins de 1`,
      count: fr`moins ${noun === 'personne' ? "d'une" : "d'un"} ${noun}${aged} sur 100`,
      quantity: 'one',
    };
  }
  const many = whole >= 2;
  const count = fr`${whole} ${noun}${many ? 's' : ''}${aged} sur 100`;
  return { number: `${whole}`, count, quantity: many ? 'many' : 'one' };
}

/** Whether two shares are the same when said out of 100. */
export function sameOutOf100(a: number, b: number): boolean {
  return Math.round(a * 100) === Math.round(b * 100);
}
