// From a commune to the page of its intercommunalité, where it has one.
import { epciTitle } from '../../src/explain/of-epci.ts';
import type { WidgetState } from '../../widget/widget-state.ts';
import { inSite } from '../pages/here.ts';
import { epciLinkText } from './copy.ts';

export function EpciLink({ state }: { readonly state: WidgetState }) {
  const view = state.view.value;
  const epci = view.status === 'ready' ? view.diagnosis.commune.epci : null;
  if (epci === null) return null;
  return (
    <a class="site-epci" href={inSite(`territoire.html?epci=${epci.code}`)}>
      {epciLinkText(epciTitle(epci.nom))}
    </a>
  );
}
