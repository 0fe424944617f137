// All of France with its actions: who can help around each commune and what to do first, in words. Nobody else
// computes that; what it costs is told beside the estimate alone.
import { sumOf } from '../../../src/maths/sum.ts';
import type { France } from '../france.ts';
import { compare, type Measure } from '../harness.ts';
import { advise, estimate } from './shipped.ts';

export function actions({ communes, places, model }: France): Promise<readonly Measure[]> {
  return compare(
    [
      {
        name: 'estimate',
        run: () => sumOf(communes, (one) => estimate(one, model).adjusted.concerned.high),
      },
      {
        name: 'estimate + advise',
        run: () =>
          sumOf(communes.entries(), ([i, one]) => {
            const { actions } = advise(one, estimate(one, model), places[i] ?? []);
            return actions.length;
          }),
      },
    ],
    { warmUp: 3, measured: 5 },
  );
}
