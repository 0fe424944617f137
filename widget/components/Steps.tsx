// How the number was reached, for who wants to redo it; in a hamlet, without counts of people.
import type { Estimate, Step } from '../../src/terms/estimate.ts';
import { stepsTitle, stepText } from '../../src/text/index.ts';
import { Figures } from './Figures.tsx';
import { MethodLink } from './MethodLink.tsx';

/** Steps that count people: a hamlet's would say more than METHOD §3.8 allows. */
const COUNTS: readonly Step['id'][] = ['interval', 'rounding'];

export function Steps({ estimate }: { readonly estimate: Estimate }) {
  const steps = estimate.steps.filter(
    ({ id }) => estimate.rounded.display === 'figures' || !COUNTS.includes(id),
  );
  return (
    <Figures summary={stepsTitle}>
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
    </Figures>
  );
}
