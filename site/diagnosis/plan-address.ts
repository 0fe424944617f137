// Where the plan of the visitor is kept: after the "#" of the address, which no server ever receives, and in the
// browser for the communes that the visitor asked to keep there.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { PlanAddress } from '../../widget/plan/visitor.ts';
import type { SavedCommunes } from '../my-communes/saved-communes.ts';
import { communeIn } from '../pages/place-in.ts';

/** A plan that was there before the visitor did anything. */
interface FoundPlan {
  readonly commune: string;
  readonly fragment: string;
  /** It came with the address, or was kept in this browser. */
  readonly from: 'link' | 'device';
  /** Another plan is kept in the browser for that commune: neither replaces the other unasked. */
  readonly rival: string | null;
}

export interface SavedPlanAddress extends PlanAddress {
  readonly found: ReadonlySignal<FoundPlan | null>;
  /** The plan as it stands, for who keeps it: empty for none. */
  readonly fragment: () => string;
  /** Puts the plan kept in the browser in the address, in place of the one that came with it. */
  readonly takeRival: () => void;
  /** From now on, what the visitor changes is kept in the browser, in place of the rival. */
  readonly keepLinked: () => void;
}

/** Listens to the address for as long as the page lives: a link within the page that takes its plan away is mended. */
export function planAddressOver(
  kept: Pick<SavedCommunes, 'communes' | 'planOf' | 'keepPlan'>,
): SavedPlanAddress {
  /** The last plan written or read, and its commune: the skip link also writes after the "#". */
  let last = { commune: shown(), fragment: location.hash };
  const found = signal<FoundPlan | null>(null);

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
    found,
    read: () => {
      const commune = shown();
      const own = commune === null ? null : kept.planOf(commune);
      found.value = null;
      if (commune === null) return location.hash;
      // The address says what is shown: it is what « Copier le lien » copies.
      if (!isPlan(location.hash) && own !== null) write(commune, own);
      if (!isPlan(location.hash)) return location.hash;
      const fragment = location.hash;
      last = { commune, fragment };
      const same = own !== null && sorted(own) === sorted(fragment);
      found.value = same
        ? { commune, fragment, from: 'device', rival: null }
        : { commune, fragment, from: 'link', rival: own };
      return fragment;
    },
    write: (commune, fragment) => {
      write(commune, fragment);
      const rival = found.value?.commune === commune && found.value.rival !== null;
      if (shown() === commune && !rival) kept.keepPlan(commune, fragment);
    },
    href: () => location.href,
    keeping: (commune) => {
      if (!kept.communes.value.some(({ code }) => code === commune)) return 'no';
      const { value } = found;
      return value?.commune === commune && value.rival !== null ? 'another' : 'yes';
    },
    fragment: () => (isPlan(location.hash) ? location.hash : ''),
    takeRival: () => {
      const { commune, rival } = found.value ?? { commune: '', rival: null };
      if (rival !== null) write(commune, rival);
    },
    keepLinked: () => {
      if (found.value === null) return;
      kept.keepPlan(found.value.commune, location.hash);
      found.value = { ...found.value, rival: null };
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
