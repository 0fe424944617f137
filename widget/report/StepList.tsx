// The steps of the calculation; in a hamlet, without counts of people.
import { steps } from '../../src/explain/steps.ts';
import type { Estimate } from '../../src/terms/estimate.ts';
import { MethodLink } from '../../ui/MethodLink.tsx';

export function StepList({ estimate }: { readonly estimate: Estimate }) {
  const shown = steps.filter(({ counts }) => !counts || estimate.rounded.display === 'figures');
  return (
    <ol class="dn-steps">
      {shown.map(({ section, title, sentence }) => (
        <li key={section}>
          <b>
            <MethodLink section={section} words={title} />.
          </b>{' '}
          {sentence(estimate)}
        </li>
      ))}
    </ol>
  );
}
