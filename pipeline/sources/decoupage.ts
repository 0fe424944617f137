// What the manifest says of Etalab's package of the Code officiel géographique; its reader is
// producers/decoupage-administratif.ts.
import { DECOUPAGE_PACKAGE, type Decoupage } from '../producers/decoupage-administratif.ts';
import { LICENCE_OUVERTE } from './source.ts';

export const DECOUPAGE_FILE = `${DECOUPAGE_PACKAGE}/data/communes.json`;

/** The credit of the package, of the versions that were read. */
export function decoupageCredit({ version, history }: Pick<Decoupage, 'version' | 'history'>) {
  return {
    id: 'decoupage',
    title: 'Communes déléguées et associées, anciens noms et codes, communes hors champ, EPT',
    producer: `INSEE (Code officiel géographique 2026 ; noms de 1943 à 2020), La Poste, par Etalab (decoupage-administratif ${version} et ${history.version})`,
    vintage: '2026',
    licence: LICENCE_OUVERTE,
    url: 'https://github.com/etalab/decoupage-administratif',
  };
}
