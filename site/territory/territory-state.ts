// Everything that changes on the page, in signals: the territory, what is chosen in it, how the table
// stands. Totals are computed from them, again at each choice: milliseconds, even for France.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Question } from '../../src/coverage/coverage.ts';
import { areaNotices } from '../../src/estimate/index.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { type Area, type AreaEstimate, diagnoseArea, type Model } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import type { AreaNotice } from '../../src/terms/notice.ts';
import {
  type ReasonSentences,
  type Territories,
  type TerritoryRequest,
  territoryReasons,
} from '../../src/territories/index.ts';
import type { CodeRead } from '../../src/territories/read-codes.ts';
import type { Row } from './rows.ts';
import { territoryTitle } from './title.ts';
import { FIRST_VIEW, type TableView } from './view-of.ts';
import { type Loaded, withEstimates } from './with-estimates.ts';

export interface Shared {
  readonly store: Store;
  readonly territories: Territories;
}

export type View =
  | { readonly status: 'empty' }
  | { readonly status: 'loading'; readonly done: number; readonly total: number }
  | { readonly status: 'error'; readonly error: unknown }
  | {
      readonly status: 'ready';
      readonly loaded: Loaded;
      readonly about: About;
      /** Chosen by the address, but not of the territory. */
      readonly elsewhere: readonly string[];
    };

export interface About {
  /** Of the page: names the territory as no other is named. */
  readonly title: string;
  readonly model: Model;
  readonly sources: readonly SourceCredit[];
  /** Id of the data. */
  readonly dataset: string;
}

/** What the numbers of the page are about: the territory, or what is chosen in it. */
export interface Focus {
  readonly area: Area;
  readonly rows: readonly Row[];
  readonly estimate: AreaEstimate;
  readonly notices: readonly AreaNotice[];
  readonly reasons: ReasonSentences;
}

export interface TerritoryState {
  readonly ask: ReadonlySignal<TerritoryRequest | null>;
  readonly view: ReadonlySignal<View>;
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  readonly table: ReadonlySignal<TableView>;
  /** What is asked of the next place; null while its line is closed. */
  readonly nextPlaces: ReadonlySignal<Question | null>;
  readonly focus: ReadonlySignal<Focus | null>;
  readonly show: (
    ask: TerritoryRequest | null,
    chosen?: readonly string[],
    table?: TableView,
    nextPlaces?: Question | null,
  ) => Promise<void>;
  readonly askNextPlaces: (question: Question) => void;
  readonly choose: (codes: Iterable<string>) => void;
  readonly toggle: (code: string) => void;
  readonly turn: (change: Partial<TableView>) => void;
}

/** Of two territories asked for, the last is shown: what comes of the other is left aside. */
export function createTerritoryState({ store, territories }: Shared): TerritoryState {
  const ask = signal<TerritoryRequest | null>(null);
  const view = signal<View>({ status: 'empty' });
  const chosen = signal<ReadonlySet<string>>(new Set());
  const table = signal<TableView>(FIRST_VIEW);
  const nextPlaces = signal<Question | null>(null);

  const show: TerritoryState['show'] = async (
    asked,
    codes = [],
    turned = FIRST_VIEW,
    next = null,
  ) => {
    ask.value = asked;
    chosen.value = new Set(codes);
    table.value = turned;
    nextPlaces.value = next;
    if (asked === null) {
      view.value = { status: 'empty' };
      return;
    }
    view.value = { status: 'loading', done: 0, total: 1 };
    const shown = await viewOf(asked, (done, total) => {
      // Files go on coming after one of them failed.
      if (ask.value === asked && view.value.status === 'loading')
        view.value = { status: 'loading', done, total };
    });
    if (ask.value !== asked) return;
    if (shown.status === 'error') {
      view.value = shown;
      return;
    }
    const own = new Set(shown.loaded.rows.map(({ code }) => code));
    const read = await readChoice(codes.filter((code) => !own.has(code)));
    if (ask.value !== asked) return;
    const arrived = read.filter(({ commune }) => commune !== null && own.has(commune));
    const led = arrived.flatMap(({ commune }) => commune ?? []);
    const known = new Set([...own, ...arrived.map(({ code }) => code)]);
    chosen.value = new Set([...codes.filter((code) => own.has(code)), ...led]);
    const meanings = [...shown.loaded.meanings, ...arrived.map(({ text }) => text)];
    const loaded = { ...shown.loaded, meanings };
    view.value = { ...shown, loaded, elsewhere: codes.filter((code) => !known.has(code)) };
  };

  /** What codes mean that no commune of the territory bears: an arrondissement is its city. */
  const readChoice = async (codes: readonly string[]): Promise<readonly CodeRead[]> => {
    if (codes.length === 0) return [];
    try {
      const { readCodes } = await import('../../src/territories/read-codes.ts');
      return (await readCodes(store, codes)).read;
    } catch {
      // They are told as none of the territory.
      return [];
    }
  };

  const viewOf = async (
    asked: TerritoryRequest,
    progress: (done: number, total: number) => void,
  ) => {
    try {
      const { model, sources, dataset, ...territory } = await territories.open(asked, progress);
      const loaded = withEstimates(territory, model);
      // No other has the name of a list: its title needs no other.
      const known = asked.kind === 'list' ? [] : await territories.catalogue();
      const about = { title: territoryTitle(territory.area, known), model, sources, dataset };
      return { status: 'ready', loaded, about } as const;
    } catch (error) {
      return { status: 'error', error } as const;
    }
  };

  const focus = computed((): Focus | null => {
    if (view.value.status !== 'ready') return null;
    const { loaded, about } = view.value;
    const picked = chosen.value;
    const some = picked.size > 0 ? loaded.rows.filter(({ code }) => picked.has(code)) : [];
    const rows = some.length > 0 ? some : loaded.rows;
    const area: Area =
      rows === loaded.rows
        ? loaded.area
        : {
            kind: 'selection',
            code: null,
            nom: territoryText.chosenName(rows.length, loaded.area.nom),
          };
    const communes = rows.map(({ profile }) => profile);
    const estimate = diagnoseArea(area, communes, about.model);
    const { model } = about;
    return {
      area,
      rows,
      estimate,
      notices: areaNotices(estimate, communes, model),
      reasons: territoryReasons(estimate, communes, model),
    };
  });

  return {
    ask,
    view,
    chosen,
    table,
    nextPlaces,
    focus,
    show,
    askNextPlaces: (question) => {
      nextPlaces.value = question;
    },
    choose: (codes) => {
      chosen.value = new Set(codes);
    },
    toggle: (code) => {
      const next = new Set(chosen.value);
      if (!next.delete(code)) next.add(code);
      chosen.value = next;
    },
    turn: (change) => {
      table.value = { ...table.value, ...change };
    },
  };
}
