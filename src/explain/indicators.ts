// Names of the published figures, as their producers define them. INSEE RP 2021, Filosofi 2021.
import { fr } from './typography.ts';

/** Levels of INSEE's density grid, by number. */
const DENSITIES: Readonly<Record<number, string>> = {
  1: fr`grand centre urbain`,
  2: fr`centre urbain intermédiaire`,
  3: fr`ceinture urbaine`,
  4: fr`petite ville`,
  5: fr`bourg rural`,
  6: fr`rural à habitat dispersé`,
  7: fr`rural à habitat très dispersé`,
};

export const indicatorText = {
  young: fr`15 à 29 ans, part des habitants`,
  senior: fr`60 à 74 ans, part des habitants`,
  old: fr`75 ans et plus, part des habitants`,
  sansDiplome: fr`Sans diplôme ou certificat d'études, 15 ans et plus hors études`,
  superieur: fr`Diplômés du supérieur, 15 ans et plus hors études`,
  median: fr`Niveau de vie médian, par an et par unité de consommation`,
  density: fr`Type de commune (grille de densité)`,
  noFrance: fr`sans objet`,
  densities: DENSITIES,
};
