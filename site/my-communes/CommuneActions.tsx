// From a diagnosis: set the commune beside others, or keep it in this browser.
import { useState } from 'preact/hooks';
import type { WidgetState } from '../../widget/state.ts';
import { inSite } from '../pages/here.ts';
import { myCommunesText } from './copy.ts';
import type { KeptCommunes } from './kept.ts';

interface Props {
  readonly state: WidgetState;
  readonly kept: KeptCommunes;
  /** The plan of the visitor as it stands: the end of an address, empty for none. */
  readonly plan: () => string;
}

export function CommuneActions({ state, kept, plan }: Props) {
  const view = state.view.value;
  const [said, say] = useState('');
  if (view.status !== 'ready') return null;
  const { code, nom, departement } = view.diagnosis.commune;
  const isKept = kept.communes.value.some((commune) => commune.code === code);
  const press = () => {
    const keep = () => {
      const fragment = plan();
      const commune = { code, nom, departement: departement.nom };
      return kept.keep(fragment === '' ? commune : { ...commune, plan: fragment });
    };
    const done = isKept ? kept.drop(code) : keep();
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
      <p role="status">{isKept && kept.planRefused.value ? myCommunesText.planRefused : said}</p>
    </>
  );
}
