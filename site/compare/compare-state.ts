// The communes being compared, in the order they were added, and what is known of each. The address is
// the only memory: adding and removing rewrite it, "back" is followed.
import { type ReadonlySignal, signal } from '@preact/signals';
import { errorWords, partClause } from '../../src/explain/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { CommunePart } from '../../src/terms/commune-part.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { isDiagnosisError } from '../../src/terms/errors.ts';
import { codesIn, MAX, searchOf } from './codes.ts';
import { compareText, labelOf } from './copy.ts';

export type ComparedColumn =
  | { readonly status: 'loading'; readonly code: string }
  | { readonly status: 'ready'; readonly code: string; readonly diagnosis: Diagnosis }
  | { readonly status: 'error'; readonly code: string; readonly error: unknown };

export interface CompareState {
  readonly columns: ReadonlySignal<readonly ComparedColumn[]>;
  /** What happened last, to be said: added, removed, refused. */
  readonly message: ReadonlySignal<string>;
  /** Shows what an address asks ("?communes=58194,35238"). */
  readonly follow: (search: string) => Promise<void>;
  /** @param part what of it was asked for: told with its figures, which are those of the whole commune */
  readonly add: (code: string, part?: CommunePart | null) => Promise<void>;
  readonly remove: (code: string) => void;
  readonly retry: (code: string) => Promise<void>;
}

type CompareStore = Pick<
  Store,
  'diagnosis' | 'candidates' | 'manifest' | 'formerCommunes' | 'outsidePlaces'
>;

/** @param write told the query of the address each time the visitor changes the list */
export function createCompareState(
  store: CompareStore,
  write: (search: string) => void,
): CompareState {
  const columns = signal<readonly ComparedColumn[]>([]);
  const message = signal('');

  const put = (column: ComparedColumn) => {
    // One removed, or asked again, meanwhile is not brought back.
    columns.value = columns.value.map((old) => (old.code === column.code ? column : old));
  };
  const load = async (code: string, part: CommunePart | null = null): Promise<ComparedColumn> => {
    put({ status: 'loading', code });
    const column = await columnOf(store, code, part);
    put(column);
    return column;
  };
  /** Codes that are none of a commune of today are told once, as a pasted list tells them, and each commune is shown once. */
  const settle = async () => {
    const strange = columns.value.filter(isStrange).map(({ code }) => code);
    if (strange.length === 0) return;
    const { readCodes } = await import('../../src/territories/read-codes.ts');
    const { read } = await readCodes(store, strange).catch(() => ({ read: [] }));
    const kept = new Map<string, ComparedColumn>();
    for (const column of columns.value) {
      const meant = read.find(({ code }) => code === column.code);
      const code = meant ? meant.commune : column.code;
      if (code === null || kept.has(code)) continue;
      kept.set(
        code,
        column.status === 'ready' || !meant ? { ...column, code } : await columnOf(store, code),
      );
    }
    columns.value = [...kept.values()];
    message.value = [message.value, ...read.map(({ text }) => text)].filter(Boolean).join(' ');
  };
  const written = () => write(searchOf(columns.value.map(({ code }) => code)));

  return {
    columns,
    message,
    follow: async (search) => {
      const { codes, refused, tooMany } = codesIn(search);
      const known = new Map(columns.value.map((column) => [column.code, column]));
      columns.value = codes.map((code) => known.get(code) ?? { status: 'loading', code });
      message.value = [
        ...(refused.length > 0 ? [compareText.refused(refused)] : []),
        ...(tooMany.length > 0 ? [compareText.tooMany(tooMany)] : []),
      ].join(' ');
      await Promise.all(
        codes.filter((code) => known.get(code)?.status !== 'ready').map((code) => load(code)),
      );
      await settle();
    },
    add: async (code, part = null) => {
      if (columns.value.some((column) => column.code === code)) {
        message.value = compareText.already;
        return;
      }
      if (columns.value.length >= MAX) {
        message.value = compareText.full;
        return;
      }
      columns.value = [...columns.value, { status: 'loading', code }];
      message.value = '';
      written();
      message.value = saidOf(await load(code, part), part, columns.value.length);
    },
    remove: (code) => {
      const gone = columns.value.find((column) => column.code === code);
      columns.value = columns.value.filter((column) => column.code !== code);
      message.value =
        gone?.status === 'ready'
          ? compareText.removed(labelOf(gone.diagnosis.commune))
          : compareText.removed(code);
      written();
    },
    retry: async (code) => {
      await load(code);
    },
  };
}

function isStrange(column: ComparedColumn): boolean {
  if (column.status === 'ready') return column.diagnosis.commune.code !== column.code;
  if (column.status === 'loading') return false;
  const { error } = column;
  return isDiagnosisError(error, 'unknown-commune') || isDiagnosisError(error, 'outside-data');
}

async function columnOf(
  store: Pick<Store, 'diagnosis'>,
  code: string,
  part: CommunePart | null = null,
): Promise<ComparedColumn> {
  try {
    return { status: 'ready', code, diagnosis: await store.diagnosis(code, { part }) };
  } catch (error) {
    return { status: 'error', code, error };
  }
}

function saidOf(column: ComparedColumn, part: CommunePart | null, count: number): string {
  if (column.status === 'ready') {
    const label = labelOf(column.diagnosis.commune);
    return compareText.added(part ? `${label}, ${partClause(part)}` : label, count);
  }
  return column.status === 'error'
    ? compareText.failed(column.code, errorWords(column.error).title)
    : '';
}
