// The shares as bars with their range, on one scale, and what may be said of their gaps.

import { comparedText } from '../../src/explain/compared.ts';
import { percent, shareBetween } from '../../src/explain/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { Section } from '../../ui/Section.tsx';
import { ComparisonBar } from '../../widget/report/ComparisonBar.tsx';
import { scaleEnd } from '../../widget/report/compared-places.ts';
import { splitAlike } from './alike.ts';
import { compareText } from './copy.ts';
import { isExact } from './exact.ts';
import { overlapSentences } from './overlap.ts';
import type { Subject } from './subject.ts';

export function CompareShares({ subjects: asked }: { readonly subjects: readonly Subject[] }) {
  const [subjects, alike] = splitAlike(asked);
  const bars = subjects.flatMap(({ label, kind, estimate, model }) =>
    hasShare(estimate.rounded)
      ? [
          {
            label,
            kind,
            national: referenceRates(model.reference).concerned,
            place: { share: estimate.shares.concerned, exact: isExact(estimate) },
          },
        ]
      : [],
  );
  if (bars.length === 0 && alike.length === 0) return null;
  const scale = scaleEnd(bars.map(({ place }) => place));
  const isTerritory = bars.some(({ kind, place }) => kind !== 'commune' && !place.exact);
  return (
    <Section name="compare-shares" title={compareText.shares} method="3.6">
      {alike.length > 0 && <p>{compareText.alike(alike.map(({ label }) => label))}</p>}
      {bars.length > 0 && (
        <>
          <ul class="dn-places">
            {bars.map(({ label, place, national }) => (
              <li class="dn-place dn-place-commune" key={label}>
                <p class="dn-place-name">
                  <b>{label}</b>
                </p>
                <ComparisonBar place={place} national={national} scale={scale} />
                <p class="dn-place-share">
                  <b>{percent(place.share.point)}</b>{' '}
                  {!place.exact && <span>{shareBetween(place.share)}</span>}
                </p>
              </li>
            ))}
          </ul>
          <p class="dn-note">{comparedText.bandKey}</p>
        </>
      )}
      {overlapSentences(subjects).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isTerritory && <p class="dn-note">{compareText.areaRange}</p>}
    </Section>
  );
}
