// The lazy half of the report: who can help, then what to do first; both follow what the visitor says.
import { advise, communeContext, mapOfPlaces } from '../../src/index.ts';
import { marksText } from '../../src/text/advice.ts';
import { adoptLook } from '../plan/adopt.ts';
import { Actors } from './Actors.tsx';
import { FirstActions } from './FirstActions.tsx';
import type { OnMark } from './MarkActor.tsx';
import type { AdviceProps } from './props.ts';

export { createVisitor } from '../plan/visitor.ts';

export function Advice({ diagnosis, commune, places, visitor }: AdviceProps) {
  const { marks, answers } = visitor.plan.value;
  const { actors, actions } = advise(commune, diagnosis.estimate, places, { marks, answers });
  const mark: OnMark = (key, said) => {
    const { [key]: _, ...others } = marks;
    const changed = said === null ? others : { ...others, [key]: said };
    const next = advise(commune, diagnosis.estimate, places, { marks: changed, answers });
    const known = new Set(actions.map(({ id }) => id));
    visitor.change({ marks: changed });
    return marksText.changed(
      next.actions.filter(({ id }) => !known.has(id)).map(({ title }) => title),
    );
  };
  return (
    <div class="dn-advice" ref={adoptLook}>
      <Actors actors={actors} map={mapOfPlaces(communeContext(commune))} onMark={mark} />
      <FirstActions actions={actions} />
    </div>
  );
}
