// The lazy half of the report: who can help, what to do first, is one ready, how much of it, and the plan
// to take away; all follow what the visitor says.

import type { Action } from '../../src/advice/index.ts';
import {
  communeContext,
  isActive,
  mapOfPlaces,
  mergePlaces,
  plannedActions,
  prefill,
  recommend,
} from '../../src/advice/index.ts';
import { type AdviseOptions, actorsAround } from '../../src/advise.ts';
import { advise } from '../../src/index.ts';
import { Deferred } from '../../ui/Deferred.tsx';
import { MapSlot } from '../national-map/MapSlot.tsx';
import { OwnListSlot } from '../own-list/OwnListSlot.tsx';
import { planText } from '../plan/copy.ts';
import { PlanSection } from '../plan/PlanSection.tsx';
import { Readiness } from '../readiness/Readiness.tsx';
import { SizingSection } from '../sizing/SizingSection.tsx';
import { VenueSection } from '../venue/VenueSection.tsx';
import { Actors } from './Actors.tsx';
import { adoptAdviceStyles } from './adopt-advice-styles.ts';
import { FirstActions } from './FirstActions.tsx';
import { changedText } from './marks-copy.ts';
import type { AdviceProps } from './props.ts';
import { Reader } from './reader.ts';
import { adviceSlotText } from './slot-copy.ts';

export { createLists } from '../own-list/lists.ts';
export { createVisitor } from '../plan/visitor.ts';

export function Advice({
  diagnosis: { estimate },
  commune,
  places: listed,
  lists,
  visitor,
}: AdviceProps) {
  const { marks, answers, assumptions, chosen } = visitor.plan.value;
  const places = mergePlaces(listed, lists.placesOf(commune));
  const context = communeContext(commune);
  const actors = actorsAround(commune, places, marks);
  let recommended: readonly Action[] | undefined;
  /** Long to work out on a phone: in a turn of their own, the first time. */
  const actions = () => {
    recommended ??= recommend(estimate, actors, context, answers);
    return recommended;
  };
  /** Takes what the visitor says, and answers which actions it brings. */
  const follow = (said: Pick<AdviseOptions, 'marks' | 'answers'>): string => {
    const known = new Set(actions().map(({ id }) => id));
    const next = advise(commune, estimate, places, { marks, answers, ...said }).actions;
    visitor.change(said);
    return changedText(next.filter(({ id }) => !known.has(id)).map(({ title }) => title));
  };
  return (
    <Reader.Provider value={commune.code}>
      <div class="dn-advice" ref={adoptAdviceStyles}>
        <Deferred>
          <Actors
            actors={actors}
            map={mapOfPlaces(context)}
            onMark={(key, mark) => {
              const { [key]: _, ...others } = marks;
              return follow({ marks: mark === null ? others : { ...others, [key]: mark } });
            }}
          >
            {lists.map !== null && (
              <MapSlot
                key={`map ${commune.code}`}
                lists={lists}
                commune={commune}
                address={lists.map}
              />
            )}
            <OwnListSlot key={commune.code} lists={lists} commune={commune} />
          </Actors>
        </Deferred>
        <Deferred>
          {() => (
            <FirstActions
              actions={actions()}
              tooFew={estimate.rounded.display === 'too-few'}
              plan={{
                kept: new Set(chosen.map(({ id }) => id)),
                onKeep: (id, keep) => {
                  const others = chosen.filter((one) => one.id !== id);
                  const next = keep ? [...others, { id, owner: '', date: null }] : others;
                  visitor.change({ chosen: next });
                  return keep ? planText.kept(next.length) : planText.dropped(next.length);
                },
              }}
            />
          )}
        </Deferred>
        <Deferred>
          <VenueSection commune={commune} actors={actors.filter(isActive)} />
        </Deferred>
        {/* On paper, the picture is worth its place once the visitor has answered. */}
        <Deferred>
          {() => (
            <div class={Object.keys(answers).length === 0 ? 'dn-screen' : undefined}>
              <Readiness
                answers={answers}
                suggested={prefill(estimate, actors, context)}
                onAnswer={(given) => follow({ answers: given })}
              />
            </div>
          )}
        </Deferred>
        <Deferred>
          <SizingSection
            estimate={estimate}
            places={actors.filter(isActive).flatMap(({ place }) => place ?? [])}
            given={assumptions}
            onChange={(given) => visitor.change({ assumptions: given })}
          />
        </Deferred>
        {/* The last one: until then, more is on its way. */}
        <Deferred meanwhile={<p role="status">{adviceSlotText.loading}</p>}>
          {() => (
            <PlanSection
              commune={commune}
              actions={plannedActions(visitor.plan.value, {
                estimate,
                commune,
                actors,
                actions: actions(),
              })}
              visitor={visitor}
            />
          )}
        </Deferred>
      </div>
    </Reader.Provider>
  );
}
