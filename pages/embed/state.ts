// What is chosen, the code it gives, and what the preview shows once the webmaster pauses. The address
// of the page is the only memory.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Store } from '../../src/store/index.ts';
import { builderText } from '../../src/text/embed-builder.ts';
import { errorWords, placeLabel } from '../../src/text/index.ts';
import { type Choices, queryOf, readChoices } from './choices.ts';
import { type Release, snippetOf } from './snippet.ts';

export interface ChosenPlace {
  readonly nom: string;
  /** "Saint-Denis (La Réunion)". */
  readonly label: string;
}

export interface Shown {
  readonly code: string;
  readonly fond: Choices['fond'];
}

export interface BuilderState {
  readonly choices: ReadonlySignal<Choices>;
  /** The commune chosen, once it is read; null without one. */
  readonly place: ReadonlySignal<ChosenPlace | null>;
  readonly release: ReadonlySignal<Release | 'waiting' | 'unreachable'>;
  /** What to paste; null until the name and the release are known. */
  readonly code: ReadonlySignal<string | null>;
  readonly preview: ReadonlySignal<Shown | null>;
  /** What happened last, to be said. */
  readonly message: ReadonlySignal<string>;
  readonly say: (message: string) => void;
  readonly change: (part: Partial<Omit<Choices, 'commune'>>) => void;
  readonly choose: (code: string) => Promise<void>;
  readonly removeCommune: () => void;
  /** Shows what an address asks. */
  readonly follow: (query: string) => Promise<void>;
  readonly load: () => Promise<void>;
}

/** Long enough to type a colour, short enough to feel live. */
const PAUSE_MS = 400;

/** @param write told the query of the address at each change */
export function createBuilderState(
  store: Pick<Store, 'commune'>,
  release: () => Promise<Release>,
  write: (query: string) => void,
): BuilderState {
  const choices = signal(readChoices('').choices);
  const place = signal<ChosenPlace | null>(null);
  const published = signal<Release | 'waiting' | 'unreachable'>('waiting');
  const message = signal('');
  const preview = signal<Shown | null>(null);

  const code = computed(() => {
    const [chosen, known] = [choices.value, published.value];
    const nom = place.value?.nom ?? null;
    const named = chosen.commune === null || nom !== null;
    return typeof known === 'object' && named ? snippetOf(chosen, nom, known) : null;
  });

  effect(() => {
    const [shown, { fond }] = [code.value, choices.value];
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

  const put = (next: Choices, said = '') => {
    choices.value = next;
    message.value = said;
    write(queryOf(next));
  };

  const withoutCommune = () => ({ ...choices.value, commune: null, sansRecherche: false });
  /** Reads who the chosen commune is; one that does not exist is taken away, and why is said. */
  const meet = async (code: string): Promise<void> => {
    try {
      const { nom, departement } = await store.commune(code);
      // Another one may have been chosen meanwhile.
      if (choices.value.commune === code)
        place.value = { nom, label: placeLabel(nom, departement) };
    } catch (error) {
      if (choices.value.commune !== code) return;
      put(withoutCommune(), builderText.communeFailed(code, errorWords(error).title));
    }
  };

  return {
    choices,
    place,
    release: published,
    code,
    preview,
    message,
    say: (said) => {
      message.value = said;
    },
    change: (part) => put({ ...choices.value, ...part }),
    choose: async (commune) => {
      if (commune === choices.value.commune) return;
      place.value = null;
      put({ ...choices.value, commune });
      await meet(commune);
    },
    removeCommune: () => {
      place.value = null;
      put(withoutCommune(), builderText.communeRemoved);
    },
    follow: async (query) => {
      const asked = readChoices(query);
      const { commune } = asked.choices;
      if (commune !== choices.value.commune) place.value = null;
      choices.value = asked.choices;
      message.value = asked.refused.length > 0 ? builderText.refused(asked.refused) : '';
      if (commune !== null && place.value === null) await meet(commune);
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
