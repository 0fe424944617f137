// How much is needed a year, as ranges, and what the known places could carry. docs/ADVICE.md §7.
import { useState } from 'preact/hooks';
import { type AssumptionValues, assumptionsWith, sizing } from '../../src/advice/index.ts';
import { sizingText } from '../../src/advice/words.ts';
import type { Diagnosis } from '../../src/index.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Assumptions } from './Assumptions.tsx';

type Given = Partial<AssumptionValues>;

interface Props {
  readonly estimate: Diagnosis['estimate'];
  readonly places: readonly LocalPlace[];
  readonly given: Given;
  readonly onChange: (given: Given) => void;
}

export function SizingSection({ estimate, places, given, onChange }: Props) {
  const [said, setSaid] = useState('');
  // Of fewer than 20 people, a number of sessions would be made up as theirs would.
  if (estimate.rounded.display !== 'figures') {
    return (
      <Section name="sizing" title={sizingText.title} method="9">
        <p>{sizingText.tooFew}</p>
      </Section>
    );
  }
  const result = sizing(estimate, given, places);
  const change = (id: keyof AssumptionValues, value: number) => {
    const { [id]: _, ...others } = given;
    const usual = assumptionsWith().find((assumption) => assumption.id === id)?.value === value;
    const changed = usual ? others : { ...others, [id]: value };
    onChange(changed);
    setSaid(sizingText.recomputed(sizing(estimate, changed, places)));
  };
  const needs = [
    {
      title: sizingText.workshops,
      figure: sizingText.sessionsFigure(result),
      carried: sizingText.sessionsCapacity(result),
    },
    {
      title: sizingText.permanences,
      figure: sizingText.halfDaysFigure(result),
      carried: sizingText.halfDaysCapacity(result),
    },
  ];
  return (
    <Section name="sizing" title={sizingText.title} method="9">
      <p>{sizingText.intro}</p>
      <ul class="dn-pillars">
        {needs.map(({ title, figure, carried }) => (
          <li key={title} class="dn-pillar">
            <Heading depth={2} class="dn-subtitle">
              {title}
            </Heading>
            <p class="dn-sizing-figure">{figure}</p>
            {carried !== null && <p>{carried}</p>}
          </li>
        ))}
      </ul>
      <p>{sizingText.perWeek(result)}</p>
      <Assumptions
        assumptions={result.assumptions}
        onChange={change}
        onReset={() => {
          onChange({});
          setSaid(sizingText.restored);
        }}
      />
      <p role="status" class="dn-note">
        {said}
      </p>
    </Section>
  );
}
