// Below the search of a commune: the intercommunalité, the département or the région that was typed instead, as links
// to its page. Nothing is fetched before something is typed.
import { useEffect, useState } from 'preact/hooks';
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { SearchState } from '../../ui/search/search-state.ts';
import { inSite } from '../pages/here.ts';
import { territoryLinkText } from './copy.ts';

/** The territories that a text names; `isNone`: no commune answers it. */
export type NamedTerritories = (text: string, isNone: boolean) => Promise<readonly KnownArea[]>;

interface Props {
  readonly state: Pick<SearchState, 'query' | 'search'>;
  readonly named: NamedTerritories;
}

/** More are to be told apart on the page of territories. */
const MAX_LINKS = 5;

export function TerritoryLinks({ state, named }: Props) {
  const search = state.search.value;
  const isAnswered = search.kind === 'found' || search.kind === 'none';
  const asked = isAnswered && search.outside.length === 0 ? search.query.trim() : '';
  const isNone = search.kind === 'none';
  const [answer, setAnswer] = useState<{ text: string; areas: readonly KnownArea[] } | null>(null);
  useEffect(() => {
    if (asked === '') return;
    named(asked, isNone).then(
      (areas) => setAnswer({ text: asked, areas }),
      // The field says what it found, and the page of territories is a link away.
      () => {},
    );
  }, [asked, isNone]);
  const areas = answer?.text === asked ? answer.areas : [];
  return (
    <div class="site-territories" role="status">
      {areas.length > MAX_LINKS && (
        <p>
          {territoryLinkText.many(areas.length)}{' '}
          <a href={inSite('territoire.html')}>{territoryLinkText.search}</a>
        </p>
      )}
      {areas.length > 0 && areas.length <= MAX_LINKS && (
        <>
          <p>{territoryLinkText.lead(areas.length)}</p>
          <ul class="dn-nearby-list">
            {areas.map(({ kind, code, nom }) => (
              <li key={`${kind}${code}`}>
                <a href={inSite(`territoire.html?${kind === 'ept' ? 'epci' : kind}=${code}`)}>
                  {territoryLinkText.link(kind, nom)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
