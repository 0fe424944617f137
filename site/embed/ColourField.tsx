// A colour typed or picked, and at once whether it reads well: the widget moves one that does not to the
// nearest shade that does, so nothing is refused, but nobody is surprised either.
import { useId, useState } from 'preact/hooks';
import { LIGHT } from '../../ui/light-tokens.ts';
import { readSettings, type Theme } from '../../widget/attributes.ts';
import { contrastOnGround, hexOf, LEGIBLE, legible, rgbOf } from '../../widget/colour.ts';
import { builderText } from './copy.ts';

interface Props {
  readonly couleur: string | null;
  readonly theme: Theme;
  readonly onChange: (couleur: string | null) => void;
}

type Scheme = 'light' | 'dark';
const SCHEMES: Readonly<Record<Theme, readonly Scheme[]>> = {
  auto: ['light', 'dark'],
  clair: ['light'],
  sombre: ['dark'],
  page: ['light', 'dark'],
};

export function ColourField({ couleur, theme, onChange }: Props) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const read = (typed: string) => {
    const text = typed.trim();
    const colour = colourIn(text);
    const wrong = text !== '' && colour === null;
    setRefused(wrong ? text : null);
    if (!wrong) onChange(colour);
  };
  return (
    <div class="embed-field">
      <label for={id}>{builderText.colourLabel}</label>
      <span class="embed-colour">
        <input
          id={id}
          class="embed-input"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={refused ?? couleur ?? ''}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-about`}
          onInput={({ currentTarget }) => {
            // Half a colour is no mistake yet: it is judged when the field is left.
            const typed = colourIn(currentTarget.value.trim());
            if (typed !== null) read(typed);
          }}
          onChange={({ currentTarget }) => read(currentTarget.value)}
        />
        <input
          type="color"
          aria-label={builderText.colourPalette}
          value={couleur === null ? LIGHT.accent : hexOf(rgbOf(couleur))}
          onInput={({ currentTarget }) => read(currentTarget.value)}
        />
      </span>
      <div id={`${id}-about`}>
        <p class="embed-refused" role="alert">
          {refused === null ? '' : builderText.colourRefused(refused)}
        </p>
        <p class="dn-note">{builderText.colourHint}</p>
      </div>
      <div class="embed-contrasts" role="status">
        {couleur !== null &&
          SCHEMES[theme].map((scheme) => <p key={scheme}>{contrastWords(couleur, scheme)}</p>)}
      </div>
    </div>
  );
}

/** As the tag reads it: one schema decides for both. */
function colourIn(text: string): string | null {
  return readSettings(
    (name) => (name === 'couleur' ? text : null),
    'https://unused.invalid/',
    () => undefined,
  ).couleur;
}

function contrastWords(couleur: string, scheme: Scheme): string {
  const ground = builderText.grounds[scheme];
  const ratio = contrastOnGround(couleur, scheme);
  return ratio >= LEGIBLE
    ? builderText.colourGood(ground, ratio)
    : builderText.colourBad(ground, ratio, legible(couleur, scheme));
}
