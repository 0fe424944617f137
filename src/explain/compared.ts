// The words of a picture of places side by side. Apart from the comparison itself: a first diagnosis goes without.
import type { Range } from '../terms/tier.ts';
import { shareBetween } from './headline.ts';
import { percent } from './numbers.ts';
import { fr } from './typography.ts';

export const comparedText = {
  row: (nom: string, share: Range, exact: boolean) =>
    exact
      ? fr`${nom} : ${percent(share.point)}.`
      : fr`${nom} : ${percent(share.point)}, ${shareBetween(share)}.`,
  bandKey: fr`Cadre gris : la fourchette. Pointillés : la France.`,
};
