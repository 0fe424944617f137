// From a territory, or what is chosen in it, to the page that sets it beside others.
import { keyOf } from '../compare/address.ts';
import { myCommunesText } from '../my-communes/copy.ts';
import { inSite } from '../pages/here.ts';
import { MAX_CODES } from './list-address.ts';
import type { Focus, TerritoryState } from './territory-state.ts';

interface Props {
  readonly focus: Focus;
  readonly state: TerritoryState;
}

/** None of a list that is too long for an address, as the page says of its own. */
export function CompareLink({ focus, state }: Props) {
  const chosen = state.chosen.value.size > 0;
  const codes = focus.rows.map(({ code }) => code);
  const asked = chosen ? { kind: 'list' as const, codes, nom: focus.area.nom } : state.ask.value;
  if (asked === null || (asked.kind === 'list' && asked.codes.length > MAX_CODES)) return null;
  return (
    <a class="site-action" href={inSite(`comparer.html${keyOf(asked)}`)}>
      {myCommunesText.compare}
    </a>
  );
}
