// What the visitor said about one commune: one signal, from which actors, actions, questionnaire,
// sizing and plan are computed. It outlives a redraw of the report, and leaves the browser only when
// the visitor copies an address or saves a file.
import { type ReadonlySignal, signal } from '@preact/signals';
import { EMPTY_PLAN, type VisitorPlan } from '../../src/terms/plan.ts';

export interface Visitor {
  readonly plan: ReadonlySignal<VisitorPlan>;
  /** Replaces some parts of the plan. */
  readonly change: (parts: Partial<VisitorPlan>) => void;
}

export function createVisitor(start: VisitorPlan = EMPTY_PLAN): Visitor {
  const plan = signal(start);
  return {
    plan,
    change: (parts) => {
      plan.value = { ...plan.value, ...parts };
    },
  };
}
