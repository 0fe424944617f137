// Communes that the founding articles give as the example: told what they already do, never advised to start
// it. docs/ADVICE.md §5.
import { fr } from '../../explain/typography.ts';
import type { TerritoryContext } from '../context.ts';
import type { Action } from './action.ts';
import type { ActionWords } from './action-row.ts';
import type { KnownAction } from './all-actions.ts';
import type { Carrier } from './effort.ts';

export interface Example extends ActionWords {
  readonly id: KnownAction['id'];
  /** Who does it, as the articles say. */
  readonly carrier: Carrier;
  /** Where residents may go, as a sheet for them says it; absent where no place is named. */
  readonly offered?: string;
  /** Other actions that the same example shows done: they are not advised. */
  readonly shows?: readonly KnownAction['id'][];
}

/** Above all that is to be done: a commune first reads what it is cited for. */
export const EXAMPLE_SCORE = 1_000;

/** Whether the commune is cited for it: it is told, and is nothing to begin, keep or share out. */
export function isDone({ because }: Pick<Action, 'because'>): boolean {
  return because.some(({ code }) => code === 'already');
}

/** By commune. The articles are of 2021: what they tell is checked before it is shared. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  // Nouvoitou
  '35204': [
    {
      id: 'ateliers-bibliotheque',
      carrier: 'bibliotheque',
      shows: ['encadrer-benevoles'],
      offered: fr`des ateliers à la médiathèque`,
      title: fr`Vous le faites déjà : des ateliers à la médiathèque`,
      fact: fr`Six ordinateurs, deux documentalistes, des médiateurs et des bénévoles de passage, deux ateliers collectifs par semaine : l'exemple est donné en 2021.`,
      firstStep: fr`Si c'est toujours vrai, racontez-le aux communes voisines et ouvrez-leur les places libres.`,
    },
  ],
  // Le Pecq
  '78481': [
    {
      id: 'encadrer-benevoles',
      carrier: 'mairie',
      title: fr`Vous le faites déjà : des bénévoles aux côtés des agents`,
      fact: fr`Votre service emploi et numérique compte des bénévoles dans son équipe : l'exemple est donné en 2021.`,
      firstStep: fr`Si c'est toujours vrai, vérifiez que leur charte interdit de garder des données personnelles.`,
    },
  ],
  // Marigny-les-Usages
  '45197': [
    {
      id: 'accueillir-permanence',
      carrier: 'ccas',
      shows: ['encadrer-benevoles'],
      offered: fr`un point de médiation dans une salle communale`,
      title: fr`Vous le faites déjà : un point de médiation dans une salle communale`,
      fact: fr`CCAS, Rés'O Numérique et Familles rurales l'ont créé ; des bénévoles l'animent deux fois par mois : l'exemple est donné en 2021.`,
      firstStep: fr`Si c'est toujours vrai, affichez ses dates en mairie et dans les communes voisines.`,
    },
  ],
  // Nevers
  '58194': [
    {
      id: 'ouvrir-lieu',
      carrier: 'ccas',
      offered: fr`un point d'accès numérique au CCAS`,
      title: fr`Vous le faites déjà : un point d'accès numérique au CCAS`,
      fact: fr`CCAS et CPAM le tiennent depuis 2018, quatre demi-journées par semaine : l'exemple est donné en 2021.`,
      firstStep: fr`Si c'est toujours vrai, faites-le connaître à tous les accueils de la ville.`,
    },
  ],
  // Saint-Erme-Outre-et-Ramecourt
  '02676': [
    {
      id: 'appui-france-services',
      carrier: 'franceServices',
      offered: fr`une aide au Faitout Connecté`,
      title: fr`Vous le faites déjà : former avec France services`,
      fact: fr`Plus de 5 500 personnes viennent chaque année au Faitout Connecté, notamment à son espace France services : l'exemple est donné en 2021.`,
      firstStep: fr`Si c'est toujours vrai, demandez-lui quels publics ne viennent pas encore.`,
    },
  ],
  // Clamart
  '92023': [
    {
      id: 'trouver-salle',
      carrier: 'mairie',
      offered: fr`un lieu de médiation à l'hôtel de ville`,
      title: fr`Vous le faites déjà : un lieu de médiation à l'hôtel de ville`,
      fact: fr`Le hall de l'hôtel de ville sert de lieu de médiation : l'exemple est donné en 2021.`,
      firstStep: fr`Si c'est toujours vrai, ajoutez-y un coin où parler d'un dossier sans être entendu.`,
    },
  ],
  // Bagneux
  '92007': [
    {
      id: 'trouver-salle',
      carrier: 'associations',
      offered: fr`des ateliers de l'association Tous Au Web`,
      title: fr`Vous le faites déjà : des locaux pour une association`,
      fact: fr`Tous Au Web tient ses ateliers dans des locaux que la mairie lui a donnés : l'exemple est donné en 2021.`,
      firstStep: fr`Si c'est toujours vrai, convenez avec elle des places à réserver aux habitants suivis par le CCAS.`,
    },
  ],
};

/** What the commune already does, as the articles tell it; nothing for nearly all. */
export function examplesOf({ kind, code }: TerritoryContext): readonly Example[] {
  return (kind === 'commune' && code !== null && EXAMPLES[code]) || [];
}

/** What residents find there, as the articles of 2021 tell it: "un point d'accès numérique au CCAS". */
export function offeredIn(context: TerritoryContext): readonly string[] {
  return examplesOf(context).flatMap(({ offered }) => offered ?? []);
}
