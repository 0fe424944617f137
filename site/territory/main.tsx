// The page of territories: its address says which one, what is chosen in it and how its table stands, so
// that a link shows the same thing to whoever opens it.
import { effect } from '@preact/signals';
import { fr } from '../../src/explain/typography.ts';
import { createContours, createStore } from '../../src/store/index.ts';
import { createTerritories, type TerritoryRequest } from '../../src/territories/index.ts';
import { readHttp } from '../../widget/read-http.ts';
import { pageText } from '../copy.ts';
import '../../widget/widget.css';
import '../site.css';
import '../map/map.css';
import '../choices.css';
import '../wide-parts.css';
import './territory.css';
import { keepOffline } from '../offline/keep-offline.ts';
import { inSite, PAGES } from '../pages/here.ts';
import { placeIn } from '../pages/place-in.ts';
import { openFiguresOnPaper } from '../paper/open-figures-on-paper.ts';
import { writeAddressOnPaper } from '../paper/paper-address.ts';
import { renderPage } from '../render-page.tsx';
import { readAddress, writeAddress } from './address.ts';
import { hostLists } from './host-lists.ts';
import { Page } from './Page.tsx';
import { createTerritoryState, type TerritoryState } from './territory-state.ts';

/** Ends when the page may be drawn; see site/pages. */
async function paged(root: HTMLElement, state: TerritoryState): Promise<void> {
  const { keepLinks, takeOver } = await import('../pages/paged.ts');
  keepLinks();
  await takeOver(root, state, () => Promise.resolve());
}

/** The query of the address, or what the page of an EPCI stands for. */
function asked(): string {
  const code = placeIn('epci', location);
  return code === null ? location.search : `?epci=${code}&${location.search.slice(1)}`;
}

/** The address of what a query shows: that of the EPCI's page where it has one. */
function addressOf(query: string): string {
  if (PAGES === undefined) return query;
  const given = new URLSearchParams(query);
  const code = given.get('epci') ?? '';
  if (!/^\d{9}$/.test(code)) return inSite(`territoire.html${query}`);
  given.delete('epci');
  const rest = given.toString();
  return inSite(`epci/${code}/${rest && `?${rest}`}`);
}

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  // It will be drawn: ui/stalled.ts.
  root.dataset.begun = '';
  const store = createStore(readHttp(new URL(inSite('data/'), document.baseURI)));
  const lists = hostLists(new URL(inSite('territoires/liste.json'), document.baseURI));
  const territories = createTerritories(store, () => lists);
  const state = createTerritoryState({ store, territories });
  const follow = () => {
    const { ask, chosen, view, nextPlaces } = readAddress(asked());
    void state.show(ask, chosen, view, nextPlaces);
  };
  const goTo = (ask: TerritoryRequest) => {
    void state.show(ask);
    const { table, chosen } = state;
    history.pushState(
      null,
      '',
      addressOf(
        writeAddress({ ask, chosen: [...chosen.value], view: table.value, nextPlaces: null }),
      ),
    );
    scrollTo({ top: 0 });
  };
  follow();
  addEventListener('popstate', follow);
  effect(() => {
    const address = {
      ask: state.ask.value,
      chosen: [...state.chosen.value],
      view: state.table.value,
      nextPlaces: state.nextPlaces.value,
    };
    const query = writeAddress(address);
    const page = query === '?' ? location.pathname : addressOf(query);
    // The part that it leads to stays.
    history.replaceState(null, '', page + location.hash);
  });
  effect(() => {
    const view = state.view.value;
    document.title =
      view.status === 'ready'
        ? view.about.title
        : fr`${pageText.territoryTitle} · ${pageText.siteName}`;
  });
  openFiguresOnPaper();
  writeAddressOnPaper();
  keepOffline();
  const contours = createContours(store);
  const drawn = PAGES === undefined ? Promise.resolve() : paged(root, state);
  void drawn.then(() =>
    renderPage(
      <Page
        state={state}
        store={store}
        territories={territories}
        contours={contours}
        onAsk={goTo}
        onRetry={follow}
      />,
      root,
    ),
  );
}
