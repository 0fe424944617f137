// The pasted code at work, on an ordinary page and on one that imposes its style on everything.

import { Section } from '../../ui/Section.tsx';
import { trustOwnPages } from '../trusted-types.ts';
import type { BuilderState } from './builder-state.ts';
import { GROUNDS } from './choices.ts';
import { builderText } from './copy.ts';
import { previewPage } from './preview.ts';
import { Radios } from './Radios.tsx';

trustOwnPages();

export function Preview({ state }: { readonly state: BuilderState }) {
  const { fond, facon } = state.choices.value;
  const shown = state.preview.value;
  return (
    <Section name="embed-preview" title={builderText.previewTitle}>
      <Radios
        legend={builderText.groundLegend}
        options={GROUNDS.map((value) => ({ value, label: builderText.previewGrounds[value] }))}
        chosen={fond}
        onChange={(value) => state.change({ fond: value })}
      />
      <p class="dn-note">
        {fond === 'envahissant' && facon === 'cadre'
          ? builderText.frameWarning
          : builderText.groundHint}
      </p>
      <div class="embed-frame">
        {shown && (
          <iframe
            // A new frame each time: a frame that navigates adds a step to "back".
            key={`${shown.fond} ${shown.code}`}
            title={builderText.previewFrame}
            loading="lazy"
            srcdoc={previewPage(shown.code, shown.fond)}
          />
        )}
      </div>
    </Section>
  );
}
