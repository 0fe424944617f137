// Which parts of the report show. The last one cannot be taken away: the tag would then show them all.
import { useState } from 'preact/hooks';
import { Section } from '../../ui/Section.tsx';
import { SECTIONS, type SectionName } from '../../widget/sections.ts';
import { builderText } from './copy.ts';
import type { BuilderState } from './state.ts';

export function Parts({ state }: { readonly state: BuilderState }) {
  const [refused, setRefused] = useState(false);
  const shown: readonly SectionName[] = state.choices.value.sections ?? SECTIONS;
  const turn = (name: SectionName, box: HTMLInputElement) => {
    const next = SECTIONS.filter((one) => (one === name ? box.checked : shown.includes(one)));
    setRefused(next.length === 0);
    if (next.length === 0) box.checked = true;
    else state.change({ sections: next.length === SECTIONS.length ? null : next });
  };
  return (
    <Section name="embed-parts" title={builderText.partsTitle}>
      <p>{builderText.partsAlways}</p>
      <fieldset class="embed-choices">
        <legend>{builderText.partsLegend}</legend>
        {SECTIONS.map((name) => (
          <label key={name} class="embed-choice">
            <input
              type="checkbox"
              checked={shown.includes(name)}
              onChange={({ currentTarget }) => turn(name, currentTarget)}
            />
            {builderText.parts[name]}
          </label>
        ))}
      </fieldset>
      <p class="embed-refused" role="alert">
        {refused ? builderText.partsLast : ''}
      </p>
    </Section>
  );
}
