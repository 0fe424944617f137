// What the visitor said about one commune: one signal, from which actors, actions, questionnaire,
// sizing and plan are computed. It outlives a redraw of the report, and leaves the browser only when
// the visitor copies an address or saves a file.
import { type ReadonlySignal, signal } from '@preact/signals';
import { EMPTY_PLAN, type VisitorPlan } from '../../src/advice/index.ts';
import { readFragment, writeFragment } from './fragment.ts';

/** The end of the page's address, where a plan may be kept; a tag in another page has none. */
export interface PlanAddress {
  /** The fragment as it stands, with its "#". */
  readonly read: () => string;
  /** Replaces it, as long as the page still shows that commune. */
  readonly write: (commune: string, fragment: string) => void;
  /** The whole address, to be shared. */
  readonly href: () => string;
  /** Whether the browser keeps the plan of that commune too, or another one of the same commune. */
  readonly keeping: (commune: string) => 'yes' | 'no' | 'another';
}

export interface Visitor {
  readonly plan: ReadonlySignal<VisitorPlan>;
  /** Parts of the address that could not be read. */
  readonly damaged: ReadonlySignal<readonly string[]>;
  /** null where plans are not kept in an address. */
  readonly address: PlanAddress | null;
  /** Replaces some parts of the plan. */
  readonly change: (parts: Partial<VisitorPlan>) => void;
  /** Takes up a fragment, if it is that of a plan; else the address is given the plan that is shown. */
  readonly restore: (fragment: string) => void;
}

/** Browsers refuse an address that changes at every key: it follows a moment later. */
const WRITE_DELAY_MS = 200;

/** Empty until `restore`. @param address null for a tag, whose page keeps no plan in its address */
export function createVisitor(commune: string, address: PlanAddress | null): Visitor {
  const plan = signal(EMPTY_PLAN);
  const damaged = signal<readonly string[]>([]);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    plan,
    damaged,
    address,
    change: (parts) => {
      plan.value = { ...plan.value, ...parts };
      clearTimeout(waiting);
      waiting = setTimeout(
        () => address?.write(commune, writeFragment(plan.value)),
        WRITE_DELAY_MS,
      );
    },
    restore: (fragment) => {
      const found = readFragment(fragment);
      clearTimeout(waiting);
      if (found === null) {
        const own = writeFragment(plan.value);
        if (own !== '') address?.write(commune, own);
        return;
      }
      plan.value = found.plan;
      damaged.value = found.damaged;
    },
  };
}
