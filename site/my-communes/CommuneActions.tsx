// From a diagnosis: set the commune beside others, or keep it in this browser.
import { useState } from 'preact/hooks';
import type { WidgetState } from '../../widget/state.ts';
import { inSite } from '../pages/here.ts';
import { myCommunesText } from './copy.ts';
import type { KeptCommunes } from './kept.ts';

interface Props {
  readonly state: WidgetState;
  readonly kept: KeptCommunes;
}

export function CommuneActions({ state, kept }: Props) {
  const view = state.view.value;
  const [said, say] = useState('');
  if (view.status !== 'ready') return null;
  const { code, nom, departement } = view.diagnosis.commune;
  const isKept = kept.communes.value.some((commune) => commune.code === code);
  const press = () => {
    const done = isKept ? kept.drop(code) : kept.keep({ code, nom, departement: departement.nom });
    const told = isKept ? myCommunesText.dropped : myCommunesText.kept;
    say(done === 'done' ? told : myCommunesText[done]);
  };
  return (
    <>
      <a class="site-action" href={inSite(`comparer.html?communes=${code}`)}>
        {myCommunesText.compare}
      </a>
      <button type="button" class="dn-quiet" onClick={press}>
        {isKept ? myCommunesText.drop : myCommunesText.keep}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
