// The first page of the site: find a commune, read its diagnosis. The address carries the commune, so
// that it can be shared, reloaded and gone back to.
import { createStore } from '../../src/store/index.ts';
import { frameScheduler } from '../../ui/frame-scheduler.ts';
import { adviceFrom } from '../../widget/advice/load-advice.ts';
import { NATIONAL_MAP } from '../../widget/national-map/address.ts';
import { nearbyFrom } from '../../widget/nearby/load-nearby.tsx';
import { readHttp } from '../../widget/read-http.ts';
import { Report } from '../../widget/report/Report.tsx';
import { Widget } from '../../widget/Widget.tsx';
import { createState, type WidgetState } from '../../widget/widget-state.ts';
import '../../widget/widget.css';
import '../site.css';
import { CommuneActions } from '../my-communes/CommuneActions.tsx';
import { MyCommunes } from '../my-communes/MyCommunes.tsx';
import { savedCommunes } from '../my-communes/saved-communes.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { inSite, PAGES } from '../pages/here.ts';
import { openFiguresOnPaper } from '../paper/open-figures-on-paper.ts';
import { writeAddressOnPaper } from '../paper/paper-address.ts';
import { ReportActions } from '../ReportActions.tsx';
import { renderPage } from '../render-page.tsx';
import { followAddress, keepTyped } from './address.ts';
import { Contents } from './Contents.tsx';
import { deferredFolds } from './deferred-folds.tsx';
import { EpciLink } from './EpciLink.tsx';
import { FoundPlan } from './FoundPlan.tsx';
import { firstView } from './first-view.ts';
import { Examples, Intro, Needs } from './Home.tsx';
import { followPartAnchor } from './part-anchors.ts';
import { planAddressOver } from './plan-address.ts';
import { rememberAdvice } from './shown-advice.ts';
import { type NamedTerritories, TerritoryLinks } from './TerritoryLinks.tsx';

/** Ends when the page may be drawn; see site/pages. */
async function paged(state: WidgetState, root: HTMLElement, first: () => Promise<void>) {
  const { takeCommuneAddress, takeOver } = await import('../pages/paged.ts');
  takeCommuneAddress(state, Number(PAGES));
  await takeOver(root, state, first);
}

// Other pages load this file too, for what they share with it: see tools/vite-plugins/first-page-chunk.ts.
const root = document.querySelector<HTMLElement>('#app[data-page=diagnostic]');
if (root) {
  // What would be asked for ahead is asked for now (preload.ts), and the page will be drawn (ui/stalled.ts).
  root.dataset.begun = '';
  const store = createStore(readHttp(new URL(inSite('data/'), document.baseURI)), frameScheduler);
  const state = createState(store, frameScheduler);
  const kept = savedCommunes(() => localStorage);
  const planAddress = planAddressOver(kept);
  const { load, shown } = rememberAdvice(
    adviceFrom(store, { address: planAddress, map: NATIONAL_MAP }),
  );
  const advice = { load };
  const folds = deferredFolds(store, shown);
  const Nearby = nearbyFrom(store);
  const named: NamedTerritories = async (text, isNone) =>
    (await import('./named-territories.ts')).namedTerritories(store, text, isNone);
  const goTo = followAddress(state);
  const isBack = keepTyped(state);
  openFiguresOnPaper();
  writeAddressOnPaper();
  keepOffline();
  followPartAnchor(root);
  const first = () => firstView(state);
  // Only where places have pages of their own.
  const drawn = PAGES === undefined ? first() : paged(state, root, first);
  void drawn.then(() => {
    renderPage(
      <>
        <FoundPlan state={state} address={planAddress} />
        <Widget
          state={state}
          Report={Report}
          headingLevel={1}
          intro={<Intro />}
          welcome={
            <>
              {/* Just below the search: whoever comes back comes for them. */}
              <MyCommunes kept={kept}>
                {({ code }, label) => <a href={inSite(`?commune=${code}`)}>{label}</a>}
              </MyCommunes>
              <Needs />
              <Examples />
            </>
          }
          actions={
            <>
              <ReportActions>
                <CommuneActions state={state} kept={kept} plan={planAddress.fragment} />
                <EpciLink state={state} />
              </ReportActions>
              <Contents state={state} />
            </>
          }
          advice={advice}
          folds={folds}
          nearby={({ onChoose }) => (
            <>
              <TerritoryLinks state={state} named={named} />
              <Nearby onChoose={onChoose} />
            </>
          )}
          method={inSite('methode.html')}
          onChoose={goTo}
        />
      </>,
      root,
    );
    if (isBack) root.querySelector<HTMLElement>('[role=combobox]')?.focus();
  });
}
