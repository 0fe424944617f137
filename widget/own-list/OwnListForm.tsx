// Brings a list of places: a file or a paste, read here and nowhere else; what was read is said at once,
// what was not is said line by line.
import { useRef, useState } from 'preact/hooks';
import { MAX_BYTES } from '../../src/lists/places/place-list.ts';
import { decodeText } from '../../src/store/index.ts';
import { useWidgetId } from '../../ui/identifiers.ts';
import { RetryButtons } from '../../ui/RetryButtons.tsx';
import { isProgramError } from '../../ui/reload-page.ts';
import { reportUnforeseen } from '../../ui/use-loaded.ts';
import { whyFailed } from '../../ui/why-failed.ts';
import { type ListTrouble, listNotes, listTroubleText, ownListText } from './copy.ts';
import { Faults } from './Faults.tsx';
import type { OwnListProps } from './lists.ts';

const SCHEMA = 'https://schema.data.gouv.fr/LaMednum/standard-mediation-num/';

export function OwnListForm({ lists, commune }: OwnListProps) {
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<ListTrouble | null>(null);
  /** What could not be read for want of a program or of the names of communes. */
  const [failed, setFailed] = useState<{ readonly text: string; readonly error: unknown } | null>(
    null,
  );
  const file = useRef<HTMLInputElement>(null);
  /** Lists asked for until now: an older one that is read later is forgotten. */
  const last = useRef(0);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const id = useWidgetId('own-list');
  const list = lists.own.value;

  const refuse = (why: ListTrouble) => {
    setTrouble(why);
    setFailed(null);
    setSaid('');
  };
  const take = async (text: string) => {
    setSaid(ownListText.reading);
    setFailed(null);
    const asked = ++last.current;
    let read: Awaited<ReturnType<typeof lists.read>>;
    try {
      read = await lists.read(text);
    } catch (error) {
      reportUnforeseen(error);
      if (asked !== last.current) return;
      setSaid('');
      setTrouble(null);
      return setFailed({ text, error });
    }
    // Another list was brought meanwhile.
    if (asked !== last.current) return;
    if (typeof read === 'string') return refuse(read);
    lists.bring(read);
    if (read.places.length === 0) return refuse('noRows');
    setTrouble(null);
    const here = read.places.filter(({ communeCode }) => communeCode === commune.code);
    const counts = ownListText.loaded(read.places.length, read.total);
    setSaid(`${counts} ${ownListText.here(here.length)}`);
  };
  const takeFile = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > MAX_BYTES) return refuse('tooLarge');
    setSaid(ownListText.reading);
    const bytes = await chosen.arrayBuffer().catch(() => null);
    if (bytes === null) return refuse('unreadable');
    await take(decodeText(bytes));
  };
  const remove = () => {
    last.current++;
    lists.bring(null);
    setTrouble(null);
    setFailed(null);
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
          accept=".csv,.tsv,.txt,.json,.geojson,text/csv,application/json"
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
        <button
          type="button"
          class="dn-button"
          onClick={() => void take(pasted.current?.value ?? '')}
        >
          {ownListText.read}
        </button>
      </p>
      {failed ? (
        <div>
          <p role="alert">{ownListText.failed(whyFailed(failed.error))}</p>
          <RetryButtons
            onRetry={() => void take(failed.text)}
            outdated={isProgramError(failed.error)}
          />
        </div>
      ) : (
        <p role="status">{said}</p>
      )}
      {trouble !== null && <p role="alert">{listTroubleText[trouble]}</p>}
      {list !== null && (
        <>
          {listNotes(list).map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Faults faults={list.faults} />
          <button type="button" class="dn-quiet" onClick={remove}>
            {ownListText.remove}
          </button>
        </>
      )}
    </div>
  );
}
