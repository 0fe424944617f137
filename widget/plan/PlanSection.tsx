// The plan to take away: what the visitor keeps, who does it and when, on screen and on paper. The
// address of the page holds it where there is one; a damaged address says what it lost.
import { useRef, useState } from 'preact/hooks';
import type { ChosenAction, PlannedAction } from '../../src/advice/index.ts';
import { Section } from '../../ui/Section.tsx';
import { planText } from './copy.ts';
import { writeFragment } from './fragment.ts';
import { PlanItem } from './PlanItem.tsx';
import { PlanTools } from './PlanTools.tsx';
import type { Visitor } from './visitor.ts';

interface Props {
  readonly commune: { readonly code: string; readonly nom: string };
  readonly actions: readonly PlannedAction[];
  readonly visitor: Visitor;
}

export function PlanSection({ commune, actions, visitor }: Props) {
  const top = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const { plan, damaged, address } = visitor;
  const chosen = plan.value.chosen;
  const isEmpty = writeFragment(plan.value) === '';
  const change = (id: string, parts: Partial<ChosenAction>) =>
    visitor.change({ chosen: chosen.map((one) => (one.id === id ? { ...one, ...parts } : one)) });
  const drop = (id: string) => {
    visitor.change({ chosen: chosen.filter((one) => one.id !== id) });
    setSaid(planText.dropped(chosen.length - 1));
    // The button that had the focus is gone with its line.
    top.current?.focus();
  };
  return (
    <div class={actions.length === 0 ? 'dn-screen' : undefined}>
      <Section name="plan" title={planText.title}>
        {damaged.value.length > 0 && (
          <p class="dn-refused dn-screen" role="alert">
            {planText.damaged(damaged.value, isEmpty)} {planText.repair}
          </p>
        )}
        <p ref={top} tabIndex={-1} class="dn-screen dn-plan-top">
          {actions.length === 0 ? planText.empty : planText.intro}
        </p>
        {address !== null && !isEmpty && (
          <p class="dn-note dn-screen">
            {planText.inAddress} {planText.keeping[address.keeping(commune.code)]}
          </p>
        )}
        {actions.length > 0 && (
          <>
            <p class="dn-paper-only">{planText.onPaper(actions.length, commune.nom)}</p>
            <ol class="dn-plan-list">
              {actions.map((planned) => (
                <PlanItem
                  key={planned.id}
                  planned={planned}
                  onChange={(parts) => change(planned.id, parts)}
                  onDrop={() => drop(planned.id)}
                />
              ))}
            </ol>
            <PlanTools plan={{ commune, actions }} address={address} onSaid={setSaid} />
          </>
        )}
        <p role="status" class="dn-screen">
          {said}
        </p>
      </Section>
    </div>
  );
}
