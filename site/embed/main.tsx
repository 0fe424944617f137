// The page that writes the code to paste in another site. Its address holds every choice, so that it can
// be sent to whoever will paste.
import { createStore } from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { nearbyFrom } from '../../widget/nearby/load-nearby.tsx';
import { readHttp } from '../../widget/read-http.ts';
import { createState } from '../../widget/widget-state.ts';
import '../../widget/widget.css';
import '../site.css';
import '../choices.css';
import './embed.css';
import { keepOffline } from '../offline/keep-offline.ts';
import { renderPage } from '../render-page.tsx';
import { Builder } from './Builder.tsx';
import { createBuilderState } from './builder-state.ts';
import { readRelease } from './release.ts';

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  const site = new URL('./', document.baseURI).href;
  const version = root.dataset.version ?? '';
  const store = createStore(readHttp(new URL('data/', site)));
  const files = readHttp(new URL(`v${version}/`, site));
  const territories = createTerritories(store);
  const state = createBuilderState(
    store,
    territories,
    () => readRelease(site, version, files, store),
    (query) => history.replaceState(null, '', location.pathname + query + location.hash),
  );
  const followed = () => void state.follow(location.search);
  followed();
  addEventListener('popstate', followed);
  void state.load();
  keepOffline();
  renderPage(
    <Builder
      state={state}
      search={createState(store)}
      nearby={nearbyFrom(store)}
      catalogue={territories.catalogue}
      store={store}
    />,
    root,
  );
}
