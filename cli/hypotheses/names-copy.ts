// The shares that a hypothesis may change, by the names people give them.

import type { ShareName } from '../../src/terms/change.ts';

/** The first name is the one that is proposed; all without accents or capitals but the first. */
export const SHARE_NAMES: readonly (readonly [ShareName, readonly [string, ...string[]]])[] = [
  [{ group: 'age', index: 0 }, ['15-29']],
  [{ group: 'age', index: 1 }, ['30-44']],
  [{ group: 'age', index: 2 }, ['45-59']],
  [{ group: 'age', index: 3 }, ['60-74']],
  [{ group: 'age', index: 4 }, ['75+']],
  [{ group: 'diploma', index: 0 }, ['sans diplôme', 'sans diplome']],
  [{ group: 'diploma', index: 1 }, ['diplôme intermédiaire', 'diplome intermediaire']],
  [
    { group: 'diploma', index: 2 },
    ['diplôme supérieur', 'diplome superieur', 'diplomes du superieur'],
  ],
  ['lowIncome', ['revenus bas', 'bas revenus']],
  ['p15', ['15+']],
];

/** "15-29, 30-44, …, revenus bas, 15+". */
export const shareNames = SHARE_NAMES.map(([, [name]]) => name).join(', ');
