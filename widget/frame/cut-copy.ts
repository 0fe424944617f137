// What paper says of a frame whose height is written.
import { fr } from '../../src/explain/typography.ts';

export const cutOnPaper = (address: string) =>
  fr`Ce cadre peut être coupé sur papier. Le diagnostic entier : ${address}`;
