// Where the next place is asked for on the page of territories; what is found has words of its own.
import type { Detour } from '../../src/coverage/index.ts';
import { fr } from '../../src/explain/typography.ts';

export const nextPlacesSlotText = {
  title: fr`Le prochain lieu`,
  open: fr`Voir qui est loin, et où un lieu de plus servirait`,
  loading: fr`Lecture des lieux d'aide…`,
  failed: fr`Les lieux d'aide n'ont pas pu être chargés. Le reste de la page est complet.`,
};

export const questionText = {
  need: fr`Quel besoin ?`,
  withinKm: fr`Loin, c'est à plus de`,
  stops: fr`Combien de lieux ou d'arrêts ?`,
  detour: fr`Détour par la route`,
  detours: {
    1: fr`Aucun : ligne droite`,
    1.3: fr`30 % de plus : plaine, routes directes`,
    1.5: fr`50 % de plus : collines, rivières`,
    2: fr`Le double : montagne`,
  } satisfies Readonly<Record<Detour, string>>,
  late: fr`Seulement les lieux ouverts le samedi ou après 17 h`,
  km: (distance: number) => fr`${distance} km`,
};

export const stopsMapText = {
  title: (nom: string) =>
    fr`${nom} : les communes loin d'un lieu, les lieux connus et les arrêts proposés`,
  far: fr`commune loin d'un lieu`,
  unsure: fr`commune dont nous ne savons pas`,
  known: fr`lieu connu, qui répond`,
  unknown: fr`lieu dont nous ne savons pas s'il répond`,
  stop: fr`arrêt proposé, dans l'ordre du tableau`,
  loading: fr`Dessin de la carte…`,
  failed: fr`La carte n'a pas pu être chargée. Les tableaux donnent les mêmes communes.`,
  none: fr`La carte ne montre pas un territoire de cette taille : ouvrez un département.`,
};
