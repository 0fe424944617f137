// What the questionnaire says of itself.
import { fr } from '../../explain/typography.ts';
import { QUESTIONS } from './questions.ts';

export const readinessText = {
  title: fr`Êtes-vous prêts ?`,
  intro: fr`Dix questions, deux minutes. Il n'y a pas de note : le résultat montre vos forces et vos manques.`,
  prefilled: fr`Proposé d'après les données, à confirmer.`,
  strengths: fr`Vos forces`,
  partial: fr`En chemin`,
  gaps: fr`Ce qui manque`,
  unknown: fr`À éclaircir`,
  open: fr`Répondre aux dix questions`,
  answered: (count: number) =>
    count === 0
      ? fr`Ce que les données en disent déjà`
      : fr`Vos réponses : ${count} sur ${QUESTIONS.length}. Vous pouvez en laisser de côté.`,
  proposed: fr`proposé`,
  needsYou: fr`Une réponse proposée n'appelle une piste qu'une fois confirmée.`,
  confirm: (count: number) =>
    count === 1 ? fr`Confirmer la réponse proposée` : fr`Confirmer les ${count} réponses proposées`,
  allConfirmed: fr`Aucune réponse à confirmer`,
  reset: fr`Effacer mes réponses`,
  cleared: fr`Vos réponses sont effacées. Les réponses proposées sont revenues.`,
};
