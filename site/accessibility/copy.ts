// The accessibility statement required of public bodies (law of 11 February 2005, article 47), as a
// template: whoever hosts the site fills the square brackets. site/accessibilite.html lays it out.
import { fr } from '../../src/explain/typography.ts';

export const statementText = {
  a11yTitle: fr`Déclaration d'accessibilité`,
  a11yDescription: fr`Où en est l'accessibilité de ce site, comment signaler une difficulté, et quels sont vos recours.`,
  a11yFooter: fr`Accessibilité : non conforme`,
  a11yTemplate: fr`Modèle à compléter : remplacez ce qui est entre crochets avant de publier le site.`,
  a11yPledge: fr`[Nom de l'organisme] s'engage à rendre son site accessible, conformément à l'article 47 de la loi n° 2005-102 du 11 février 2005.`,
  a11yScope: fr`Cette déclaration s'applique au site [adresse du site].`,
  a11yStateTitle: fr`État de conformité`,
  a11yState: fr`Ce site est déclaré non conforme au référentiel général d'amélioration de l'accessibilité (RGAA), version 4.1.`,
  a11yStateWhy: fr`Aucun audit n'a été mené par un tiers. Sans audit, la conformité ne peut pas être affirmée.`,
  a11yTestsTitle: fr`Ce qui a été vérifié`,
  a11yTests: fr`Des contrôles automatiques (axe-core) et des parcours au clavier dans Chromium sont rejoués à chaque version.`,
  a11yTestsLimits: fr`Ces contrôles ne remplacent ni un audit, ni l'essai par des personnes handicapées.`,
  a11yNotTitle: fr`Contenus dont l'accessibilité n'est pas établie`,
  a11yNotReaders: fr`Les lecteurs d'écran NVDA, JAWS, VoiceOver et TalkBack n'ont pas été essayés.`,
  a11yNotLinks: fr`Les sites vers lesquels mènent les liens ne dépendent pas de nous.`,
  a11yNotPaper: fr`Le document imprimé en PDF n'a pas été vérifié avec un outil spécialisé.`,
  a11yMadeTitle: fr`Établissement de cette déclaration`,
  a11yMade: fr`Cette déclaration a été établie le [date]. Elle a été mise à jour le [date].`,
  a11yTechnologies: fr`Technologies utilisées : HTML, CSS, SVG, WAI-ARIA et JavaScript.`,
  a11yContactTitle: fr`Retour d'information et contact`,
  a11yContact: fr`Un contenu ou un service vous résiste ? Écrivez à [adresse électronique] ou appelez le [téléphone].`,
  a11yContactThen: fr`Vous recevrez une autre manière d'y accéder, ou le contenu sous une autre forme.`,
  a11yAppealTitle: fr`Voies de recours`,
  a11yAppeal: fr`Vous avez signalé un défaut qui vous empêche d'accéder à un contenu, sans réponse satisfaisante ? Vous pouvez alors :`,
  a11yAppealForm: fr`écrire un message au Défenseur des droits`,
  a11yAppealDelegate: fr`contacter son délégué dans votre région`,
  a11yAppealLetter: fr`envoyer un courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07`,
};
