// What is chosen, the code it gives, and what the preview shows once the webmaster pauses. The address
// of the page is the only memory.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { errorWords, partSentence } from '../../src/explain/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { CommunePart } from '../../src/terms/commune-part.ts';
import type { Territories } from '../../src/territories/index.ts';
import type { CodeRead } from '../../src/territories/read-codes.ts';
import { canRetry } from '../../ui/can-retry.ts';
import { reportUnforeseen } from '../../ui/use-loaded.ts';
import { type Choices, queryOf, readChoices } from './choices.ts';
import { type ChosenPlace, placeOf } from './chosen-place.ts';
import { builderText } from './copy.ts';
import { type Release, snippetOf } from './snippet.ts';

interface Shown {
  readonly code: string;
  readonly fond: Choices['fond'];
}

export interface BuilderState {
  readonly choices: ReadonlySignal<Choices>;
  /** The commune or territory chosen, once it is read; null without one. */
  readonly place: ReadonlySignal<ChosenPlace | null>;
  /** Why it could not be read, null where it could: it stays chosen, there is no code to paste, and it may be asked for again. */
  readonly failure: ReadonlySignal<unknown>;
  readonly release: ReadonlySignal<Release | 'waiting' | 'unreachable'>;
  /** What to paste; null until the name and the release are known. */
  readonly code: ReadonlySignal<string | null>;
  readonly preview: ReadonlySignal<Shown | null>;
  /** What must be known of the place that was asked for: its figures are another's, or it does not exist. */
  readonly notice: ReadonlySignal<string>;
  /** What happened last, to be said. */
  readonly message: ReadonlySignal<string>;
  readonly say: (message: string) => void;
  readonly change: (part: Partial<Omit<Choices, 'commune' | 'territoire'>>) => void;
  /** @param part what of it was asked for */
  readonly chooseCommune: (code: string, part?: CommunePart | null) => Promise<void>;
  /** @param code as the attribute says it: "245804406", "58", "region-27", "france" */
  readonly chooseTerritory: (code: string) => Promise<void>;
  /** Neither commune nor territory: visitors search. */
  readonly removePlace: () => void;
  /** Shows what an address asks. */
  readonly follow: (query: string) => Promise<void>;
  readonly load: () => Promise<void>;
  /** Asks again for the place that could not be read. */
  readonly retryPlace: () => Promise<void>;
}

type BuilderStore = Pick<
  Store,
  'commune' | 'candidates' | 'manifest' | 'formerCommunes' | 'outsidePlaces'
>;

/** Long enough to type a colour, short enough to feel live. */
const PAUSE_MS = 400;

