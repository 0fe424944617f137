// From a commune to the page of its intercommunalité, where it has one; in the Grand Paris, of the EPT that acts for it.
import { useEffect, useState } from 'preact/hooks';
import { epciTitle } from '../../src/explain/of-epci.ts';
import type { Place } from '../../src/terms/commune.ts';
import { METROPOLE_DU_GRAND_PARIS } from '../../src/terms/grand-paris.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { inSite } from '../pages/here.ts';
import { epciLinkText } from './copy.ts';

interface Props {
  readonly state: Pick<WidgetState, 'view'>;
}

export function EpciLink({ state }: Props) {
  const view = state.view.value;
  const commune = view.status === 'ready' ? view.diagnosis.commune : null;
  const [epci, setEpci] = useState<Place | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setEpci(null);
    if (commune?.epci) acting(commune, commune.epci).then((epci) => isCurrent && setEpci(epci));
    return () => {
      isCurrent = false;
    };
  }, [commune]);
  if (epci === null) return null;
  return (
    <a class="site-epci" href={inSite(`territoire.html?epci=${epci.code}`)}>
      {epciLinkText(epciTitle(epci.nom))}
    </a>
  );
}

/** The EPCI itself in the Ville de Paris, which has no EPT, and where the table of EPT did not come. */
async function acting(commune: { readonly code: string }, epci: Place): Promise<Place> {
  if (epci.code !== METROPOLE_DU_GRAND_PARIS) return epci;
  // The table is the advice's, which is on its way.
  const advice = await import('../../src/advice/index.ts').catch(() => null);
  return advice?.actingEpci({ ...commune, epci }) ?? epci;
}
