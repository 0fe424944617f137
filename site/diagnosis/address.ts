// The address of the page and what it shows, kept in step both ways: ?commune=58194.
import { effect } from '@preact/signals';
import type { Chosen } from '../../ui/search/search-state.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { diagnosisTitle, pageText } from '../copy.ts';
import { inSite } from '../pages/here.ts';
import { communeIn } from '../pages/place-in.ts';
import { isPlan } from './plan-address.ts';
import { savedPart, stateOfPart } from './saved-part.ts';

/** Shows what the address asks, now and on "back"; answers how to go to another commune. */
export function followAddress(state: WidgetState): (chosen: Chosen) => void {
  const followed = () => {
    // "?commune=" asks for nothing: the page to begin with.
    const code = communeIn(location.href);
    const view = state.view.peek();
    // The skip link moves in the page that is shown: nothing to read again, unless a plan was pasted.
    const here = view.status === 'ready' && view.code === code;
    if (!here || isPlan(location.hash)) void state.show(code, savedPart(history.state, code));
  };
  followed();
  addEventListener('popstate', followed);
  effect(() => {
    const view = state.view.value;
    document.title =
      view.status === 'ready'
        ? diagnosisTitle(view.diagnosis.commune.nom, view.diagnosis.commune.departement)
        : pageText.homeTitle;
  });
  return ({ code, part }) => {
    const kept = stateOfPart(part);
    if (communeIn(location.href) === code) history.replaceState(kept, '');
    else history.pushState(kept, '', inSite(`?${new URLSearchParams({ commune: code })}`));
    scrollTo({ top: 0 });
    void state.show(code, part).then(() => requestAnimationFrame(showAnswer));
  };
}

/**
 * What was typed when the search could not answer is there again once the page is loaded anew.
 * @returns whether it is: the visitor was in the field
 */
export function keepTyped({ type, search, query }: WidgetState): boolean {
  const { typed } = Object(history.state);
  const isBack = typeof typed === 'string';
  if (isBack) void type(typed);
  effect(() => {
    const { kind } = search.value;
    const { typed, ...others } = Object(history.state);
    if (kind === 'unreachable') history.replaceState({ ...others, typed: query.peek() }, '');
    else if (typed !== undefined && kind !== 'searching') history.replaceState(others, '');
  });
  return isBack;
}

/** At 400 % zoom the search fills the screen: who has just chosen sees the answer, and keeps the focus. */
function showAnswer(): void {
  document.querySelector('.dn-sentence')?.scrollIntoView({ block: 'nearest' });
}
