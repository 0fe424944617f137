// What a report opens with: the sentence that carries the number, and what to know before reading it.
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { Headline } from './Headline.tsx';
import { Notices } from './Notices.tsx';

export function Opening({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { notices, rounded } = diagnosis.estimate;
  return (
    <>
      <Headline diagnosis={diagnosis} />
      {hasShare(rounded) && <Notices notices={notices} />}
    </>
  );
}
