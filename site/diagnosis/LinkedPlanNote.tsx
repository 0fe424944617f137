// At the top of the page: the address holds a plan. When another one is kept in this browser for the commune, the
// visitor says which of the two goes on; until then neither is replaced.

import { linkContents } from '../../widget/plan/link.ts';
import { linkText } from '../../widget/plan/link-copy.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { linkedPlanText } from './linked-plan-copy.ts';
import { showPart } from './part-anchors.ts';
import type { SavedPlanAddress } from './plan-address.ts';

interface Props {
  readonly state: WidgetState;
  readonly address: SavedPlanAddress;
}

export function LinkedPlanNote({ state, address }: Props) {
  const view = state.view.value;
  const linked = address.linked.value;
  if (linked === null || view.status !== 'ready' || view.code !== linked.commune) return null;
  const contents = linkContents(linked.fragment);
  if (contents === null) return null;
  const takeOwn = () => {
    address.takeRival();
    void state.show(linked.commune);
  };
  return (
    <div class="dn">
      <div class="dn-page linked-plan" role="status">
        <p>
          {linkedPlanText.holds(linkText.contents(contents))}{' '}
          <button type="button" class="dn-quiet" onClick={() => showPart('plan')}>
            {linkedPlanText.read}
          </button>
        </p>
        {linked.rival !== null && (
          <p>
            {linkedPlanText.rival}{' '}
            <button type="button" class="dn-quiet" onClick={takeOwn}>
              {linkedPlanText.takeOwn}
            </button>{' '}
            <button type="button" class="dn-quiet" onClick={address.keepLinked}>
              {linkedPlanText.keepThis}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
