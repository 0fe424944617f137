// The observatory: France in groups. It reads three small files and asks for nothing else.
import { OPEN_DATA } from '../../reports/copy.ts';
import { createStore } from '../../src/store/index.ts';
import { TopLevel } from '../../ui/Heading.tsx';
import { readHttp } from '../../widget/read-http.ts';
import '../../widget/widget.css';
import '../site.css';
import '../map/map.css';
import '../choices.css';
import '../wide-parts.css';
import { keepOffline } from '../offline/keep-offline.ts';
import { writeAddressOnPaper } from '../paper/paper-address.ts';
import { renderPage } from '../render-page.tsx';
import { Observatory } from './Observatory.tsx';

const root = document.querySelector('#app');
if (root) {
  const store = createStore(readHttp(new URL('data/', document.baseURI)));
  const readDownloads = readHttp(new URL(`${OPEN_DATA}/`, document.baseURI));
  keepOffline();
  writeAddressOnPaper();
  renderPage(
    <TopLevel.Provider value={1}>
      <div class="dn" lang="fr">
        <div class="dn-page">
          <Observatory store={store} readDownloads={readDownloads} />
        </div>
      </div>
    </TopLevel.Provider>,
    root,
  );
}
