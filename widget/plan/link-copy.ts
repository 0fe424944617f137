// Words of a link that may hold a plan: what it contains, with or without the names.
import { fr } from '../../src/explain/typography.ts';
import type { LinkContents, PlanCounts } from './link.ts';

/** "3 pistes, 2 réponses au questionnaire et 1 acteur annoté". */
function contents({ actions, answers, marks, assumptions }: PlanCounts): string {
  const counts = [
    [actions, fr`piste`, fr`pistes`],
    [answers, fr`réponse au questionnaire`, fr`réponses au questionnaire`],
    [marks, fr`acteur annoté`, fr`acteurs annotés`],
    [assumptions, fr`hypothèse de calcul changée`, fr`hypothèses de calcul changées`],
  ] as const;
  const parts = counts.flatMap(([count, one, several]) =>
    count === 0 ? [] : [fr`${count} ${count === 1 ? one : several}`],
  );
  const last = parts.pop() ?? fr`rien encore`;
  return parts.length === 0 ? last : `${parts.join(', ')} ${fr`et`} ${last}`;
}

export const linkText = {
  contents,
  /** Before a link with names is copied. */
  choose: (plan: LinkContents) =>
    fr`Ce lien contient votre plan : ${contents(plan)}. Il nomme : ${plan.names.join(', ')}.`,
  withNames: fr`Copier avec les noms`,
  withoutNames: fr`Copier sans les noms`,
  copied: fr`Lien copié : il ouvre cette page.`,
  copiedPlan: (plan: LinkContents) =>
    plan.actions === 0
      ? fr`Lien copié : il ouvre cette page avec ${contents(plan)}, sans aucun nom.`
      : plan.names.length === 0
        ? fr`Lien copié : il ouvre cette page avec votre plan, ${contents(plan)}, sans aucun nom.`
        : fr`Lien copié : il ouvre cette page avec votre plan, ${contents(plan)}, et les noms.`,
  byHand: fr`Copiez cette adresse :`,
};
