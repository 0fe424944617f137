// Which territory? The field proposes those that bear the words typed; the visitor chooses.
import { useEffect, useState } from 'preact/hooks';
import { outsideSentence, typeset } from '../../src/explain/index.ts';
import { epciName } from '../../src/explain/of-epci.ts';
import { normalise } from '../../src/search/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { OutsidePlace } from '../../src/terms/outside-place.ts';
import {
  type FoundTerritory,
  requestOfArea,
  type TerritoryRequest,
  territoriesLike,
} from '../../src/territories/index.ts';
import { SearchField } from '../../ui/search/SearchField.tsx';
import { soleMeant } from '../../ui/search/sole-meant.ts';
import { CommunesNamed } from './CommunesNamed.tsx';
import type { CommuneNamed, CommuneStore } from './communes-named.ts';
import { chooseText } from './copy.ts';

interface Props {
  readonly catalogue: () => Promise<readonly KnownArea[]>;
  /** The communes outside the data, and those that a text names. */
  readonly store: Pick<Store, 'outsidePlaces'> & CommuneStore;
  readonly onChoose: (ask: TerritoryRequest) => void;
}

/** More than any département has intercommunalités: beyond, the name is to be typed further. */
const MAX_OPTIONS = 100;

export function Chooser({ catalogue, store, onChoose }: Props) {
  const [query, setQuery] = useState('');
  const [known, setKnown] = useState<readonly KnownArea[] | null>(null);
  useEffect(() => {
    // A failure shows when a territory is asked for, with its words and a way to try again.
    catalogue().then(setKnown, () => setKnown([]));
  }, [catalogue]);
  const alike = territoriesLike(known ?? [], query);
  // A word begun, as « Saül » is of « Saulieu »: a commune of that very name answers better.
  const unanswered = alike.some(bearsWords(query)) ? '' : query;
  const outside = useAnswers(unanswered, async (text) => {
    const [places, { outsidePlaces }] = await Promise.all([
      store.outsidePlaces(),
      import('../../src/search/outside-places.ts'),
    ]);
    return outsidePlaces(places, text);
  });
  const communes = useAnswers(unanswered, async (text) =>
    (await import('./communes-named.ts')).communesNamed(store, text),
  );
  const found = communes.length > 0 ? [] : alike;
  const choose = (ask: TerritoryRequest) => {
    setQuery('');
    onChoose(ask);
  };
  const typed = query.trim() !== '' && known !== null && known.length > 0;
  return (
    <SearchField
      name="territory"
      label={chooseText.label}
      hint={chooseText.hint}
      listLabel={chooseText.options}
      query={query}
      options={found.slice(0, MAX_OPTIONS)}
      settled={known !== null}
      meant={soleMeant(found)}
      keyOf={({ territory }) => `${territory.kind}${territory.code ?? territory.nom}`}
      show={({ territory }) => (
        <>
          <b>{typeset(territory.nom)}</b>{' '}
          <span class="dn-suggestion-population">
            {chooseText.option(territory.kind, territory.code)}
          </span>
        </>
      )}
      message={{
        said: typed ? saidOf(found.length, outside, communes) : '',
        asked: chooseText.chooseOne(found.length),
        shown: found.length === 0,
      }}
      onType={setQuery}
      onChoose={({ territory }) => choose(requestOfArea(territory))}
    >
      <CommunesNamed communes={communes} onChoose={choose} />
    </SearchField>
  );
}

/** Whether the words typed are whole in the name of a territory, or are its code. */
function bearsWords(query: string): (found: FoundTerritory) => boolean {
  const words = normalise(epciName(query.trim().toUpperCase()));
  return ({ exact, territory: { nom } }) =>
    exact || words.split(' ').every((word) => ` ${normalise(nom)} `.includes(` ${word} `));
}

function saidOf(
  found: number,
  outside: readonly OutsidePlace[],
  communes: readonly CommuneNamed[],
): string {
  if (outside.length > 0) return outsideSentence(outside);
  return communes.length > 0 ? chooseText.communes(communes.length) : chooseText.found(found);
}

/** What answers a text, once it is read; nothing for an empty one. */
function useAnswers<Answer>(
  text: string,
  read: (text: string) => Promise<readonly Answer[]>,
): readonly Answer[] {
  const [last, setLast] = useState<{ text: string; answers: readonly Answer[] } | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    read(text).then(
      (answers) => setLast({ text, answers }),
      // Nothing is said of what could not be read: the search found nothing.
      () => {},
    );
  }, [text]);
  return last?.text === text ? last.answers : [];
}
