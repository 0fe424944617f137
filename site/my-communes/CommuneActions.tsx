// From a diagnosis: set the commune beside others, or keep it in this browser.
import { useState } from 'preact/hooks';
import type { WidgetState } from '../../widget/widget-state.ts';
import { inSite } from '../pages/here.ts';
import { myCommunesText } from './copy.ts';
import type { SavedCommunes } from './saved-communes.ts';

interface Props {
  readonly state: WidgetState;
  readonly kept: SavedCommunes;
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
    const dropped = plan() === '' ? myCommunesText.dropped : myCommunesText.planStays;
    const confirmation = isKept ? dropped : myCommunesText.kept;
    say(done === 'done' ? confirmation : myCommunesText[done]);
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
