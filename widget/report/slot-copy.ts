// Words of the place of what follows the number, while it has not come or when it cannot.
import { fr } from '../../src/explain/typography.ts';

export const bodySlotText = {
  loading: fr`La suite du diagnostic arrive…`,
  failed: fr`La suite du diagnostic n'a pas pu être chargée. Le nombre ci-dessus est complet.`,
};
