// What must stand beside every hypothesis, on screen and in files. METHOD §3.10.
import type { Change, ShareName } from '../terms/change.ts';
import { ageBandText } from './age-bands.ts';
import { decimal, signed } from './numbers.ts';
import { inhabitants } from './places.ts';
import { fr } from './typography.ts';

export const hypothesisText = {
  notForecast: fr`Une hypothèse n'est pas une prévision : c'est le même calcul, avec vos chiffres.`,
  /** Said where nothing else shows it. */
  sameConstants: fr`Rien n'y est recalé, et une part changée compte comme connue.`,
};

const diplomas = [fr`Sans diplôme`, fr`Diplôme intermédiaire`, fr`Diplôme supérieur`];

function nameOf(share: ShareName): string {
  if (share === 'p15') return fr`15 ans et plus dans la population`;
  if (share === 'lowIncome') return fr`Revenus bas`;
  return (share.group === 'age' ? ageBandText[share.index + 1] : diplomas[share.index]) ?? '';
}

/** Changes that are applied together: « 75+ +2 ; revenus bas 20 % ». */
export function changesText(changes: readonly Change[]): string {
  return changes.map(changeText).join('\u00a0; ');
}

/** "75 ans et plus : +2 points". */
export function changeText(change: Change): string {
  if (change.kind === 'territory') {
    return change.rural ? fr`Territoire : rural` : fr`Territoire : urbain`;
  }
  const { how, value } = change;
  if (change.kind === 'share') {
    const size = Math.abs(value * 100);
    const words =
      how === 'set' ? fr`${decimal(size)} %` : fr`${decimal(size)} point${size >= 2 ? 's' : ''}`;
    return fr`${nameOf(change.of)} : ${how === 'set' ? words : signed(value, words)}`;
  }
  if (how === 'multiply') {
    const by = (value - 1) * 100;
    return fr`Population : ${signed(by, fr`${decimal(Math.abs(by))} %`)}`;
  }
  const count = inhabitants(Math.abs(value));
  return fr`Population : ${how === 'set' ? count : signed(value, count)}`;
}
