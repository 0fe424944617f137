// A bar a reason around a line that is France, and their sum: a commune and a territory alike.
import { driverText, factorText, shownDrivers, signedPoints } from '../../src/explain/index.ts';
import type { Driver } from '../../src/terms/estimate.ts';
import { ReasonBar } from './ReasonBar.tsx';

interface Props {
  readonly drivers: readonly Driver[];
  /** Shares here and in France. */
  readonly local: number;
  readonly national: number;
  /** What is said of a reason. */
  readonly sentence: (driver: Driver) => string;
}

/** The least span of the picture, in shares: a bar of 0.1 point must look like nothing. */
const MIN_SPAN = 0.03;

/** All bars have one scale, that of the widest or of 3 points. */
export function ReasonList({ drivers, local, national, sentence }: Props) {
  const gap = local - national;
  const span = Math.max(MIN_SPAN, ...[...drivers.map(({ share }) => share), gap].map(Math.abs));
  const line = (name: string, difference: number, said: string) => (
    <>
      <p class="dn-reason-words">
        <b>{name}</b>
        <span>{said}</span>
      </p>
      <ReasonBar difference={difference} span={span} />
      <p class="dn-reason-effect">
        <span aria-hidden="true">{signedPoints(difference)}</span>
        <span class="dn-hidden">{driverText.effect(difference)}</span>
      </p>
    </>
  );
  return (
    <>
      <p class="dn-axis" aria-hidden="true">
        <span>{driverText.axisLess}</span>
        <span>{driverText.axisMore}</span>
        <span>{driverText.unit}</span>
      </p>
      <ul class="dn-reason-list">
        {shownDrivers(drivers).map((driver) => (
          <li class="dn-reason" key={driver.factor}>
            {line(factorText[driver.factor], driver.shown, sentence(driver))}
          </li>
        ))}
        <li class="dn-reason dn-reason-total">
          {line(driverText.total, gap, driverText.fromTo(local, national))}
        </li>
      </ul>
    </>
  );
}
