// Which parts of the report show. The last one cannot be taken away: the tag would then show them all.
import { useState } from 'preact/hooks';
import { Section } from '../../ui/Section.tsx';
import {
  BRIEF,
  isBrief,
  SECTIONS,
  type SectionName,
  type Sections,
} from '../../widget/sections.ts';
import type { BuilderState } from './builder-state.ts';
import { builderText } from './copy.ts';
import { Radios } from './Radios.tsx';

const LEVELS = ['1', '2', '3', '4'] as const;

export function Parts({ state }: { readonly state: BuilderState }) {
  const [refused, setRefused] = useState(false);
  const { sections, niveauTitre } = state.choices.value;
  const brief = isBrief(sections);
  const shown: Sections = brief ? SECTIONS : (sections ?? SECTIONS);
  const turn = (name: SectionName, box: HTMLInputElement) => {
    const next = SECTIONS.filter((one) => (one === name ? box.checked : shown.includes(one)));
    setRefused(next.length === 0);
    if (next.length === 0) box.checked = true;
    else state.change({ sections: next.length === SECTIONS.length ? null : next });
  };
  return (
    <Section name="embed-parts" title={builderText.partsTitle}>
      <p>{builderText.partsAlways}</p>
      <label class="embed-choice">
        <input
          type="checkbox"
          checked={brief}
          onChange={({ currentTarget: { checked } }) =>
            state.change({ sections: checked ? [BRIEF] : null })
          }
        />
        {builderText.partsBrief}
      </label>
      <fieldset class="embed-choices" disabled={brief}>
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
      <Radios
        legend={builderText.levelLegend}
        options={LEVELS.map((value) => ({ value, label: builderText.levels[value] }))}
        chosen={LEVELS.find((level) => Number(level) === niveauTitre) ?? '2'}
        onChange={(level) => state.change({ niveauTitre: Number(level) })}
      />
      <p class="embed-refused" role="alert">
        {refused ? builderText.partsLast : ''}
      </p>
    </Section>
  );
}
