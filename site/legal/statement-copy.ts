// The accessibility statement required of public bodies (law of 11 February 2005, article 47). What depends on
// the host comes from public/site.json; tools/vite-plugins/legal-pages.ts lays it out.
import { fullDay } from '../../src/explain/dates.ts';
import { fr } from '../../src/explain/typography.ts';

/** "28 novembre 2026", from "2026-11-28". */
const day = (date: string): string => fullDay(new Date(`${date}T00:00:00`));

export const statementText = {
  title: fr`Déclaration d'accessibilité`,
  description: fr`Où en est l'accessibilité de ce site, comment signaler une difficulté, et quels sont vos recours.`,
  footer: (etat: string) => fr`Accessibilité : ${etat}`,
  pledge: (nom: string) =>
    fr`${nom} s'engage à rendre son site accessible, conformément à l'article 47 de la loi n° 2005-102 du 11 février 2005.`,
  scope: (adresse: string) => fr`Cette déclaration s'applique au site ${adresse}.`,
  stateTitle: fr`État de conformité`,
  state: (etat: string) =>
    fr`Ce site est déclaré ${etat} au référentiel général d'amélioration de l'accessibilité (RGAA), version 4.1.`,
  stateWhy: fr`Aucun audit n'a été mené par un tiers. Sans audit, la conformité ne peut pas être affirmée.`,
  audit: (par: string, le: string, taux: string) =>
    fr`Audit mené par ${par} le ${day(le)} : ${taux} des critères sont respectés.`,
  testsTitle: fr`Ce qui a été vérifié`,
  tests: fr`Des contrôles automatiques (axe-core) et des parcours au clavier dans Chromium sont rejoués à chaque version.`,
  testsLimits: fr`Ces contrôles ne remplacent ni un audit, ni l'essai par des personnes handicapées.`,
  notTitle: fr`Contenus dont l'accessibilité n'est pas établie`,
  notReaders: fr`Les lecteurs d'écran NVDA, JAWS, VoiceOver et TalkBack n'ont pas été essayés.`,
  notLinks: fr`Les sites vers lesquels mènent les liens ne dépendent pas de nous.`,
  notPaper: fr`Le document imprimé en PDF n'a pas été vérifié avec un outil spécialisé.`,
  madeTitle: fr`Établissement de cette déclaration`,
  made: (le: string) => fr`Cette déclaration a été établie le ${day(le)}.`,
  technologies: fr`Technologies utilisées : HTML, CSS, SVG, WAI-ARIA et JavaScript.`,
  contactTitle: fr`Retour d'information et contact`,
  contact: (telephone: boolean) =>
    telephone
      ? fr`Un contenu ou un service vous résiste ? Écrivez ou appelez :`
      : fr`Un contenu ou un service vous résiste ? Écrivez :`,
  noContact: fr`Cette copie du site ne nomme pas son éditeur : la déclaration est incomplète, et personne n'y est à joindre.`,
  contactThen: fr`Vous recevrez une autre manière d'y accéder, ou le contenu sous une autre forme.`,
  appealTitle: fr`Voies de recours`,
  appeal: fr`Vous avez signalé un défaut qui vous empêche d'accéder à un contenu, sans réponse satisfaisante ? Vous pouvez alors :`,
  appealForm: fr`écrire un message au Défenseur des droits`,
  appealDelegate: fr`contacter son délégué dans votre région`,
  appealLetter: fr`envoyer un courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07`,
};
