// The advice on screen, for what else is made from it: one visitor, one plan, one set of lists.
import type { LoadAdvice } from '../../widget/advice/load-advice.ts';

interface ShownAdvice {
  readonly load: LoadAdvice;
  /** What `load` last gave of the commune, without reading the address again; the same as `load` before it was called. */
  readonly shown: LoadAdvice;
}

/** A loader that remembers, by commune; what failed is asked again. */
export function rememberAdvice(loader: LoadAdvice): ShownAdvice {
  const last = new Map<string, ReturnType<LoadAdvice>>();
  const load: LoadAdvice = (diagnosis) => {
    const { code } = diagnosis.commune;
    const loading = loader(diagnosis);
    last.set(code, loading);
    loading.catch(() => {
      if (last.get(code) === loading) last.delete(code);
    });
    return loading;
  };
  return { load, shown: (diagnosis) => last.get(diagnosis.commune.code) ?? load(diagnosis) };
}
