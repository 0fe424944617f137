// The communes a visitor asked this browser to keep, each with what was ticked, answered and planned there.
// On request only, on the site only, never sent.
// What is read back is foreign data: each row is checked, the right ones are kept, the others dropped.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import { COMMUNE_CODE } from '../../src/terms/commune.ts';
import { matching } from '../../widget/matching.ts';

const text = () => matching(/^.{1,120}$/s);
/** The end of an address (widget/plan/fragment.ts), whose parts are checked one by one when it is shown. */
const plan = () => matching(/^#plan=1&.{1,8000}$/);
const row = () =>
  z.object({
    code: matching(COMMUNE_CODE),
    nom: text(),
    departement: text(),
    // A damaged plan takes nothing else along.
    plan: z.catch(z.optional(plan()), undefined),
  });
const stored = () => z.object({ format: z.literal(1), communes: z.array(z.unknown()) });

export type SavedCommune = z.infer<ReturnType<typeof row>>;

export interface SavedCommunes {
  readonly communes: ReadonlySignal<readonly SavedCommune[]>;
  /** Each answers whether it was done: a browser may refuse to keep anything. */
  readonly keep: (commune: SavedCommune) => 'done' | 'full' | 'refused';
  readonly drop: (code: string) => 'done' | 'refused';
  /** The plan kept with a commune, as the end of an address. */
  readonly planOf: (code: string) => string | null;
  /** Replaces the plan of a kept commune; an empty one goes away. */
  readonly keepPlan: (code: string, fragment: string) => 'done' | 'refused';
  /** Whether the last plan could not be kept: storage full, or forbidden meanwhile. */
  readonly planRefused: ReadonlySignal<boolean>;
  /** Leaves nothing of the list in the browser. */
  readonly clear: () => 'done' | 'refused';
}

export const STORAGE_KEY = 'diagnostic-numerique-mes-communes';
export const MAX_SAVED = 40;

/** @param storage gives the browser's storage; reading it may throw where it is blocked */
export function savedCommunes(storage: () => Storage): SavedCommunes {
  let list: Signal<readonly SavedCommune[]> | undefined;
  // Read when first shown: reaching the storage takes a phone a while.
  const communes = () => (list ??= signal<readonly SavedCommune[]>(read(storage)));
  const write = (next: readonly SavedCommune[]): 'done' | 'refused' => {
    try {
      if (next.length === 0) storage().removeItem(STORAGE_KEY);
      else storage().setItem(STORAGE_KEY, JSON.stringify({ format: 1, communes: next }));
    } catch {
      return 'refused';
    }
    communes().value = next;
    return 'done';
  };
  const planRefused = signal(false);
  return {
    get communes() {
      return communes();
    },
    keep: (commune) => {
      // Another tab may have changed the list: what it kept is not lost.
      const now = read(storage);
      if (now.some(({ code }) => code === commune.code)) return write(now);
      planRefused.value = false;
      return now.length >= MAX_SAVED ? 'full' : write([...now, commune]);
    },
    planOf: (code) => read(storage).find((one) => one.code === code)?.plan ?? null,
    keepPlan: (code, fragment) => {
      const now = read(storage);
      // Not asked for, or erased meanwhile: nothing is written.
      if (!now.some((one) => one.code === code)) return 'done';
      const next = now.map((one) => {
        const { plan: _, ...commune } = one;
        if (one.code !== code) return one;
        return fragment === '' ? commune : { ...commune, plan: fragment };
      });
      const done = write(next);
      planRefused.value = done === 'refused';
      return done;
    },
    planRefused,
    drop: (code) => write(read(storage).filter((one) => one.code !== code)),
    clear: () => write([]),
  };
}

function read(storage: () => Storage): SavedCommune[] {
  try {
    const kept = z.safeParse(stored(), JSON.parse(storage().getItem(STORAGE_KEY) ?? 'null'));
    if (!kept.success) return [];
    const schema = row();
    const rows = kept.data.communes.flatMap((one) => {
      const checked = z.safeParse(schema, one);
      return checked.success ? [checked.data] : [];
    });
    const byCode = new Map(rows.map((one) => [one.code, one]));
    return [...byCode.values()].slice(0, MAX_SAVED);
  } catch {
    return [];
  }
}
