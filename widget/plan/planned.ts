// The chosen actions with their words: those on the list, and those that the answers no longer call for,
// which a plan keeps all the same.

import type { Action, ChosenAction, LocalActor, VisitorPlan } from '../../src/advice/index.ts';
import { actionFor, communeContext } from '../../src/advice/index.ts';
import type { CommuneProfile, Diagnosis } from '../../src/index.ts';

export interface PlannedAction extends ChosenAction {
  readonly action: Action;
}

/** What a plan file is about. */
export interface PlanOf {
  readonly commune: { readonly code: string; readonly nom: string };
  readonly actions: readonly PlannedAction[];
}

export interface PlanSituation {
  readonly estimate: Diagnosis['estimate'];
  readonly commune: CommuneProfile;
  readonly actors: readonly LocalActor[];
  /** The first actions now on the list. */
  readonly actions: readonly Action[];
}

/** In the order of choice. */
export function plannedActions(
  { chosen, answers }: Pick<VisitorPlan, 'chosen' | 'answers'>,
  { estimate, commune, actors, actions }: PlanSituation,
): PlannedAction[] {
  return chosen.flatMap((one) => {
    const listed = actions.find(({ id }) => id === one.id);
    const action = listed ?? actionFor(one.id, estimate, actors, communeContext(commune), answers);
    return action === null ? [] : [{ ...one, action }];
  });
}
