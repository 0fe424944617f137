// What to know of each place before its figures are set beside the others: which hold one another, then what its own page
// says, once for those that share it.
import { sectionText } from '../../src/explain/index.ts';
import { Section } from '../../ui/Section.tsx';
import { compareText } from './copy.ts';
import { relationSentences } from './relations.ts';
import type { Subject } from './subject.ts';

export function CompareNotices({ subjects }: { readonly subjects: readonly Subject[] }) {
  const relations = relationSentences(subjects);
  const labels = new Map<string, string[]>();
  for (const { label, notices } of subjects) {
    for (const sentence of notices) labels.set(sentence, [...(labels.get(sentence) ?? []), label]);
  }
  if (labels.size + relations.length === 0) return null;
  return (
    <Section name="notices" title={sectionText.notices}>
      <ul class="dn-notice-list">
        {relations.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {[...labels].map(([sentence, concerned]) => (
          <li key={sentence}>
            <b>{compareText.about(concerned)}</b> {sentence}
          </li>
        ))}
      </ul>
    </Section>
  );
}
