// Words of the place where a picture stands, or opens: its own are in copy.ts, fetched with it.
import { fr } from '../../src/explain/typography.ts';

export const pictureSlotText = {
  /** The picture that shows what nothing else does. */
  title: fr`L'âge des habitants`,
  fold: fr`Chiffres et image à télécharger`,
  loading: fr`L'image arrive…`,
  failed: fr`L'image n'a pas pu être chargée. Le reste du diagnostic est complet.`,
};
