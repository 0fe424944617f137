// What to know of each commune before its figures are set beside the others: what its own page says, once for those
// that share it.
import { noticeSentences, sectionText } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { Section } from '../../ui/Section.tsx';
import { compareText, labelOf } from './copy.ts';

export function CompareNotices({ diagnoses }: { readonly diagnoses: readonly Diagnosis[] }) {
  const labels = new Map<string, string[]>();
  for (const { commune, estimate } of diagnoses) {
    // Where nothing is calculated, nothing tells how it was.
    const shown = hasShare(estimate.rounded)
      ? estimate.notices
      : estimate.notices.filter(
          ({ code }) => code === 'no-inhabitants' || code === 'part-of-commune',
        );
    for (const sentence of noticeSentences(shown)) {
      labels.set(sentence, [...(labels.get(sentence) ?? []), labelOf(commune)]);
    }
  }
  if (labels.size === 0) return null;
  return (
    <Section name="notices" title={sectionText.notices}>
      <ul class="dn-notice-list">
        {[...labels].map(([sentence, concerned]) => (
          <li key={sentence}>
            <b>{compareText.about(concerned)}</b> {sentence}
          </li>
        ))}
      </ul>
    </Section>
  );
}
