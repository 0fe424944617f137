// What a search box shows and asks for. Whoever shows a box keeps its state: a widget, a page.
import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { OutsidePlace } from '../../src/terms/outside-place.ts';
import type { LocatedEntry, Suggestion } from '../../src/terms/search-entry.ts';

export type Search =
  | { readonly kind: 'idle' | 'too-short' | 'searching' }
  /** `error`: why proposals did not come. */
  | { readonly kind: 'unreachable'; readonly error: unknown }
  | {
      readonly kind: 'none';
      readonly query: string;
      readonly near: readonly LocatedEntry[];
      /** What was named, when it is outside the data: nothing is near it. */
      readonly outside: readonly OutsidePlace[];
    }
  | {
      readonly kind: 'found';
      /** What these answer: more may have been typed since. */
      readonly query: string;
      readonly suggestions: readonly Suggestion[];
      /** Places outside the data that bear the same name. */
      readonly outside: readonly OutsidePlace[];
    };

export interface SearchState {
  readonly query: ReadonlySignal<string>;
  readonly search: ReadonlySignal<Search>;
  /** The visitor typed: proposes communes, never chooses one. */
  readonly type: (query: string) => Promise<void>;
  /** The visitor is about to type: what proposes communes may come. */
  readonly prepare: () => void;
}

/** What a visitor chooses, whatever it was chosen from, and the part of it that was asked for. */
export type Chosen = Pick<Suggestion, 'code' | 'nom'> & Partial<Pick<Suggestion, 'part' | 'rival'>>;

/** Another way to choose, below the field: the communes around the visitor. */
export type NearbySlot = FunctionComponent<{ readonly onChoose: (commune: Chosen) => void }>;
