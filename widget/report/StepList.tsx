// The steps of the calculation; in a hamlet, without counts of people.

import { stepText } from '../../src/explain/steps.ts';
import type { Estimate, Step } from '../../src/terms/estimate.ts';
import { MethodLink } from '../../ui/MethodLink.tsx';

/** Steps that count people: a hamlet's would say more than METHOD §3.8 allows. */
const COUNTS: readonly Step['id'][] = ['interval', 'rounding'];

export function StepList({ estimate }: { readonly estimate: Estimate }) {
  const steps = estimate.steps.filter(
    ({ id }) => estimate.rounded.display === 'figures' || !COUNTS.includes(id),
  );
  return (
    <ol class="dn-steps">
      {steps.map(({ id, section, values }) => (
        <li key={id}>
          <b>
            <MethodLink section={section} words={stepText[id].title} />.
          </b>{' '}
          {stepText[id].sentence(values)}
        </li>
      ))}
    </ol>
  );
}
