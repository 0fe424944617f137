// What the manifest says of Etalab's package of the Code officiel géographique; its reader is
// producers/decoupage-administratif.ts.
import { DECOUPAGE_PACKAGE, type Decoupage } from '../producers/decoupage-administratif.ts';
import { LICENCE_OUVERTE } from './source.ts';

export const DECOUPAGE_FILE = `${DECOUPAGE_PACKAGE}/data/communes.json`;

/** The credit of the package, of the version that was read. */
export function decoupageCredit({ version }: Pick<Decoupage, 'version'>) {
  return {
    id: 'decoupage',
    title: 'Communes déléguées et associées, anciens codes, communes hors champ, EPT',
    producer: `INSEE (Code officiel géographique 2026), La Poste, par Etalab (decoupage-administratif ${version})`,
    vintage: '2026',
    licence: LICENCE_OUVERTE,
    url: 'https://github.com/etalab/decoupage-administratif',
  };
}
