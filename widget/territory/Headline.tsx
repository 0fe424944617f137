// The number of a territory, its share and its range; below, what its page says of it.
import type { ComponentChildren } from 'preact';
import { areaNoticeSentences } from '../../src/explain/area-notices.ts';
import { inhabitants, shareSentences } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { AreaEstimate } from '../../src/index.ts';
import type { AreaNotice } from '../../src/terms/notice.ts';
import { Heading } from '../../ui/Heading.tsx';

interface Props {
  readonly estimate: AreaEstimate;
  readonly notices: readonly AreaNotice[];
  readonly national: number;
  readonly children?: ComponentChildren;
}

export function Headline({ estimate, notices, national, children }: Props) {
  const { area, rounded, rates, exactByDefinition } = estimate;
  const [share, ...range] = shareSentences(estimate, national);
  return (
    <header class="dn-headline" part="headline">
      <p class="dn-eyebrow">
        {territoryText.eyebrow(area.kind, estimate.communes, estimate.population)}
      </p>
      <Heading depth={0} class="dn-sentence">
        {territoryText.before(area.nom)}
        <strong class="dn-whole">
          {rounded.display === 'under-20'
            ? territoryText.few
            : inhabitants(rounded.concerned.point)}
        </strong>
        {territoryText.after}
      </Heading>
      <p class="dn-lead">{exactByDefinition ? territoryText.shareAlone(rates.concerned) : share}</p>
      <p>{exactByDefinition ? territoryText.exact : range.join(' ')}</p>
      {notices.length > 0 && (
        <ul class="dn-notice-list">
          {areaNoticeSentences(notices).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {children}
    </header>
  );
}
