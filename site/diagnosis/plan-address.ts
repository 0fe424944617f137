// Where the plan of the visitor is kept: after the "#" of the address, which no server ever receives.
import type { PlanAddress } from '../../widget/plan/visitor.ts';
import { communeIn } from '../pages/here.ts';

/** The last plan written or read, and its commune: the skip link also writes after the "#". */
let kept = { commune: shown(), fragment: location.hash };

export const planAddress: PlanAddress = {
  read: () => {
    if (isPlan(location.hash)) kept = { commune: shown(), fragment: location.hash };
    return location.hash;
  },
  write: (commune, fragment) => {
    if (shown() !== commune) return;
    kept = { commune, fragment };
    const address = new URL(location.href);
    address.hash = fragment;
    history.replaceState(history.state, '', address);
  },
  href: () => location.href,
};

addEventListener('hashchange', () => {
  const { commune, fragment } = kept;
  if (commune !== null && isPlan(fragment) && !isPlan(location.hash)) {
    planAddress.write(commune, fragment);
  }
});

/** Whether the end of an address is that of a plan. */
export function isPlan(hash: string): boolean {
  return hash.startsWith('#plan=');
}

function shown(): string | null {
  return communeIn(location.href);
}
