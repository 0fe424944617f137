// The communes that resemble one, with the words that tell them: fetched when they are asked for.
import type { DescribedResemblance, Resemblance } from '../../src/resemblance/index.ts';
import type { Store } from '../../src/store/index.ts';

export interface LoadedResemblance extends DescribedResemblance {
  readonly resemblance: Resemblance;
}

/** Rejects as the store does. */
export async function loadResemblance(code: string, store: Store): Promise<LoadedResemblance> {
  const { createResemblances, describeResemblance } = await import(
    '../../src/resemblance/index.ts'
  );
  const resemblance = await createResemblances(store).of(code);
  return { resemblance, ...describeResemblance(resemblance) };
}
