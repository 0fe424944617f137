// The address of the page and what it shows, kept in step both ways: ?commune=58194.
import { effect } from '@preact/signals';
import { diagnosisTitle, pageText } from '../src/text/index.ts';
import type { WidgetState } from '../widget/state.ts';

const PARAMETER = 'commune';

/** Shows what the address asks, now and on "back"; answers how to go to another commune. */
export function followAddress(state: WidgetState): (code: string) => void {
  const followed = () => void state.show(new URL(location.href).searchParams.get(PARAMETER));
  followed();
  addEventListener('popstate', followed);
  effect(() => {
    const view = state.view.value;
    document.title =
      view.status === 'ready'
        ? diagnosisTitle(view.diagnosis.commune.nom, view.diagnosis.commune.departement)
        : pageText.homeTitle;
  });
  return (code) => {
    const address = new URL(location.href);
    if (address.searchParams.get(PARAMETER) !== code) {
      address.search = new URLSearchParams({ [PARAMETER]: code }).toString();
      address.hash = '';
      history.pushState(null, '', address);
    }
    void state.show(code);
    scrollTo({ top: 0 });
  };
}
