// Puts a widget into any node, of a page or of a shadow root, and takes it away again.
import { render } from 'preact';
import type { Read } from '../src/store/index.ts';
import { Widget, type WidgetProps } from './components/Widget.tsx';
import { createState, type WidgetState } from './state.ts';
import { storeOf } from './store-of.ts';

export interface MountOptions extends Omit<WidgetProps, 'state'> {
  /** Where the data are: an absolute address, or a function that reads a file. */
  readonly data: string | URL | Read;
  /** INSEE code to show at once. */
  readonly commune?: string | null;
}

export interface Mounted {
  readonly state: WidgetState;
  /** Shows the same state with other settings: sections, search field… */
  readonly update: (changes: Partial<Omit<WidgetProps, 'state'>>) => void;
  readonly unmount: () => void;
}

/** The stylesheet is the caller's: a link in a page, `adoptedStyleSheets` in a shadow root. */
export function mount(root: Element | ShadowRoot, options: MountOptions): Mounted {
  const { data, commune = null, ...props } = options;
  const state = createState(storeOf(data));
  let shown: Omit<WidgetProps, 'state'> = props;
  const update: Mounted['update'] = (changes) => {
    shown = { ...shown, ...changes };
    render(<Widget state={state} {...shown} />, root);
  };
  update({});
  if (commune !== null) void state.show(commune);
  return { state, update, unmount: () => render(null, root) };
}
