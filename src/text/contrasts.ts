// Which published figure best explains a bar? The one that weighs most on the side of the bar.
import { percent, precisePercent } from './numbers.ts';
import { fr } from './typography.ts';

export interface Contrast {
  readonly subject: string;
  readonly object: string;
  /** How much more of it raises the need for help (below 0: lowers it). METHOD §5, first stage, rounded. */
  readonly weight: number;
  /** Shares 0..1: in the commune, and in France. */
  readonly here: number;
  readonly there: number;
}

/** "Les 75 ans et plus sont 14 % des habitants, contre 10 % en France." `points` is the bar's effect. */
export function bestContrast(contrasts: readonly Contrast[], points: number): string {
  const direction = Math.sign(points);
  const strength = ({ weight, here, there }: Contrast) => weight * direction * (here - there);
  const ordered = [...contrasts].sort((a, b) => strength(b) - strength(a));
  const best = ordered[0];
  if (!best) return '';
  const sentence = contrast(best);
  return strength(best) > 0
    ? sentence
    : fr`${sentence} Le détail des autres groupes fait pencher la barre.`;
}

/** Both figures in whole percents, or with one decimal when whole ones would look equal. */
function contrast({ subject, object, here, there }: Contrast): string {
  const write = percent(here) === percent(there) && here !== there ? precisePercent : percent;
  return fr`${subject} ${write(here)} ${object}, contre ${write(there)} en France.`;
}
