// The diagnosis in reading order: the number, who needs what, why here, compared with, how sure, sources.
// Sections that come later (who can help, where to start) are one more line here.
import type { ComponentChildren } from 'preact';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { Comparison } from './Comparison.tsx';
import { Headline } from './Headline.tsx';
import { NationalShares } from './NationalShares.tsx';
import { Notices } from './Notices.tsx';
import { Precision } from './Precision.tsx';
import { PrintHeader } from './PrintHeader.tsx';
import { Reasons } from './Reasons.tsx';
import { Sources } from './Sources.tsx';
import { Tiers } from './Tiers.tsx';

interface Props {
  readonly diagnosis: Diagnosis;
  /** What the page lets one do with the report: copy its address, print it. */
  readonly actions?: ComponentChildren;
}

export function Report({ diagnosis, actions }: Props) {
  const { commune, estimate } = diagnosis;
  const inhabited = estimate.rounded.display !== 'nobody';
  return (
    <article class="dn-report">
      <PrintHeader diagnosis={diagnosis} />
      <Headline diagnosis={diagnosis} />
      {inhabited && <Notices notices={estimate.notices} />}
      {inhabited && <Tiers nom={commune.nom} estimate={estimate} />}
      {actions}
      {inhabited && <Reasons diagnosis={diagnosis} />}
      {inhabited && <Comparison diagnosis={diagnosis} />}
      {inhabited && <NationalShares diagnosis={diagnosis} />}
      {inhabited && <Precision diagnosis={diagnosis} />}
      <Sources diagnosis={diagnosis} />
    </article>
  );
}
