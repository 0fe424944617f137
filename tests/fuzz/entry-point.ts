// An entry point by which something comes in from outside: what is sent through it, and what is judged of any answer.
import assert from 'node:assert/strict';
import fc from 'fast-check';

export interface EntryPoint {
  readonly name: string;
  /** Of a million cases. */
  readonly cases: number;
  /** Sends cases through, each inside `watch`, and judges what comes back. @throws Error with the case that fails */
  readonly run: (options: { seed: number; numRuns: number }, watch: Watch) => Promise<void>;
}

export type Watch = (work: () => Promise<void>) => Promise<void>;

/** An entry point, what is sent through it, and what must hold of each. */
export function entryPoint<T>(
  name: string,
  cases: number,
  input: fc.Arbitrary<T>,
  judge: (input: T) => unknown,
): EntryPoint {
  const run: EntryPoint['run'] = async (options, watch) =>
    fc.assert(
      fc.asyncProperty(input, (one) =>
        watch(async () => {
          await judge(one);
        }),
      ),
      options,
    );
  return { name, cases, run };
}

/** Sentences that people read: none names what only programs know, or what a number is not. */
export function sane(text: string): void {
  assert.doesNotMatch(text, /\bNaN\b(?!.* ?»)|\[object |function \(|\bat .*:\d+:\d+/);
}

/** Every number of a result is one. */
export function finite(value: unknown): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${value}`);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(finite);
}
