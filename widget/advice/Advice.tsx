// The lazy half of the report: who can help, is one ready, what to do first, how much of it; all follow
// what the visitor says.
import {
  type AdviseOptions,
  advise,
  communeContext,
  isActive,
  mapOfPlaces,
  prefill,
} from '../../src/index.ts';
import { changedText } from '../../src/text/advice.ts';
import { adoptLook } from '../plan/adopt.ts';
import { Readiness } from '../readiness/Readiness.tsx';
import { SizingSection } from '../sizing/SizingSection.tsx';
import { Actors } from './Actors.tsx';
import { FirstActions } from './FirstActions.tsx';
import type { AdviceProps } from './props.ts';

export { createVisitor } from '../plan/visitor.ts';

export function Advice({ diagnosis: { estimate }, commune, places, visitor }: AdviceProps) {
  const { marks, answers, assumptions } = visitor.plan.value;
  const context = communeContext(commune);
  const adviceWith = (said: AdviseOptions) => advise(commune, estimate, places, said);
  const { actors, actions } = adviceWith({ marks, answers });
  /** Takes what the visitor says, and answers which actions it brings. */
  const follow = (said: Pick<AdviseOptions, 'marks' | 'answers'>): string => {
    const known = new Set(actions.map(({ id }) => id));
    const next = adviceWith({ marks, answers, ...said }).actions;
    visitor.change(said);
    return changedText(next.filter(({ id }) => !known.has(id)).map(({ title }) => title));
  };
  return (
    <div class="dn-advice" ref={adoptLook}>
      <Actors
        actors={actors}
        map={mapOfPlaces(context)}
        onMark={(key, mark) => {
          const { [key]: _, ...others } = marks;
          return follow({ marks: mark === null ? others : { ...others, [key]: mark } });
        }}
      />
      {/* On paper, the picture is worth its place once the visitor has answered. */}
      <div class={Object.keys(answers).length === 0 ? 'dn-screen' : undefined}>
        <Readiness
          answers={answers}
          suggested={prefill(estimate, actors, context)}
          onAnswer={(given) => follow({ answers: given })}
        />
      </div>
      <FirstActions actions={actions} />
      <SizingSection
        estimate={estimate}
        places={actors.filter(isActive).flatMap(({ place }) => place ?? [])}
        given={assumptions}
        onChange={(given) => visitor.change({ assumptions: given })}
      />
    </div>
  );
}
