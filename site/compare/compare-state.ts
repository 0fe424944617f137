// The communes and territories being compared, in the order they were added, and what is known of each. The address is
// the only memory: adding and removing rewrite it, "back" is followed.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { errorWords, partClause } from '../../src/explain/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { CommunePart } from '../../src/terms/commune-part.ts';
import { isDiagnosisError } from '../../src/terms/errors.ts';
import { type Asked, keyOf, MAX, placesIn, searchOf } from './address.ts';
import { askedLabel, compareText, labelOf } from './copy.ts';
import type { TerritoryLoader } from './load-territory.ts';
import { type Subject, subjectOfCommune } from './subject.ts';

export interface ComparedColumn {
  readonly asked: Asked;
  /** Of what was asked: tells one column from another. */
  readonly key: string;
  readonly label: string;
  readonly content:
    | { readonly status: 'loading' }
    | { readonly status: 'ready'; readonly subject: Subject }
    | { readonly status: 'error'; readonly error: unknown };
}

/** What is known of a place before it is read. */
interface AddOptions {
  /** Its name. */
  readonly label?: string;
  /** What of it was asked for: told with its figures, which are those of the whole commune. */
  readonly part?: CommunePart | null;
}

export interface CompareState {
  readonly columns: ReadonlySignal<readonly ComparedColumn[]>;
  /** What is there to be compared. */
  readonly subjects: ReadonlySignal<readonly Subject[]>;
  /** What happened last, to be said: added, removed, refused. */
  readonly message: ReadonlySignal<string>;
  /** Shows what an address asks ("?communes=58194&epci=245804406"). */
  readonly follow: (search: string) => Promise<void>;
  readonly add: (asked: Asked, options?: AddOptions) => Promise<void>;
  readonly remove: (key: string) => void;
  readonly retry: (key: string) => Promise<void>;
}

type CompareStore = Pick<
  Store,
  'diagnosis' | 'candidates' | 'manifest' | 'formerCommunes' | 'outsidePlaces'
>;

interface Parts {
  readonly store: CompareStore;
  /** Asked for with the first territory. */
  readonly territories: () => Promise<Pick<TerritoryLoader, 'load' | 'name'>>;
  /** Given the query of the address each time the visitor changes the list. */
  readonly write: (search: string) => void;
}

