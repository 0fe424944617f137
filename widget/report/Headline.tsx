// The sentence that carries the number; its range, its share and its reliability right below.

import {
  gradeTitle,
  type HeadlineWords,
  headline,
  headlineText,
  shareSentences,
} from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { Heading } from '../../ui/Heading.tsx';
import { MethodLink } from '../../ui/MethodLink.tsx';
import { UNDERSTAND } from '../../ui/method-anchor.ts';

interface Props {
  readonly diagnosis: Diagnosis;
}

export function Headline({ diagnosis }: Props) {
  const { commune, estimate, model } = diagnosis;
  const { display } = estimate.rounded;
  const shared = hasShare(estimate.rounded);
  const words: HeadlineWords = headline(commune.nom, estimate);
  return (
    <header class="dn-headline" part="headline">
      <p class="dn-eyebrow">{headlineText.identity(commune.departement.nom, commune.population)}</p>
      <Heading depth={0} class="dn-sentence">
        {words.before}
        <strong>{words.figure}</strong>
        {words.after}
      </Heading>
      {/* Of a phone only: the three needs before all else, on its first screen. */}
      {display === 'figures' && (
        <p class="dn-lead dn-lead-needs">{headlineText.needs(estimate.rounded)}</p>
      )}
      {shared && (
        <p class="dn-lead">
          {shareSentences(estimate, referenceRates(model.reference).concerned).join(' ')}
        </p>
      )}
      {display === 'too-few' && <p class="dn-lead">{headlineText.tooFew}</p>}
      {display === 'nobody' && <p class="dn-lead">{headlineText.empty}</p>}
      {shared && (
        <div class="dn-headline-foot">
          {estimate.grade !== null && (
            <p class="dn-grade" data-grade={estimate.grade}>
              {gradeTitle(estimate.grade)}
            </p>
          )}
          <MethodLink section={UNDERSTAND} />
        </div>
      )}
    </header>
  );
}
