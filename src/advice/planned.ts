// The chosen actions with their words: those on the list, and those that the answers no longer call for,
// which a plan keeps all the same.
import type { CommuneProfile } from '../terms/commune.ts';
import type { Action } from './actions/action.ts';
import { actionFor } from './actions/recommend.ts';
import type { LocalActor } from './actors/actor.ts';
import { communeContext } from './context.ts';
import type { ChosenAction, VisitorPlan } from './plan.ts';
import type { AnyEstimate } from './situation.ts';

export interface PlannedAction extends ChosenAction {
  readonly action: Action;
}

/** What a plan file is about. */
export interface PlanOf {
  readonly commune: { readonly code: string; readonly nom: string };
  readonly actions: readonly PlannedAction[];
}

export interface PlanSituation {
  readonly estimate: AnyEstimate;
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
