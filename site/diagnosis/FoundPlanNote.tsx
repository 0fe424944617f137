// At the top of the page: a plan came with the address, or was found again in this browser, and what it holds. When
// both are there and differ, the visitor says which goes on; until then neither is replaced.
import { useRef, useState } from 'preact/hooks';
import { EMPTY_PLAN, type VisitorPlan } from '../../src/advice/index.ts';
import { readFragment } from '../../widget/plan/fragment.ts';
import { linkText } from '../../widget/plan/link-copy.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { foundPlanText } from './found-plan-copy.ts';
import { goToPart } from './part-anchors.ts';
import type { SavedPlanAddress } from './plan-address.ts';

interface Props {
  readonly state: WidgetState;
  readonly address: SavedPlanAddress;
}

export function FoundPlanNote({ state, address }: Props) {
  const note = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const view = state.view.value;
  const found = address.found.value;
  if (found === null || !('code' in view) || view.code !== found.commune) return null;
  const keeping = address.keeping(found.commune);
  // Erased since.
  if (found.from === 'device' && keeping === 'no') return null;
  const { plan, damaged } = readFragment(found.fragment) ?? { plan: EMPTY_PLAN, damaged: [] };
  const part = firstPart(plan);
  // The button pressed goes away with the focus on it: the note takes it.
  const choose = (how: () => void, sentence = '') => {
    how();
    say(sentence);
    note.current?.focus();
  };
  const takeOwn = () => {
    address.takeRival();
    void state.show(found.commune);
  };
  return (
    <div class="dn">
      <div ref={note} class="dn-page found-plan" role="status" tabIndex={-1}>
        <p>
          {sentenceOf(found.from, plan, damaged.length)}{' '}
          {part !== null && (
            <button type="button" class="dn-quiet" onClick={() => goToPart(part)}>
              {foundPlanText.see[part]}
            </button>
          )}
        </p>
        {keeping === 'another' && (
          <p>
            {foundPlanText.rival}{' '}
            <button type="button" class="dn-quiet" onClick={() => choose(takeOwn)}>
              {foundPlanText.takeOwn}
            </button>{' '}
            {part !== null && (
              <button
                type="button"
                class="dn-quiet"
                onClick={() => choose(address.keepLinked, foundPlanText.replaced)}
              >
                {foundPlanText.keepThis}
              </button>
            )}
          </p>
        )}
        {said !== '' && <p>{said}</p>}
      </div>
    </div>
  );
}

function sentenceOf(from: 'link' | 'device', plan: VisitorPlan, damaged: number): string {
  const words = foundPlanText[from];
  if (firstPart(plan) === null) return damaged === 0 ? words.empty : words.unread;
  const contents = linkText.contents({
    actions: plan.chosen.length,
    answers: Object.keys(plan.answers).length,
    marks: Object.keys(plan.marks).length,
    assumptions: Object.keys(plan.assumptions).length,
  });
  const sentence = plan.chosen.length > 0 ? words.plan(contents) : words.other(contents);
  return damaged === 0 ? sentence : `${sentence} ${foundPlanText.damaged(damaged)}`;
}

/** The part of the page where what a plan holds is first seen; null for an empty one. */
function firstPart(plan: VisitorPlan): keyof typeof foundPlanText.see | null {
  if (plan.chosen.length > 0) return 'plan';
  if (Object.keys(plan.answers).length > 0) return 'readiness';
  if (Object.keys(plan.marks).length > 0) return 'actors';
  return Object.keys(plan.assumptions).length > 0 ? 'sizing' : null;
}
