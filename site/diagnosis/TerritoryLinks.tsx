// Below the search of a commune: the intercommunalité, the département or the région that was typed instead, as links
// to its page. Nothing is fetched before something is typed.
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { SearchState } from '../../ui/search/search-state.ts';
import { inSite } from '../pages/here.ts';
import { territoryLinkText } from './copy.ts';
import { useNamed } from './use-named.ts';

/** The territories that a text names; `isNone`: no commune answers it. */
export type NamedTerritories = (text: string, isNone: boolean) => Promise<readonly KnownArea[]>;

interface Props {
  readonly state: Pick<SearchState, 'query' | 'search'>;
  readonly named: NamedTerritories;
}

/** More are to be told apart on the page of territories. */
const MAX_LINKS = 5;

export function TerritoryLinks({ state, named }: Props) {
  const areas = useNamed(state, named);
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
