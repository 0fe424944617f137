// What opens at the end of a report: even its closed lines come when the reader is near, so that a first visit
// does not carry them.
import type { Store } from '../../src/store/index.ts';
import { stateText } from '../../ui/copy.ts';
import { LoadedPart } from '../../ui/LoadedPart.tsx';
import { useNear } from '../../ui/use-near.ts';
import type { LoadAdvice } from '../../widget/advice/load-advice.ts';
import type { Folds } from '../../widget/report/folds.ts';

const words = { loading: '', failed: stateText.partFailed };

/** One for the life of a page: it keeps what it has loaded. @param shown the advice on screen */
export function deferredFolds(store: Store, shown: LoadAdvice): Folds {
  const load = async () => (await import('./all-folds.tsx')).allFolds(store, shown);
  return function DeferredFolds(report) {
    const { target, near } = useNear();
    return (
      <div ref={target} class="site-folds">
        <LoadedPart load={near ? load : null} words={words}>
          {(All) => <All {...report} />}
        </LoadedPart>
      </div>
    );
  };
}
