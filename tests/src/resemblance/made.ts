// The shipped data, with files of the resemblance made by hand: few communes, known whatever the data become.
import { encodeLines as encoded, type ResemblanceLine } from '../../../src/resemblance/build.ts';
import type { CommuneClass } from '../../../src/resemblance/index.ts';
import type { Read } from '../../../src/store/index.ts';
import { DATASET, readShipped } from '../../shipped.ts';

const line = (
  code: string,
  kindred: readonly string[],
  places = [0, 0, 0],
  kind: CommuneClass = 'smallCities',
): ResemblanceLine => ({
  code,
  kind: kindred.length === 0 ? null : kind,
  offer: {
    franceServices: places[0] ?? 0,
    bibliotheques: places[1] ?? 0,
    aidantsConnect: places[2] ?? 0,
  },
  kindred: [...kindred].sort(),
  kindredOffers: null,
});
/** As the data were before each file told the places of the communes that resemble its own. */
const encodeLines: typeof encoded = (lines) => {
  const { columns } = encoded(lines);
  const { kindredOffers: _, ...before } = columns;
  return { columns: before };
};
const FILES: Readonly<Record<string, object>> = {
  'resemblances/581.json': encodeLines([line('58194', ['03190', '81065', '92051'], [2, 1, 4])]),
  'resemblances/031.json': encodeLines([line('03190', ['58194'], [2, 2, 3])]),
  'resemblances/810.json': encodeLines([line('81065', ['58194'])]),
  'resemblances/920.json': encodeLines([line('92051', ['58194'], [0, 3, 0])]),
  'resemblances/231.json': encodeLines([line('23165', ['58194', '75056'])]),
  'resemblances/750.json': encodeLines([line('75056', ['58194'])]),
  'resemblances/290.json': encodeLines([line('29083', ['11058'], [0, 0, 0], 'agedVillages')]),
  'resemblances/110.json': encodeLines([line('11058', ['29083'], [0, 0, 0], 'agedVillages')]),
  'resemblances/9733.json': encodeLines([
    line('97353', ['97303'], [0, 0, 0], 'cities'),
    line('97303', ['97353'], [0, 0, 0], 'cities'),
  ]),
  'resemblances/262.json': encodeLines([line('26274', [])]),
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
