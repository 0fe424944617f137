// The shares as bars with their range, on one scale, and what may be said of their gaps.

import { comparedText } from '../../src/explain/compared.ts';
import { percent, shareBetween } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { Section } from '../../ui/Section.tsx';
import { ComparisonBar } from '../../widget/report/ComparisonBar.tsx';
import { comparedPlaces, scaleEnd } from '../../widget/report/compared-places.ts';
import { splitAlike } from './alike.ts';
import { compareText, labelOf } from './copy.ts';
import { overlapSentences } from './overlap.ts';

export function CompareShares({ diagnoses: asked }: { readonly diagnoses: readonly Diagnosis[] }) {
  const [diagnoses, alike] = splitAlike(asked);
  const bars = diagnoses.flatMap((diagnosis) => {
    const [place] = comparedPlaces(diagnosis);
    const national = referenceRates(diagnosis.model.reference).concerned;
    return place && hasShare(diagnosis.estimate.rounded)
      ? [{ code: diagnosis.commune.code, label: labelOf(diagnosis.commune), place, national }]
      : [];
  });
  if (bars.length === 0 && alike.length === 0) return null;
  const scale = scaleEnd(bars.map(({ place }) => place));
  const shown = diagnoses.map(({ commune, estimate }) => ({ label: labelOf(commune), estimate }));
  return (
    <Section name="compare-shares" title={compareText.shares} method="3.6">
      {alike.length > 0 && <p>{compareText.alike(alike.map(({ commune }) => labelOf(commune)))}</p>}
      {bars.length > 0 && (
        <>
          <ul class="dn-places">
            {bars.map(({ code, label, place, national }) => (
              <li class="dn-place dn-place-commune" key={code}>
                <p class="dn-place-name">
                  <b>{label}</b>
                </p>
                <ComparisonBar place={place} national={national} scale={scale} />
                <p class="dn-place-share">
                  <b>{percent(place.share.point)}</b> <span>{shareBetween(place.share)}</span>
                </p>
              </li>
            ))}
          </ul>
          <p class="dn-note">{comparedText.bandKey}</p>
        </>
      )}
      {overlapSentences(shown).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Section>
  );
}
