// How it is embedded, which version, which data. Each choice says what it changes for the webmaster.
import { useId, useState } from 'preact/hooks';
import { Section } from '../../ui/Section.tsx';
import type { BuilderState } from './builder-state.ts';
import { DATA_KINDS, HEIGHTS, heightIn, VERSIONS, WAYS } from './choices.ts';
import { builderText } from './copy.ts';
import { Radios } from './Radios.tsx';

export function Way({ state }: { readonly state: BuilderState }) {
  const { facon, version, donnees } = state.choices.value;
  const known = state.release.value;
  const [number, dataset] = typeof known === 'object' ? [known.version, known.dataset] : ['…', '…'];
  const names = {
    courante: builderText.versions.courante(`/v${number.split('.', 1)[0]}/`),
    exacte: builderText.versions.exacte(number),
  };
  const exactHint =
    facon === 'cadre' ? builderText.versionHints.exacteFrame : builderText.versionHints.exacte;
  const dataNames = {
    vivantes: builderText.dataKinds.vivantes,
    figees: builderText.dataKinds.figees(dataset),
  };
  return (
    <Section name="embed-way" title={builderText.wayTitle}>
      <Radios
        legend={builderText.wayLegend}
        options={WAYS.map((value) => ({
          value,
          label: builderText.ways[value],
          hint: builderText.wayHints[value],
        }))}
        chosen={facon}
        onChange={(value) => state.change({ facon: value })}
      />
      {facon !== 'balise' && <HeightField state={state} hint={builderText.heightHints[facon]} />}
      <Radios
        legend={builderText.versionLegend}
        options={VERSIONS.map((value) => ({
          value,
          label: names[value],
          hint: value === 'exacte' ? exactHint : builderText.versionHints.courante,
        }))}
        chosen={version}
        onChange={(value) => state.change({ version: value })}
      />
      <Radios
        legend={builderText.dataLegend}
        options={DATA_KINDS.map((value) => ({
          value,
          label: dataNames[value],
          hint: builderText.dataHints[value],
        }))}
        chosen={donnees}
        onChange={(value) => state.change({ donnees: value })}
      />
    </Section>
  );
}

function HeightField({ state, hint }: { readonly state: BuilderState; readonly hint: string }) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const { hauteur } = state.choices.value;
  return (
    <div class="embed-field">
      <label for={id}>{builderText.heightLabel}</label>
      <input
        id={id}
        class="embed-input"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={refused ?? String(hauteur)}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget: { value } }) => {
          const height = heightIn(value);
          setRefused(height === null ? value.trim() : null);
          if (height !== null) state.change({ hauteur: height });
        }}
      />
      <div id={`${id}-about`}>
        <p class="embed-refused" role="alert">
          {refused !== null &&
            builderText.heightRefused(refused, HEIGHTS.least, HEIGHTS.most, hauteur)}
        </p>
        <p class="dn-note">{hint}</p>
      </div>
    </div>
  );
}
