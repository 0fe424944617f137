// The page of territories: its address says which one, what is chosen in it and how its table stands, so
// that a link shows the same thing to whoever opens it.
import { effect } from '@preact/signals';
import { createContours, createStore } from '../../src/store/index.ts';
import { createTerritories, type TerritoryRequest } from '../../src/territories/index.ts';
import { readHttp } from '../../widget/read-http.ts';
import { pageText } from '../copy.ts';
import '../../widget/widget.css';
import '../site.css';
import '../map/map.css';
import './territory.css';
import { keepOffline } from '../offline/keep-offline.ts';
import { openFiguresOnPaper } from '../paper/open-figures-on-paper.ts';
import { renderPage } from '../render-page.tsx';
import { readAddress, writeAddress } from './address.ts';
import { Page } from './Page.tsx';
import { createTerritoryState } from './state.ts';

const root = document.querySelector('#app');
if (root) {
  const store = createStore(readHttp(new URL('data/', document.baseURI)));
  const territories = createTerritories(store);
  const state = createTerritoryState({ store, territories });
  const follow = () => {
    const { ask, chosen, view } = readAddress(location.search);
    void state.show(ask, chosen, view);
  };
  const goTo = (ask: TerritoryRequest) => {
    void state.show(ask);
    const { table, chosen } = state;
    history.pushState(
      null,
      '',
      writeAddress({ ask, chosen: [...chosen.value], view: table.value }),
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
    };
    const query = writeAddress(address);
    history.replaceState(null, '', query === '?' ? location.pathname : query);
  });
  effect(() => {
    const view = state.view.value;
    const nom = view.status === 'ready' ? view.loaded.area.nom : pageText.territoryTitle;
    document.title = `${nom} · ${pageText.siteName}`;
  });
  openFiguresOnPaper();
  keepOffline();
  const contours = createContours(store);
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
  );
}
