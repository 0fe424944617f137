// Which territory? A field, and below it the territories that bear these words, as plain links: nothing is
// chosen for the visitor, and every answer has an address.
import { useEffect, useState } from 'preact/hooks';
import { typeset } from '../../src/explain/index.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { TerritoryRequest } from '../../src/territories/index.ts';
import { territoriesLike } from './catalogue.ts';
import { chooseText } from './copy.ts';

interface Props {
  readonly catalogue: () => Promise<readonly KnownArea[]>;
  readonly onChoose: (ask: TerritoryRequest) => void;
  /** The page that shows a territory, for who opens it apart; this one by default. */
  readonly page?: string;
}

const MOST = 12;

export function Chooser({ catalogue, onChoose, page = '' }: Props) {
  const [query, setQuery] = useState('');
  const [known, setKnown] = useState<readonly KnownArea[]>([]);
  useEffect(() => {
    // A failure shows when a territory is asked for, with its words and a way to try again.
    catalogue().then(setKnown, () => setKnown([]));
  }, [catalogue]);
  const found = territoriesLike(known, query);
  const choose = (territory: KnownArea) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(askOf(territory));
  };
  return (
    <search class="dn-search">
      <label class="dn-search-label" for="territory-search">
        {chooseText.label}
      </label>
      <div class="dn-search-field">
        <input
          id="territory-search"
          class="dn-search-input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="territory-hint"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </div>
      <p class="dn-search-hint" id="territory-hint">
        {chooseText.hint}
      </p>
      <p class="dn-search-message" role="status">
        {query.trim() === '' || known.length === 0 ? '' : chooseText.found(found.length)}
      </p>
      {found.length > 0 && (
        <ul class="territory-found">
          {found.slice(0, MOST).map((territory) => (
            <li key={`${territory.kind}${territory.code}`}>
              <a href={page + hrefOf(territory)} onClick={choose(territory)}>
                {typeset(territory.nom)}
              </a>{' '}
              <span>{chooseText.option(territory.kind, territory.code)}</span>
            </li>
          ))}
          {found.length > MOST && <li>{chooseText.more(found.length - MOST)}</li>}
        </ul>
      )}
    </search>
  );
}

function askOf({ kind, code }: KnownArea): TerritoryRequest {
  return kind === 'france' || code === null ? { kind: 'france' } : { kind, code };
}

function hrefOf({ kind, code }: Pick<KnownArea, 'kind' | 'code'>): string {
  return code === null ? '?france' : `?${kind}=${code}`;
}
