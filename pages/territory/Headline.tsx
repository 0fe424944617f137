// The number of the territory, its range, and whether it is about all of it or about what is chosen.
import { headlineText, inhabitants } from '../../src/text/index.ts';
import { tableText, territoryText } from '../../src/text/territory.ts';
import { Heading } from '../../widget/components/Heading.tsx';
import type { Focus, TerritoryState } from './state.ts';

interface Props {
  readonly focus: Focus;
  readonly national: number;
  readonly state: TerritoryState;
}

export function Headline({ focus, national, state }: Props) {
  const { area, estimate } = focus;
  const { rounded, rates, exactByDefinition } = estimate;
  const partial = state.chosen.value.size > 0;
  return (
    <header class="dn-headline">
      <p class="dn-eyebrow">
        {territoryText.eyebrow(area.kind, estimate.communes, estimate.population)}
      </p>
      <Heading depth={0} class="dn-sentence">
        {territoryText.before(area.nom)}
        <strong class="dn-whole">
          {rounded.display === 'under-20' ? tableText.few : inhabitants(rounded.concerned.point)}
        </strong>
        {territoryText.after}
      </Heading>
      <p class="dn-lead">
        {exactByDefinition
          ? territoryText.shareAlone(rates.concerned)
          : territoryText.share(rates.concerned, national)}
      </p>
      <p>{exactByDefinition ? territoryText.exact : headlineText.range(rounded.concerned)}</p>
      <p role="status" class={partial ? 'dn-grade' : 'dn-hidden'}>
        {partial ? territoryText.chosen(focus.rows.length) : ''}
      </p>
      {partial && (
        <button type="button" class="dn-button" onClick={() => state.choose([])}>
          {territoryText.unchoose}
        </button>
      )}
    </header>
  );
}
