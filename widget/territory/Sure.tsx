// How sure the total is: what is proper to each commune cancels out, what is common to all does not.
// METHOD §3.9.
import type { AreaEstimate } from '../../src/index.ts';
import { precisionText } from '../../src/text/index.ts';
import { territoryText } from '../../src/text/territory.ts';
import { Section } from '../components/Section.tsx';

/** Standard deviations on either side of a 90 % interval. METHOD §3.6. */
const NINE_IN_TEN = 1.645;

export function Sure({ estimate }: { readonly estimate: AreaEstimate }) {
  const { own, shared } = estimate.spread.concerned;
  const rate = estimate.rates.concerned;
  // A small step on the logit scale is r(1 − r) times as long on the scale of shares.
  const share = (deviation: number) => NINE_IN_TEN * deviation * rate * (1 - rate);
  return (
    <Section name="precision" title={territoryText.sureTitle}>
      <p>{territoryText.sure}</p>
      <ul class="dn-plain-list">
        <li>{territoryText.own(share(own))}</li>
        <li>{territoryText.shared(share(shared))}</li>
      </ul>
      <p>{territoryText.together}</p>
      <p>{precisionText.national}</p>
    </Section>
  );
}
