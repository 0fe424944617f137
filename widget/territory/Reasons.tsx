// Why here and not as in France: the four reasons, which add up exactly. METHOD §3.4, weighted by people.

import { driverText, factorText, signedPoints } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate } from '../../src/index.ts';
import { Section } from '../../ui/Section.tsx';
import { ReasonBar } from '../report/ReasonBar.tsx';

/** The least span of the picture, in shares: a bar of 0.1 point must look like nothing. */
const MIN_SPAN = 0.03;

interface Props {
  readonly estimate: AreaEstimate;
  readonly national: number;
}

export function Reasons({ estimate, national }: Props) {
  const local = estimate.rates.concerned;
  const lines = [
    ...estimate.drivers.map(({ factor, share }) => ({
      name: factorText[factor],
      difference: share,
    })),
    {
      name: driverText.total,
      difference: local - national,
      note: driverText.fromTo(local, national),
    },
  ];
  const span = Math.max(MIN_SPAN, ...lines.map(({ difference }) => Math.abs(difference)));
  return (
    <Section name="reasons" title={territoryText.reasonsTitle(local, national)}>
      <p>{territoryText.reasons}</p>
      <p class="dn-axis" aria-hidden="true">
        <span>{driverText.axisLess}</span>
        <span>{driverText.axisMore}</span>
        <span>{driverText.unit}</span>
      </p>
      <ul class="dn-reason-list">
        {lines.map(({ name, difference, ...line }) => (
          <li class={'note' in line ? 'dn-reason dn-reason-total' : 'dn-reason'} key={name}>
            <p class="dn-reason-words">
              <b>{name}</b>
              {'note' in line && <span>{line.note}</span>}
            </p>
            <ReasonBar difference={difference} span={span} />
            <p class="dn-reason-effect">
              <span aria-hidden="true">{signedPoints(difference)}</span>
              <span class="dn-hidden">{driverText.effect(difference)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
