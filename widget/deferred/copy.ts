// Words of the deferred parts: what paper shows.
import { fr } from '../../src/explain/typography.ts';

export const deferredText = {
  /** In the place of what comes when the visitor is near it, and was printed before. */
  unseen: (address: string | null) => {
    const missing = fr`Les lieux et les premières pistes n'étaient pas encore chargés. Pour les imprimer, faites défiler la page jusqu'à ce titre, puis imprimez à nouveau.`;
    return address === null
      ? missing
      : fr`${missing} Ils se lisent aussi à cette adresse : ${address}`;
  },
};
