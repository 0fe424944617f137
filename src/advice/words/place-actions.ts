// The words of the actions about a place: to open, to find, to share. CONTENT §4 and §5.

import { fr } from '../../explain/typography.ts';
import type { ActionId } from '../../terms/action.ts';
import type { ActionFacts, ActionWords } from './action-facts.ts';

export const placeActionText = {
  'ouvrir-lieu': ({ at }) => ({
    title: fr`Ouvrir un lieu d'aide et d'accès ${at}`,
    fact: fr`Un lieu tient avec trois piliers : un local, un aidant qualifié, un public ; puis un financement.`,
    firstStep: fr`Visitez trois locaux possibles et notez pour chacun : discrétion, postes, connexion, horaires.`,
  }),
  'accueillir-permanence': ({ at }) => ({
    title: fr`Accueillir une permanence régulière ${at}`,
    fact: fr`Une demi-journée fixe dans une salle de la mairie suffit pour commencer.`,
    firstStep: fr`Choisissez un jour de marché ou d'ouverture de la mairie, puis proposez-le à un médiateur voisin.`,
  }),
  'demander-france-services': ({ at }) => ({
    title: fr`Demander un passage France services ${at}`,
    fact: fr`Il existe des formats fixes, en antenne ou en bus ; la préfecture donne le label.`,
    firstStep: fr`Écrivez au préfet avec ce diagnostic, en demandant une antenne ou un arrêt du bus.`,
  }),
  'france-services-voisin': ({ place }) => ({
    title: fr`Orienter vers ${place ?? 'France services'}, tout près`,
    fact: fr`Un espace France services aide aux démarches des principaux services publics, sans condition de commune.`,
    firstStep: fr`Appelez l'espace, puis affichez en mairie ses horaires et la façon de s'y rendre.`,
  }),
  'bibliotheque-voisine': ({ place }) => ({
    title: fr`S'entendre avec ${place ?? 'la bibliothèque voisine'}`,
    fact: fr`63 % des Français voient la bibliothèque comme le premier lieu d'aide au numérique (2018).`,
    firstStep: fr`Demandez si vos habitants peuvent s'inscrire aux ateliers, et à quelles conditions.`,
  }),
  'appui-france-services': ({ place }) => ({
    title: fr`Répartir les rôles avec ${place ?? 'France services'}`,
    fact: fr`Ses agents sont formés aux démarches : c'est l'appui naturel des personnes exclues du numérique.`,
    firstStep: fr`Fixez ensemble qui aide aux démarches, qui forme, et comment l'un envoie vers l'autre.`,
  }),
  'arrets-itinerants': ({ place }) => ({
    title: fr`Placer les arrêts de ${place ?? 'France services'} là où on l'attend`,
    fact: fr`Un service itinérant ne vaut que par ses arrêts : ils se négocient avec celui qui le porte.`,
    firstStep: fr`Demandez les jours et lieux de passage, puis proposez deux arrêts près des habitants concernés.`,
  }),
  'ateliers-bibliotheque': ({ place }) => ({
    title: fr`Monter des ateliers avec ${place ?? 'la bibliothèque'}`,
    fact: fr`À Nouvoitou, six ordinateurs et deux salariés suffisent pour deux ateliers collectifs par semaine.`,
    firstStep: fr`Réservez un créneau par semaine hors affluence, et annoncez un premier cycle de cinq séances.`,
  }),
  'renforcer-bibliotheque': ({ place }) => ({
    title: fr`Renforcer ${place ?? 'la bibliothèque'} par un médiateur de passage`,
    fact: fr`Une petite bibliothèque a le lieu et le public ; il lui manque souvent l'aidant qualifié.`,
    firstStep: fr`Proposez ses heures de fermeture à un médiateur de passage, à un rythme mensuel pour commencer.`,
  }),
  'equilibrer-lieux': () => ({
    title: fr`Servir les communes sans lieu d'aide`,
    fact: fr`La plupart des diagnostics se font à l'échelle intercommunale ou départementale.`,
    firstStep: fr`Tracez une tournée : une demi-journée par mois dans chaque groupe de communes sans lieu.`,
  }),
  'trouver-salle': ({ at }) => ({
    title: fr`Trouver une salle ${at}`,
    fact: fr`Clamart a utilisé le hall de son hôtel de ville : un lieu connu vaut mieux qu'un lieu neuf.`,
    firstStep: fr`Faites la liste des salles vides une demi-journée par semaine : mairie, école, salle des fêtes.`,
  }),
  'coin-confidentiel': () => ({
    title: fr`Aménager un coin où parler sans être entendu`,
    fact: fr`Aider à une démarche demande un espace séparé ; un atelier demande un espace collectif.`,
    firstStep: fr`Essayez sur place : assis côte à côte, s'entend-on depuis la porte ?`,
  }),
  'equiper-lieu': () => ({
    title: fr`Équiper le lieu avec du matériel remis en état`,
    fact: fr`Mairies, écoles et services informatiques renouvellent leurs postes : ils peuvent resservir.`,
    firstStep: fr`Demandez au service informatique la date du prochain renouvellement et réservez dix postes.`,
  }),
  'raccorder-lieu': () => ({
    title: fr`Vérifier la connexion du lieu d'accueil`,
    fact: fr`Sans connexion stable, ni atelier ni démarche : la fibre d'abord, la 4G à essayer sur place.`,
    firstStep: fr`Cherchez l'adresse du lieu sur la carte de la fibre, puis testez la 4G dans la salle.`,
  }),
} as const satisfies Partial<Readonly<Record<ActionId, (facts: ActionFacts) => ActionWords>>>;