/** @param write told the query of the address after changes */
export function createBuilderState(
  store: BuilderStore,
  territories: Pick<Territories, 'catalogue'>,
  release: () => Promise<Release>,
  write: (query: string) => void,
): BuilderState {
  const choices = signal(readChoices('').choices);
  const place = signal<ChosenPlace | null>(null);
  const failure = signal<unknown>(null);
  const published = signal<Release | 'waiting' | 'unreachable'>('waiting');
  const notice = signal('');
  const message = signal('');
  const preview = signal<Shown | null>(null);

  const code = computed(() => {
    const [chosen, known] = [choices.value, published.value];
    const nom = place.value?.nom ?? null;
    const named = (chosen.commune ?? chosen.territoire) === null || nom !== null;
    return typeof known === 'object' && named ? snippetOf(chosen, nom, known) : null;
  });

  effect(() => {
    const [shown, { fond }] = [code.value, choices.value];
    // What was shown is of another place.
    if (failure.value !== null) preview.value = null;
    if (shown === null) return;
    const show = () => {
      const before = preview.peek();
      if (before?.code === shown && before.fond === fond) return;
      preview.value = { code: shown, fond };
      if (before !== null && message.peek() === '') message.value = builderText.updated;
    };
    if (preview.peek() === null) {
      show();
      return;
    }
    const pause = setTimeout(show, PAUSE_MS);
    return () => clearTimeout(pause);
  });

  // A colour that is dragged changes a hundred times: some browsers refuse as many addresses.
  let toWrite: ReturnType<typeof setTimeout> | undefined;
  const put = (next: Choices, said = '') => {
    choices.value = next;
    message.value = said;
    clearTimeout(toWrite);
    toWrite = setTimeout(() => write(queryOf(choices.value)), PAUSE_MS);
  };

  const withoutPlace = () => ({
    ...choices.value,
    commune: null,
    territoire: null,
    sansRecherche: false,
  });
  /** What does not exist is taken away, or gives way to what it means: why is said. */
  const replace = async (
    { commune, territoire }: Pick<Choices, 'commune' | 'territoire'>,
    why: unknown,
    isAwaited: () => boolean,
  ): Promise<void> => {
    const meant = commune === null ? null : await meantBy(store, commune);
    if (!isAwaited()) return;
    notice.value =
      meant?.text ??
      (commune === null
        ? builderText.territoryUnknown(territoire ?? '')
        : builderText.communeFailed(commune, errorWords(why).title));
    if (!meant?.commune) return put(withoutPlace());
    put({ ...choices.value, commune: meant.commune });
    await meet();
  };
  /** Reads who is chosen. What could not be read stays chosen, to be asked for again. */
  const meet = async (): Promise<void> => {
    const { commune, territoire } = choices.value;
    // Another one may have been chosen meanwhile, or the same one read.
    const isAwaited = () =>
      place.value === null &&
      choices.value.commune === commune &&
      choices.value.territoire === territoire;
    const fail = (error: unknown) => {
      reportUnforeseen(error);
      if (isAwaited()) failure.value = error;
    };
    failure.value = null;
    try {
      const met = await placeOf({ commune, territoire }, store, territories);
      if (!isAwaited()) return;
      failure.value = null;
      place.value = met;
    } catch (error) {
      if (canRetry(error)) fail(error);
      else await replace({ commune, territoire }, error, isAwaited).catch(fail);
    }
  };
  const choose = async (chosen: Pick<Choices, 'commune' | 'territoire'>): Promise<void> => {
    const { commune, territoire } = choices.value;
    const isSame = commune === chosen.commune && territoire === chosen.territoire;
    if (isSame && failure.value === null) return;
    place.value = null;
    notice.value = '';
    put({ ...choices.value, ...chosen });
    await meet();
  };

  return {
    choices,
    place,
    failure,
    release: published,
    code,
    preview,
    notice,
    message,
    say: (said) => {
      message.value = said;
    },
    change: (part) => put({ ...choices.value, ...part }),
    chooseCommune: async (commune, part = null) => {
      await choose({ commune, territoire: null });
      const named = place.value;
      const isShown = part !== null && named !== null && choices.value.commune === commune;
      if (isShown) notice.value = partSentence(part, named.nom);
    },
    chooseTerritory: (territoire) => choose({ commune: null, territoire }),
    retryPlace: meet,
    removePlace: () => {
      place.value = null;
      failure.value = null;
      notice.value = '';
      put(withoutPlace(), builderText.removed);
    },
    follow: async (query) => {
      clearTimeout(toWrite);
      const { choices: asked, refused } = readChoices(query);
      const { commune, territoire } = choices.value;
      if (asked.commune !== commune || asked.territoire !== territoire) place.value = null;
      choices.value = asked;
      notice.value = '';
      message.value = refused.length > 0 ? builderText.refused(refused) : '';
      if (place.value === null) await meet();
    },
    load: async () => {
      published.value = 'waiting';
      try {
        published.value = await release();
      } catch {
        published.value = 'unreachable';
      }
    },
  };
}

/** What a code means that no commune of today bears: an arrondissement, a former commune, a place outside the data. */
async function meantBy(
  store: Omit<BuilderStore, 'commune'>,
  code: string,
): Promise<Pick<CodeRead, 'commune' | 'text'> | null> {
  const { readCodes } = await import('../../src/territories/read-codes.ts');
  const { read } = await readCodes(store, [code]);
  return read[0] ?? null;
}
