// Brings the form of a hypothesis when it is opened: few ask for it, and all wait for the first page.
import type { FunctionComponent } from 'preact';
import type { Store } from '../../src/store/index.ts';
import type { WhatIfProps } from './WhatIf.tsx';

interface LoadedWhatIf extends WhatIfProps {
  readonly WhatIf: FunctionComponent<WhatIfProps>;
}

export type LoadWhatIf = (code: string) => Promise<LoadedWhatIf>;

/** A loader over a store; rejects when the code or the data cannot be had, and may be called again. */
export function whatIfFrom(store: Pick<Store, 'commune' | 'model'>): LoadWhatIf {
  return async (code) => {
    const [{ WhatIf }, commune, model] = await Promise.all([
      import('./WhatIf.tsx'),
      store.commune(code),
      store.model(),
    ]);
    return { WhatIf, commune, model };
  };
}
