// The shipped data, with files of the resemblance made by hand: few communes, known whatever the data become.
import { encodeLines, type Offer, type ResemblanceLine } from '../../../src/resemblance/build.ts';
import type { CommuneClass } from '../../../src/resemblance/index.ts';
import type { Read } from '../../../src/store/index.ts';
import { DATASET, readShipped } from '../../shipped.ts';

const NONE: Offer = { franceServices: 0, bibliotheques: 0, aidantsConnect: 0, unknownLibraries: 0 };
const NEVERS: Offer = {
  franceServices: 2,
  bibliotheques: 1,
  aidantsConnect: 4,
  unknownLibraries: 0,
};

const line = (
  code: string,
  kindred: readonly string[],
  kind: CommuneClass = 'smallCities',
  far = false,
): ResemblanceLine => ({
  code,
  kind: kindred.length === 0 ? null : kind,
  far,
  offer: code === '58194' ? NEVERS : NONE,
  kindred: [...kindred].sort(),
});
const FILES: Readonly<Record<string, object>> = {
  'resemblances/581-75.json': encodeLines([line('58194', ['03190', '81065', '92051'])]),
  'resemblances/231-50.json': encodeLines([line('23165', ['58194', '75056'])]),
  'resemblances/290-75.json': encodeLines([line('29083', ['11058'], 'agedVillages')]),
  'resemblances/973-50.json': encodeLines([line('97353', ['97303'], 'cities', true)]),
  'resemblances/262-50.json': encodeLines([line('26274', [])]),
  'typology.json': {
    deviations: [
      0.037, 0.0459, 0.0298, 0.0475, 0.0423, 0.0569, 0.0488, 0.0758, 0.09, 1.2336, 0.5984, 0.0567,
    ],
    columns: {
      communes: [7795, 10858, 6936, 1821, 3096, 2651, 987, 623],
      people: [2048245, 4015004, 5131198, 3416422, 7887325, 8253338, 13499293, 23842350],
    },
  },
};
/** Reads a made file where there is one. */
export const readMade: Read = async (file) => {
  const made = FILES[file];
  return made === undefined ? readShipped(file) : { format: 1, file, dataset: DATASET, ...made };
};
