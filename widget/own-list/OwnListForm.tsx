// Brings a list of places: a file or a paste, read here and nowhere else; what was read is said at once,
// what was not is said line by line.
import { useRef, useState } from 'preact/hooks';
import { decodeText } from '../../src/store/index.ts';
import { useWidgetId } from '../../ui/identifiers.ts';
import { type ListTrouble, listTroubleText, ownListText } from './copy.ts';
import { Faults } from './Faults.tsx';
import type { OwnListProps } from './lists.ts';
import { placesFor } from './places-for.ts';
import { LARGEST_BYTES, readList } from './read-list.ts';

const SCHEMA = 'https://schema.data.gouv.fr/LaMednum/standard-mediation-num/';

export function OwnListForm({ lists, commune }: OwnListProps) {
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<ListTrouble | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const id = useWidgetId('own-list');
  const list = lists.own.value;

  const take = (text: string) => {
    const read = readList(text);
    if (typeof read === 'string') {
      setTrouble(read);
      setSaid('');
      return;
    }
    setTrouble(read.places.length === 0 ? 'noRows' : null);
    lists.bring(read);
    const here = placesFor(commune, read.places, 'votreListe').filter(
      (p) => p.communeCode === commune.code,
    );
    const counts = ownListText.loaded(read.places.length, read.total);
    setSaid(read.places.length === 0 ? '' : `${counts} ${ownListText.here(here.length)}`);
  };
  const takeFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > LARGEST_BYTES) return setTrouble('tooLarge');
    setSaid(ownListText.reading);
    try {
      take(decodeText(await chosen.arrayBuffer()));
    } catch {
      setSaid('');
      setTrouble('unreadable');
    }
  };
  const remove = () => {
    lists.bring(null);
    setTrouble(null);
    setSaid(ownListText.removed);
    if (pasted.current) pasted.current.value = '';
    if (file.current) file.current.value = '';
    // The button goes away with the list: who used it stays in the form.
    file.current?.focus();
  };

  return (
    <div class="dn-own-list-form">
      <p>
        {ownListText.format} <a href={SCHEMA}>{ownListText.schema}</a>
      </p>
      <p id={`${id}-privacy`}>{ownListText.privacy}</p>
      <label class="dn-own-list-field">
        <span>{ownListText.file}</span>
        <input
          ref={file}
          type="file"
          accept=".csv,.json,.txt,text/csv,application/json"
          aria-describedby={`${id}-privacy`}
          onChange={({ currentTarget }) => void takeFile(currentTarget.files?.[0])}
        />
      </label>
      <label class="dn-own-list-field">
        <span>{ownListText.paste}</span>
        <textarea
          ref={pasted}
          class="dn-input"
          rows={4}
          spellcheck={false}
          aria-describedby={`${id}-privacy`}
        />
      </label>
      <p>
        <button type="button" class="dn-button" onClick={() => take(pasted.current?.value ?? '')}>
          {ownListText.read}
        </button>
      </p>
      <p role="status">{said}</p>
      {trouble !== null && <p role="alert">{listTroubleText[trouble]}</p>}
      {list !== null && (
        <>
          <Faults faults={list.faults} />
          <button type="button" class="dn-quiet" onClick={remove}>
            {ownListText.remove}
          </button>
        </>
      )}
    </div>
  );
}
