// Where the plan of the visitor is kept: after the "#" of the address, which no server ever receives, and in the
// browser for the communes that the visitor asked to keep there.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PlanAddress } from '../../widget/plan/visitor.ts';
import type { SavedCommunes } from '../my-communes/saved-communes.ts';
import { communeIn } from '../pages/place-in.ts';

/** A plan that came with the address. */
export interface LinkedPlan {
  readonly commune: string;
  readonly fragment: string;
  /** Another plan is kept in the browser for that commune: neither replaces the other unasked. */
  readonly rival: string | null;
}

export interface SavedPlanAddress extends PlanAddress {
  readonly linked: ReadonlySignal<LinkedPlan | null>;
  /** The plan as it stands, for who keeps it: empty for none. */
  readonly fragment: () => string;
  /** Puts the plan kept in the browser in the address, in place of the one that came with it. */
  readonly takeRival: () => void;
  /** From now on, what the visitor changes is kept in the browser, in place of the rival. */
  readonly keepLinked: () => void;
}

export function planAddressOver(
  kept: Pick<SavedCommunes, 'communes' | 'planOf' | 'keepPlan'>,
): SavedPlanAddress {
  /** The last plan written or read, and its commune: the skip link also writes after the "#". */
  let last = { commune: shown(), fragment: location.hash };
  const linked = signal<LinkedPlan | null>(null);

  const write = (commune: string, fragment: string) => {
    if (shown() !== commune) return;
    last = { commune, fragment };
    const address = new URL(location.href);
    address.hash = fragment;
    history.replaceState(history.state, '', address);
  };

  addEventListener('hashchange', () => {
    const { commune, fragment } = last;
    if (commune !== null && isPlan(fragment) && !isPlan(location.hash)) write(commune, fragment);
  });

  return {
    linked,
    read: () => {
      const commune = shown();
      const own = commune === null ? null : kept.planOf(commune);
      linked.value = null;
      if (!isPlan(location.hash) || commune === null) {
        // The address says what is shown: it is what « Copier le lien » copies.
        if (commune !== null && own !== null) write(commune, own);
        return own ?? location.hash;
      }
      last = { commune, fragment: location.hash };
      const same = own !== null && sorted(own) === sorted(location.hash);
      if (!same) linked.value = { commune, fragment: location.hash, rival: own };
      return location.hash;
    },
    write: (commune, fragment) => {
      write(commune, fragment);
      const rival = linked.value?.commune === commune && linked.value.rival !== null;
      if (shown() === commune && !rival) kept.keepPlan(commune, fragment);
    },
    href: () => location.href,
    keeping: (commune) => {
      if (!kept.communes.value.some(({ code }) => code === commune)) return 'no';
      const { value } = linked;
      return value?.commune === commune && value.rival !== null ? 'another' : 'yes';
    },
    fragment: () => (isPlan(location.hash) ? location.hash : ''),
    takeRival: () => {
      const { commune, rival } = linked.value ?? { commune: '', rival: null };
      if (rival !== null) write(commune, rival);
    },
    keepLinked: () => {
      if (linked.value === null) return;
      kept.keepPlan(linked.value.commune, location.hash);
      linked.value = { ...linked.value, rival: null };
    },
  };
}

/** Whether the end of an address is that of a plan. */
export function isPlan(hash: string): boolean {
  return hash.startsWith('#plan=');
}

/** Parts in one order and one way of writing: browsers escape more or fewer letters. */
function sorted(fragment: string): string {
  return [...new URLSearchParams(fragment.slice(1))]
    .map((part) => part.join('='))
    .sort()
    .join('&');
}

function shown(): string | null {
  return communeIn(location.href);
}
