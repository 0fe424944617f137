// Whether the numbers are about all of the territory or about what is chosen in it, and the way back.
import { territoryText } from '../../src/explain/territory.ts';
import type { Focus, TerritoryState } from './territory-state.ts';

interface Props {
  readonly focus: Focus;
  readonly state: TerritoryState;
}

export function ChosenNote({ focus, state }: Props) {
  const partial = state.chosen.value.size > 0;
  return (
    <>
      <p role="status" class={partial ? 'dn-grade' : 'dn-hidden'}>
        {partial ? territoryText.chosen(focus.rows.length) : ''}
      </p>
      {partial && (
        <button type="button" class="dn-button" onClick={() => state.choose([])}>
          {territoryText.unchoose}
        </button>
      )}
    </>
  );
}
