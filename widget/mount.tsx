// Puts a widget into any node, of a page or of a shadow root, and takes it away again.
import { render } from 'preact';
import type { Read } from '../src/store/index.ts';
import { frameScheduler } from '../ui/frame-scheduler.ts';
import { SchedulerContext } from '../ui/scheduler.ts';
import { adviceFrom } from './advice/load-advice.ts';
import { LoadedReport } from './report/LoadedReport.tsx';
import { storeOf } from './store-of.ts';
import { territoryFrom } from './territory/load-territory.ts';
import { TerritorySlot } from './territory/TerritorySlot.tsx';
import { Widget, type WidgetProps } from './Widget.tsx';
import { createState, type WidgetState } from './widget-state.ts';

export interface MountOptions extends Omit<WidgetProps, 'state' | 'Report'> {
  /** Where the data are: an absolute address, or a function that reads a file. */
  readonly data: string | URL | Read;
  /** INSEE code to show at once. */
  readonly commune?: string | null;
  /** Code of a territory ("58", "region-27"…), shown while there is no commune. */
  readonly territory?: string | null;
  /** Absolute address of a list of places that the page brings. */
  readonly lieux?: string | null;
}

type Changes = Partial<Omit<MountOptions, 'data' | 'commune' | 'lieux'>>;

export interface Mounted {
  readonly state: WidgetState;
  /** Shows the same state with other settings: sections, search field… */
  readonly update: (changes: Changes) => void;
  readonly unmount: () => void;
}

/** The stylesheet is the caller's: a link in a page, `adoptedStyleSheets` in a shadow root. */
export function mount(root: Element | ShadowRoot, options: MountOptions): Mounted {
  const { data, commune = null, lieux = null, ...props } = options;
  const store = storeOf(data);
  const state = createState(store, frameScheduler);
  const load = territoryFrom(store, data);
  const advice = { load: adviceFrom(store, { lieux }), whenNear: true };
  let shown: Changes = props;
  const update: Mounted['update'] = (changes) => {
    shown = { ...shown, ...changes };
    const { territory = null, ...own } = shown;
    const welcome =
      territory === null ? (
        own.welcome
      ) : (
        <TerritorySlot code={territory} sections={own.sections ?? null} load={load} />
      );
    render(
      <SchedulerContext.Provider value={frameScheduler}>
        <Widget state={state} Report={LoadedReport} advice={advice} {...own} welcome={welcome} />
      </SchedulerContext.Provider>,
      root,
    );
  };
  update({});
  if (commune !== null) void state.show(commune);
  return { state, update, unmount: () => render(null, root) };
}
