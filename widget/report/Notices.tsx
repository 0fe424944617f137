// What to know before reading: one short list, only when there is something to say.

import { noticeSentences, sectionText } from '../../src/explain/index.ts';
import type { Notice } from '../../src/terms/notice.ts';
import { Section } from '../../ui/Section.tsx';

export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const sentences = noticeSentences(notices);
  if (sentences.length === 0) return null;
  return (
    <Section name="notices" title={sectionText.notices}>
      <ul class="dn-notice-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