export function createCompareState({ store, territories, write }: Parts): CompareState {
  const raw = signal<readonly ComparedColumn[]>([]);
  const message = signal('');
  const columns = computed(() => distinct(raw.value));
  const subjects = computed(() =>
    columns.value.flatMap(({ content }) => (content.status === 'ready' ? [content.subject] : [])),
  );

  const sayAlso = (sentence: string) => {
    message.value = [message.value, sentence].filter(Boolean).join(' ');
  };
  const put = (column: ComparedColumn) => {
    // One removed, or asked again, meanwhile is not brought back.
    raw.value = raw.value.map((old) => (old.key === column.key ? column : old));
  };
  const subjectOf = async (column: ComparedColumn, part: CommunePart | null): Promise<Subject> => {
    const { asked } = column;
    if (asked.kind === 'commune')
      return subjectOfCommune(await store.diagnosis(asked.code, { part }));
    const loader = await territories();
    // A région is read from a hundred files: its name comes first.
    put({ ...column, label: await loader.name(asked) });
    return loader.load(asked);
  };
  const read = async (
    column: ComparedColumn,
    part: CommunePart | null = null,
  ): Promise<ComparedColumn> => {
    try {
      const subject = await subjectOf(column, part);
      return { ...column, label: subject.label, content: { status: 'ready', subject } };
    } catch (error) {
      const label = raw.value.find(({ key }) => key === column.key)?.label ?? column.label;
      return { ...column, label, content: { status: 'error', error } };
    }
  };
  const load = async (column: ComparedColumn, part: CommunePart | null = null) => {
    put({ ...column, content: { status: 'loading' } });
    const done = await read(column, part);
    put(done);
    return done;
  };
  /** Codes that are none of a commune of today are told once, as a pasted list tells them, and each commune is shown once. */
  const settle = async () => {
    const strange = raw.value.flatMap((column) => strangeCode(column) ?? []);
    if (strange.length === 0) return;
    const { readCodes } = await import('../../src/territories/read-codes.ts');
    const found = await readCodes(store, strange).catch(() => ({ read: [] }));
    const all = new Map<string, ComparedColumn>();
    for (const column of raw.value) {
      const code = strangeCode(column);
      const meant = found.read.find((one) => one.code === code);
      if (meant === undefined) all.set(column.key, column);
      else if (meant.commune !== null) {
        const again = columnOf({ kind: 'commune', code: meant.commune });
        if (all.has(again.key)) continue;
        const isReady = column.content.status === 'ready';
        all.set(
          again.key,
          isReady ? { ...column, asked: again.asked, key: again.key } : await read(again),
        );
      }
    }
    raw.value = [...all.values()];
    for (const { text } of found.read) sayAlso(text);
  };
  /** As far as it can be read: what stands beyond the fourth is named, and not read. */
  const nameOf = async (asked: Asked): Promise<string> => {
    try {
      if (asked.kind !== 'commune') return await (await territories()).name(asked);
      return labelOf((await store.diagnosis(asked.code)).commune);
    } catch {
      return askedLabel(asked);
    }
  };
  const sayBeyond = async (tooMany: readonly Asked[], isCurrent: () => boolean) => {
    const names = await Promise.all(tooMany.slice(0, MAX_NAMED).map(nameOf));
    if (names.length > 0 && isCurrent())
      sayAlso(compareText.tooMany(names, tooMany.length - names.length));
  };
  let followed = '';
  const written = () => write(searchOf(raw.value.map(({ asked }) => asked)));

  return {
    columns,
    subjects,
    message,
    follow: async (search) => {
      followed = search;
      const { asked, refused, tooMany } = placesIn(search);
      const known = new Map(raw.value.map((column) => [column.key, column]));
      const wanted = asked.map((one) => known.get(keyOf(one)) ?? columnOf(one));
      raw.value = wanted;
      message.value = refused.length > 0 ? compareText.refused(refused) : '';
      const missing = wanted.filter(({ content }) => content.status !== 'ready');
      await Promise.all([
        sayBeyond(tooMany, () => followed === search),
        ...missing.map((column) => load(column)),
      ]);
      await settle();
    },
    add: async (asked, { label, part = null } = {}) => {
      const column = columnOf(asked, label);
      if (raw.value.some(({ key }) => key === column.key)) {
        message.value = compareText.already;
        return;
      }
      if (raw.value.length >= MAX) {
        message.value = compareText.full;
        return;
      }
      raw.value = [...raw.value, column];
      message.value = '';
      written();
      message.value = saidOf(await load(column, part), part, raw.value.length);
    },
    remove: (key) => {
      const gone = columns.value.find((column) => column.key === key);
      raw.value = raw.value.filter((column) => column.key !== key);
      message.value = gone ? compareText.removed(gone.label) : '';
      written();
    },
    retry: async (key) => {
      const column = raw.value.find((one) => one.key === key);
      if (column) await load(column);
    },
  };
}

/** Beyond, they are counted: an address may hold hundreds. */
const MAX_NAMED = 6;

function columnOf(asked: Asked, label: string = askedLabel(asked)): ComparedColumn {
  return { asked, key: keyOf(asked), label, content: { status: 'loading' } };
}

/** The same, names told apart where two lists bear the same. */
function distinct(columns: readonly ComparedColumn[]): readonly ComparedColumn[] {
  return columns.map((column, i) => {
    const before = columns.slice(0, i).filter(({ label }) => label === column.label).length;
    if (before === 0) return column;
    const label = compareText.again(column.label, before + 1);
    const { content } = column;
    return content.status === 'ready'
      ? { ...column, label, content: { ...content, subject: { ...content.subject, label } } }
      : { ...column, label };
  });
}

/** The code of a commune asked for that none of today bears; null of any other. */
function strangeCode({ asked, content }: ComparedColumn): string | null {
  if (asked.kind !== 'commune' || content.status === 'loading') return null;
  if (content.status === 'ready')
    return content.subject.populations.has(asked.code) ? null : asked.code;
  const { error } = content;
  return isDiagnosisError(error, 'unknown-commune') || isDiagnosisError(error, 'outside-data')
    ? asked.code
    : null;
}

function saidOf(
  { label, content }: ComparedColumn,
  part: CommunePart | null,
  count: number,
): string {
  if (content.status === 'ready')
    return compareText.added(part ? `${label}, ${partClause(part)}` : label, count);
  return content.status === 'error'
    ? compareText.failed(label, errorWords(content.error).title)
    : '';
}
