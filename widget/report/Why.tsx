// "Pourquoi ce chiffre ?" in sentences to read aloud: fetched when asked for, because few ask and all wait.
import { whyTitle } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import { whySlotText } from './copy.ts';

const loadWhy = async () => (await import('./WhyList.tsx')).WhyList;

export function Why({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  return (
    <LoadedFold summary={whyTitle} class="dn-why" load={loadWhy} words={whySlotText}>
      {(WhyList) => <WhyList diagnosis={diagnosis} />}
    </LoadedFold>
  );
}
