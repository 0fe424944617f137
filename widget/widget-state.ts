// Everything that changes on screen, in one store of signals: what is typed, what is proposed, what is
// shown. Components only read it and call its verbs; the page and the element listen to it.
import { type ReadonlySignal, signal } from '@preact/signals';
import { placeLabel, quoted } from '../src/explain/index.ts';
import type { Store } from '../src/store/index.ts';
import type { CommunePart } from '../src/terms/commune-part.ts';
import type { Diagnosis } from '../src/terms/diagnosis.ts';
import { isDiagnosisError } from '../src/terms/errors.ts';
import type { LocatedEntry } from '../src/terms/search-entry.ts';
import { immediateScheduler, type Scheduler } from '../ui/scheduler.ts';
import type { Search, SearchState } from '../ui/search/search-state.ts';

export type View =
  | { readonly status: 'empty' }
  | { readonly status: 'loading'; readonly code: string }
  | { readonly status: 'ready'; readonly code: string; readonly diagnosis: Diagnosis }
  | {
      readonly status: 'error';
      readonly code: string;
      readonly error: unknown;
      /** Communes that a wrong code may stand for: a postal code, an arrondissement, a name. */
      readonly choices: readonly LocatedEntry[];
    };

export interface WidgetState extends SearchState {
  /** Prefix of the identifiers of this widget: several may share a page. */
  readonly id: string;
  readonly view: ReadonlySignal<View>;
  /** Shows the diagnosis of a commune, and that a part of it was asked for; null empties the view. */
  readonly show: (code: string | null, part?: CommunePart | null) => Promise<void>;
  /** What was to be shown cannot be drawn. */
  readonly fail: (error: unknown) => void;
  /** Tries again the diagnosis that failed. */
  readonly retry: () => Promise<void>;
}

const MAX_SUGGESTIONS = 8;
/** What is searched for: neither spaces nor hyphens. */
const LETTERS = /[\p{L}\p{N}]/gu;
let widgets = 0;

type StateStore = Pick<Store, 'diagnosis' | 'suggestions' | 'nearest' | 'outside'>;

/** @param scheduler that of the page, so that it answers between what is computed and what is drawn */
export function createState(
  store: StateStore,
  { pause }: Pick<Scheduler, 'pause'> = immediateScheduler,
): WidgetState {
  widgets += 1;
  const query = signal('');
  const search = signal<Search>({ kind: 'idle' });
  const view = signal<View>({ status: 'empty' });

  const type = async (typed: string): Promise<void> => {
    query.value = typed;
    const { length } = typed.match(LETTERS) ?? [];
    if (length === 0) {
      search.value = { kind: 'idle' };
      return;
    }
    // The list already on screen stays while the next one comes: no flicker between keystrokes.
    if (search.value.kind !== 'found') search.value = { kind: 'searching' };
    const found = await proposals(store, typed, length);
    // A slower answer must replace neither a newer one nor a choice made since.
    if (query.value === typed && search.value.kind !== 'idle') search.value = found;
  };

  // Without network, typing tells it.
  const prepare = () => void store.suggestions('').catch(() => {});

  /** The part of the commune asked for last: it is still meant when it is tried again. */
  let asked: CommunePart | null = null;
  const show: WidgetState['show'] = async (code, part = null) => {
    asked = part;
    search.value = { kind: 'idle' };
    if (code === null) {
      query.value = '';
      view.value = { status: 'empty' };
      return;
    }
    view.value = { status: 'loading', code };
    const typed = query.value;
    const shown = await viewOf(store, code, part, pause);
    if (view.value.status !== 'loading' || view.value.code !== code) return;
    view.value = shown;
    // A wrong code stands in the field, to be mended there.
    if (shown.status === 'error' && shown.choices.length > 0 && query.value === typed) {
      query.value = quoted(code);
    }
    // What the visitor is typing meanwhile is theirs.
    if (shown.status !== 'ready' || query.value !== typed) return;
    const { nom, departement } = shown.diagnosis.commune;
    query.value = placeLabel(nom, departement);
  };

  const fail: WidgetState['fail'] = (error) => {
    const { value } = view;
    if ('code' in value) view.value = { status: 'error', code: value.code, error, choices: [] };
  };

  const retry = async (): Promise<void> => {
    if (view.value.status === 'error') await show(view.value.code, asked);
  };

  return { id: `dn${widgets}`, query, search, view, type, prepare, show, fail, retry };
}

async function proposals(
  store: Pick<Store, 'suggestions' | 'nearest' | 'outside'>,
  query: string,
  length: number,
): Promise<Search> {
  try {
    const all = await store.suggestions(query, MAX_SUGGESTIONS);
    // One letter is too short, except for the commune that is called so: Y, in the Somme.
    const suggestions = length > 1 ? all : all.filter(({ exact }) => exact);
    if (suggestions.length > 0) {
      return { kind: 'found', query, suggestions, outside: await store.outside(query, true) };
    }
    if (length === 1) return { kind: 'too-short' };
    const outside = await store.outside(query, false, true);
    const near = outside.length > 0 ? [] : await store.nearest(query);
    return { kind: 'none', query: query.trim(), near, outside };
  } catch (error) {
    return { kind: 'unreachable', error };
  }
}

async function viewOf(
  store: StateStore,
  code: string,
  part: CommunePart | null,
  pause: Scheduler['pause'],
): Promise<View> {
  try {
    const diagnosis = await store.diagnosis(code, { part });
    // Computed in one turn, drawn in another.
    await pause();
    return { status: 'ready', code, diagnosis };
  } catch (error) {
    return { status: 'error', code, error, choices: await choicesOf(store, code, error) };
  }
}

async function choicesOf(
  store: StateStore,
  code: string,
  error: unknown,
): Promise<readonly LocatedEntry[]> {
  const wrong =
    isDiagnosisError(error, 'unknown-commune') || isDiagnosisError(error, 'invalid-code');
  if (!wrong) return [];
  try {
    const found = await store.suggestions(code, MAX_SUGGESTIONS);
    return found.length > 0 ? found : await store.nearest(code);
  } catch {
    // The error is told all the same, without a way on but the search.
    return [];
  }
}
