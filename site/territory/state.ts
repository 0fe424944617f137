// Everything that changes on the page, in signals: the territory, what is chosen in it, how the table
// stands. Totals are computed from them, again at each choice: milliseconds, even for France.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { territoryText } from '../../src/explain/territory.ts';
import { type Area, type AreaEstimate, diagnoseArea, type Model } from '../../src/index.ts';
import type { Areas, Group, Store } from '../../src/store/index.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import type { Ask } from './address.ts';
import { type From, type Loaded, loadList, loadTerritory } from './load.ts';
import type { Row } from './rows.ts';
import { FIRST_VIEW, type TableView } from './view-of.ts';

export interface Shared {
  readonly store: Store;
  readonly areas: Areas;
  readonly observatory: () => Promise<readonly Group[]>;
}

export type View =
  | { readonly status: 'empty' }
  | { readonly status: 'loading'; readonly done: number; readonly total: number }
  | { readonly status: 'error'; readonly error: unknown }
  | { readonly status: 'ready'; readonly loaded: Loaded; readonly about: About };

export interface About {
  readonly model: Model;
  readonly catalogue: readonly KnownArea[];
  readonly groups: readonly Group[];
  readonly sources: readonly SourceCredit[];
}

/** What the numbers of the page are about: the territory, or what is chosen in it. */
export interface Focus {
  readonly area: Area;
  readonly rows: readonly Row[];
  readonly estimate: AreaEstimate;
}

export interface TerritoryState {
  readonly ask: ReadonlySignal<Ask | null>;
  readonly view: ReadonlySignal<View>;
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  readonly table: ReadonlySignal<TableView>;
  readonly focus: ReadonlySignal<Focus | null>;
  readonly show: (ask: Ask | null, chosen?: readonly string[], table?: TableView) => Promise<void>;
  readonly choose: (codes: Iterable<string>) => void;
  readonly toggle: (code: string) => void;
  readonly turn: (change: Partial<TableView>) => void;
}

export function createTerritoryState({ store, areas, observatory }: Shared): TerritoryState {
  const ask = signal<Ask | null>(null);
  const view = signal<View>({ status: 'empty' });
  const chosen = signal<ReadonlySet<string>>(new Set());
  const table = signal<TableView>(FIRST_VIEW);

  const show: TerritoryState['show'] = async (asked, codes = [], turned = FIRST_VIEW) => {
    ask.value = asked;
    chosen.value = new Set(codes);
    table.value = turned;
    if (asked === null) {
      view.value = { status: 'empty' };
      return;
    }
    view.value = { status: 'loading', done: 0, total: 1 };
    const shown = await viewOf(asked, (done, total) => {
      if (ask.value === asked) view.value = { status: 'loading', done, total };
    });
    if (ask.value === asked) view.value = shown;
  };

  const viewOf = async (asked: Ask, progress: (done: number, total: number) => void) => {
    try {
      return await store.files.inOneRelease(async () => {
        const [known, groups, model, manifest] = await Promise.all([
          areas.list(),
          observatory(),
          store.model(),
          store.manifest(),
        ]);
        const loaded = await loadedOf({ store, areas }, known, asked, progress);
        const about = { model, groups, catalogue: known, sources: manifest.sources };
        return { status: 'ready', loaded, about } as const;
      });
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
    return { area, rows, estimate: diagnoseArea(area, communes, about.model) };
  });

  return {
    ask,
    view,
    chosen,
    table,
    focus,
    show,
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

async function loadedOf(
  from: From,
  catalogue: readonly KnownArea[],
  asked: Ask,
  progress: (done: number, total: number) => void,
): Promise<Loaded> {
  if (asked.kind === 'list') return loadList(from, asked.codes, progress);
  const code = asked.kind === 'france' ? null : asked.code;
  const territory = catalogue.find((one) => one.kind === asked.kind && one.code === code);
  if (!territory) throw new UnknownTerritory(code ?? '');
  return loadTerritory(from, territory, progress);
}

/** The address asks for a territory that no file knows. */
export class UnknownTerritory extends Error {
  override readonly name = 'UnknownTerritory';
}
