// The title of the page of a territory, the same while it is live and as the build writes it.
import { placeLabel } from '../../src/explain/places.ts';
import { fr, typeset } from '../../src/explain/typography.ts';
import type { Area } from '../../src/terms/estimate.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import { pageText } from '../copy.ts';

/** "CC des Quatre Rivières (Haute-Saône)": two bear this name. Other territories are alone with theirs. */
export function territoryLabel({ kind, code, nom }: Area, catalogue: readonly KnownArea[]): string {
  const known = catalogue.find((one) => one.kind === kind && one.code === code);
  if (known === undefined || (kind !== 'epci' && kind !== 'ept')) return typeset(nom);
  const names = known.departements.map(
    (one) => catalogue.find((area) => area.kind === 'departement' && area.code === one)?.nom ?? one,
  );
  return placeLabel(typeset(nom), { nom: names.join(', ') });
}

/** With the name of the site, as the tab and shared links show it. */
export function territoryTitle(area: Area, catalogue: readonly KnownArea[]): string {
  return fr`${territoryLabel(area, catalogue)} · ${pageText.siteName}`;
}
