// Which colours: the ground of the widget, and the town's own for links and buttons.

import { Section } from '../../ui/Section.tsx';
import { THEMES } from '../../widget/attributes.ts';
import type { BuilderState } from './builder-state.ts';
import { ColourField } from './ColourField.tsx';
import { builderText } from './copy.ts';
import { Radios } from './Radios.tsx';

export function Appearance({ state }: { readonly state: BuilderState }) {
  const { theme, couleur } = state.choices.value;
  return (
    <Section name="embed-look" title={builderText.lookTitle}>
      <Radios
        legend={builderText.themeLegend}
        options={THEMES.map((value) => ({ value, label: builderText.themes[value] }))}
        chosen={theme}
        onChange={(value) => state.change({ theme: value })}
      />
      <ColourField
        couleur={couleur}
        theme={theme}
        onChange={(value) => state.change({ couleur: value })}
      />
    </Section>
  );
}
