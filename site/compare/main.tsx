// The page that compares: its address holds the communes and territories, so that it can be shared, reloaded, gone back to.
import { effect } from '@preact/signals';
import { createStore } from '../../src/store/index.ts';
import { nearbyFrom } from '../../widget/nearby/load-nearby.tsx';
import { readHttp } from '../../widget/read-http.ts';
import { createState } from '../../widget/widget-state.ts';
import { pageText } from '../copy.ts';
import { compareText } from './copy.ts';
import '../../widget/widget.css';
import '../../widget/report/places.css';
import '../site.css';
import './compare.css';
import { MyCommunes } from '../my-communes/MyCommunes.tsx';
import { savedCommunes } from '../my-communes/saved-communes.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { writeAddressOnPaper } from '../paper/paper-address.ts';
import { renderPage } from '../render-page.tsx';
import { KindredToAdd } from '../resemblance/KindredToAdd.tsx';
import { hostLists } from '../territory/host-lists.ts';
import { AddButton } from './AddButton.tsx';
import { Compare } from './Compare.tsx';
import { createCompareState } from './compare-state.ts';
import type { TerritoryLoader } from './load-territory.ts';

const root = document.querySelector('#app');
if (root) {
  const store = createStore(readHttp(new URL('data/', document.baseURI)));
  let loader: Promise<TerritoryLoader> | undefined;
  const territories = () => {
    loader ??= import('./load-territory.ts').then(({ createTerritoryLoader }) => {
      const lists = hostLists(new URL('territoires/liste.json', document.baseURI));
      return createTerritoryLoader(store, () => lists);
    });
    // Asked for again after a failure.
    loader.catch(() => {
      loader = undefined;
    });
    return loader;
  };
  const state = createCompareState({
    store,
    territories,
    write: (search) => history.pushState(null, '', location.pathname + search),
  });
  const followed = () => void state.follow(location.search);
  followed();
  addEventListener('popstate', followed);
  effect(() => {
    const labels = state.subjects.value.map(({ label }) => label);
    document.title =
      labels.length === 0
        ? pageText.compareTitle
        : compareText.pageTitle(labels, pageText.siteName);
  });
  keepOffline();
  writeAddressOnPaper();
  renderPage(
    <Compare
      state={state}
      store={store}
      search={createState(store)}
      nearby={nearbyFrom(store)}
      territories={async (text) => (await territories()).named(text)}
    >
      <KindredToAdd state={state} store={store} />
      <MyCommunes kept={savedCommunes(() => localStorage)}>
        {({ code }, label) => (
          <AddButton state={state} asked={{ kind: 'commune', code }} label={label} />
        )}
      </MyCommunes>
    </Compare>,
    root,
  );
}
