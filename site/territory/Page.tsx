// The page: choose a territory, wait for it while it comes, read it.
import { useEffect, useRef } from 'preact/hooks';
import { typeset } from '../../src/explain/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import type { Territories, TerritoryRequest } from '../../src/territories/index.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Heading, TopLevel } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { inSite } from '../pages/here.ts';
import { Chooser } from './Chooser.tsx';
import { chooseText } from './copy.ts';
import { MAX_CODES } from './list-address.ts';
import { PasteList } from './PasteList.tsx';
import { Report } from './Report.tsx';
import type { TerritoryState, View } from './territory-state.ts';

interface Props {
  readonly state: TerritoryState;
  readonly store: Store;
  readonly contours: ReadContours;
  readonly territories: Territories;
  readonly onAsk: (ask: TerritoryRequest) => void;
  readonly onRetry: () => void;
}

export function Page({ state, store, territories, contours, onAsk, onRetry }: Props) {
  const view = state.view.value;
  const focus = state.focus.value;
  return (
    <TopLevel.Provider value={1}>
      <div class="dn" lang="fr">
        <div class="dn-page">
          {view.status === 'empty' && (
            <div class="home-intro">
              <Heading depth={0} class="home-title">
                {chooseText.title}
              </Heading>
              <p class="home-lead">{chooseText.lead}</p>
            </div>
          )}
          <Chooser
            key={JSON.stringify(state.ask.value)}
            catalogue={territories.catalogue}
            store={store}
            onChoose={onAsk}
          />
          <PasteList store={store} onChoose={(list) => onAsk({ kind: 'list', ...list })} />
          <p class="dn-hidden" role="status">
            {view.status === 'ready' ? territoryText.ready(typeset(view.loaded.area.nom)) : ''}
          </p>
          {view.status === 'empty' && (
            <Section name="is-not" title={chooseText.examplesTitle}>
              <ul class="home-examples">
                <li>
                  <a href={inSite('territoire.html?departement=58')}>{chooseText.example}</a>
                </li>
                <li>
                  <a href={inSite('territoire.html?france')}>{chooseText.franceLink}</a>
                </li>
                <li>
                  <a href={inSite('./')}>{chooseText.communeLink}</a>
                </li>
              </ul>
            </Section>
          )}
          {isTooLong(state) && <p class="dn-note">{territoryText.linkTooLong}</p>}
          {view.status === 'ready' && view.loaded.meanings.length > 0 && (
            <div role="status">
              <ul class="dn-notice-list">
                {view.loaded.meanings.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
          {view.status === 'ready' && view.loaded.unknownCodes.length > 0 && (
            <p class="dn-note" role="status">
              {territoryText.unknownCodes(view.loaded.unknownCodes)}
            </p>
          )}
          {view.status === 'ready' && view.elsewhere.length > 0 && (
            <p class="dn-note" role="status">
              {territoryText.elsewhere(view.elsewhere)}
            </p>
          )}
          {view.status === 'loading' && <Loading view={view} />}
          {view.status === 'error' && <Failure error={view.error} onRetry={onRetry} />}
          {view.status === 'ready' && focus && (
            <Report
              focus={focus}
              loaded={view.loaded}
              about={view.about}
              state={state}
              store={store}
              territories={territories}
              contours={contours}
            />
          )}
        </div>
      </div>
    </TopLevel.Provider>
  );
}

function isTooLong({ ask, chosen }: TerritoryState): boolean {
  const asked = ask.value;
  const codes = asked?.kind === 'list' ? asked.codes.length : 0;
  return codes > MAX_CODES || chosen.value.size > MAX_CODES;
}

function Loading({ view }: { readonly view: View & { status: 'loading' } }) {
  return (
    <div class="territory-loading">
      <p>{territoryText.loading(view.done, view.total)}</p>
      <progress aria-label={territoryText.loadingLabel} value={view.done} max={view.total} />
    </div>
  );
}

function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div role="alert" ref={box}>
      <ErrorMessage error={error} onRetry={onRetry} />
    </div>
  );
}
