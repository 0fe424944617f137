// The communes that resemble one, with the words that tell them: fetched when they are asked for.
import type { ToldResemblance } from '../../src/resemblance/index.ts';
import type { Store } from '../../src/store/index.ts';

/** Rejects as the store does. */
export async function loadResemblance(code: string, store: Store): Promise<ToldResemblance> {
  const { createResemblances, toldResemblance } = await import('../../src/resemblance/index.ts');
  return toldResemblance(await createResemblances(store).of(code));
}
