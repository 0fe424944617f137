// The page of a commune as the build writes it: the parts of the report that need no script, in its order.
// Below 20 inhabitants, the sentence and its sources alone.
import { communeContext, mapOfPlaces } from '../../src/advice/index.ts';
import type { Advice } from '../../src/index.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { Actors } from '../../widget/advice/Actors.tsx';
import { FirstActions } from '../../widget/advice/FirstActions.tsx';
import { Comparison } from '../../widget/report/Comparison.tsx';
import { Headline } from '../../widget/report/Headline.tsx';
import { Notices } from '../../widget/report/Notices.tsx';
import { Precision } from '../../widget/report/Precision.tsx';
import { Reasons } from '../../widget/report/Reasons.tsx';
import { Sources } from '../../widget/report/Sources.tsx';
import { Tiers } from '../../widget/report/Tiers.tsx';
import { placePageText } from './copy.ts';
import { StillPage } from './StillPage.tsx';

interface Props {
  readonly root: string;
  readonly diagnosis: Diagnosis;
  readonly commune: CommuneProfile;
  readonly advice: Advice;
}

export function CommunePage({ root, diagnosis, commune, advice }: Props) {
  const { estimate, sources, model } = diagnosis;
  return (
    <StillPage root={root} other={{ href: '', words: placePageText.other }}>
      <article class="dn-report">
        <Headline diagnosis={diagnosis} />
        {hasShare(estimate.rounded) && (
          <>
            <Tiers nom={commune.nom} estimate={estimate} />
            <Notices notices={estimate.notices} />
            <Reasons diagnosis={diagnosis} />
            <Comparison diagnosis={diagnosis} />
            <div class="dn-advice">
              <Actors actors={advice.actors} map={mapOfPlaces(communeContext(commune))} />
              <FirstActions actions={advice.actions} />
            </div>
            <Precision diagnosis={diagnosis} />
          </>
        )}
        <Sources sources={sources} model={hasShare(estimate.rounded) ? model : null} />
      </article>
    </StillPage>
  );
}
