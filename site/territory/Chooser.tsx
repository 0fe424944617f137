// Which territory? The field proposes those that bear the words typed; the visitor chooses.
import { useEffect, useState } from 'preact/hooks';
import { outsideSentence, typeset } from '../../src/explain/index.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { OutsidePlace } from '../../src/terms/outside-place.ts';
import { type TerritoryRequest, territoriesLike } from '../../src/territories/index.ts';
import { SearchField } from '../../ui/search/SearchField.tsx';
import { soleMeant } from '../../ui/search/sole-meant.ts';
import { chooseText } from './copy.ts';

interface Props {
  readonly catalogue: () => Promise<readonly KnownArea[]>;
  /** The communes outside the data, and their territories. */
  readonly outsidePlaces: () => Promise<readonly OutsidePlace[]>;
  readonly onChoose: (ask: TerritoryRequest) => void;
}

/** More than any département has intercommunalités: beyond, the name is to be typed further. */
const MAX_OPTIONS = 100;

export function Chooser({ catalogue, outsidePlaces, onChoose }: Props) {
  const [query, setQuery] = useState('');
  const [known, setKnown] = useState<readonly KnownArea[] | null>(null);
  useEffect(() => {
    // A failure shows when a territory is asked for, with its words and a way to try again.
    catalogue().then(setKnown, () => setKnown([]));
  }, [catalogue]);
  const found = territoriesLike(known ?? [], query);
  const outside = useOutside(found.length === 0 ? query : '', outsidePlaces);
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
        said:
          outside.length > 0
            ? outsideSentence(outside)
            : typed
              ? chooseText.found(found.length)
              : '',
        asked: chooseText.chooseOne(found.length),
        shown: found.length === 0,
      }}
      onType={setQuery}
      onChoose={({ territory }) => {
        setQuery('');
        onChoose(askOf(territory));
      }}
    />
  );
}

/** The places outside the data that a text names, once they are read. */
function useOutside(text: string, read: Props['outsidePlaces']): readonly OutsidePlace[] {
  const [told, tell] = useState<{ text: string; places: readonly OutsidePlace[] } | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    const finding = Promise.all([read(), import('../../src/search/outside-places.ts')]);
    finding.then(
      ([places, { outsidePlaces }]) => tell({ text, places: outsidePlaces(places, text) }),
      // Nothing is said of what could not be read: the search found nothing.
      () => {},
    );
  }, [text, read]);
  return told?.text === text ? told.places : [];
}

function askOf({ kind, code, nom }: KnownArea): TerritoryRequest {
  if (kind === 'selection') return { kind: 'named', nom };
  if (kind === 'france' || code === null) return { kind: 'france' };
  return { kind: kind === 'ept' ? 'epci' : kind, code };
}
