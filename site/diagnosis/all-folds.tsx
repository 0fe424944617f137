// The lines that open at the end of a report: the communes that resemble it, a hypothesis, the documents of a council, the files to take away.
import type { Store } from '../../src/store/index.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import type { LoadAdvice } from '../../widget/advice/load-advice.ts';
import type { Folds } from '../../widget/report/folds.ts';
import { whatIfFrom } from '../../widget/what-if/load-what-if.ts';
import { whatIfFold } from '../../widget/what-if/WhatIfSlot.tsx';
import { councilFold } from '../council/CouncilFold.tsx';
import { CommuneFilesFold } from '../downloads/CommuneFilesFold.tsx';
import { ResemblanceSlot } from '../resemblance/ResemblanceSlot.tsx';

/**
 * To be called once for a page: new ones would close what is open.
 * @param shown the advice on screen
 */
export function allFolds(store: Store, shown: LoadAdvice): Folds {
  const WhatIf = whatIfFold(whatIfFrom(store));
  const Council = councilFold({ shown, store });
  return (report) => {
    const { commune, estimate } = report.diagnosis;
    if (estimate.rounded.display === 'nobody') return null;
    return (
      <>
        <ResemblanceSlot
          code={commune.code}
          store={store}
          described={hasShare(estimate.rounded) && !isOutsideSurveyField(commune.code)}
        />
        <WhatIf {...report} />
        <Council {...report} />
        <CommuneFilesFold {...report} store={store} />
      </>
    );
  };
}
