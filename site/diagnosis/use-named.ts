// What territories bear the text that the search of a commune has answered: known once they are read.
import { useEffect, useState } from 'preact/hooks';
import type { SearchState } from '../../ui/search/search-state.ts';

/**
 * Nothing is asked before something is typed, nor of a place outside the data. What could not be read is none: the field says
 * what it found.
 * @param isNone given to `named`: no commune answers the text
 */
export function useNamed<Territory>(
  state: Pick<SearchState, 'query' | 'search'>,
  named: (text: string, isNone: boolean) => Promise<readonly Territory[]>,
): readonly Territory[] {
  const search = state.search.value;
  const isAnswered = search.kind === 'found' || search.kind === 'none';
  const asked = isAnswered && search.outside.length === 0 ? search.query.trim() : '';
  const isNone = search.kind === 'none';
  const [found, setFound] = useState<readonly Territory[]>([]);
  useEffect(() => {
    let current = true;
    const show = (territories: readonly Territory[]) => {
      if (current) setFound(territories);
    };
    // Those of the words before stay until the answer comes: one of them may have the focus.
    if (asked === '') show([]);
    else named(asked, isNone).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [asked, isNone]);
  return asked === '' ? [] : found;
}
