// All that is measured, in one value: what --json writes and the document tells.
import type { FirstVisit } from './browser/first-diagnosis.ts';
import type { ManyTags } from './browser/many-tags.ts';
import type { PageMemory } from './browser/memory.ts';
import type { Decoding } from './engine/decoding.ts';
import type { Growth } from './engine/growth.ts';
import type { Measure } from './harness.ts';
import type { Cost } from './load/cost.ts';
import type { FileLoad } from './load/nginx.ts';
import type { Machine } from './machine.ts';
import type { Weight } from './weight.ts';

export interface Results {
  readonly machine: Machine;
  /** Load of the machine at the end: what ran beside slows all. */
  readonly loadAtEnd: number;
  readonly communes: number;
  readonly rates: readonly Measure[];
  readonly whole: readonly Measure[];
  readonly actions: readonly Measure[];
  readonly decoding: Decoding;
  readonly growth: readonly Growth[];
  readonly weights: readonly Weight[];
  readonly firstVisits: readonly FirstVisit[];
  readonly memory: readonly PageMemory[];
  readonly tags: readonly ManyTags[];
  /** null where nginx or wrk is not installed. */
  readonly loads: readonly FileLoad[] | null;
  readonly costs: readonly Cost[];
}
