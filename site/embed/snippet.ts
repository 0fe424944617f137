// The code that a webmaster pastes. One function writes what the builder shows, what examples/ hold and
// what docs/EMBED.md gives to copy: tests compare them, and paste it in pages of another site.

import { pageOfTerritory } from '../../widget/territory/page-of.ts';
import { attributesOf, type Choices } from './choices.ts';
import { aboutPlace, snippetText } from './copy.ts';

/** What is published, and where. */
export interface Release {
  /** Address of the site, with its final slash. */
  readonly site: string;
  /** "1.0.0": the version of the page that writes the code. */
  readonly version: string;
  /** Id of today's data, whose folder never changes. */
  readonly dataset: string;
  /** Value of `integrity` for the files of this version that are pasted. */
  readonly seals: Readonly<Record<'diagnostic-numerique.js' | 'embed.js', string>>;
}

/** @param nom of the commune or territory shown; null when visitors search */
export function snippetOf(choices: Choices, nom: string | null, release: Release): string {
  const { facon } = choices;
  const page = release.site + pageOf(choices);
  const about = aboutPlace(nom, choices.territoire !== null);
  if (facon === 'balise') {
    const data = frozen(choices) ? [['donnees', `${release.site}data/${release.dataset}/`]] : [];
    return [
      `<diagnostic-numerique${written([...attributesOf(choices), ...data])}>`,
      `  ${link(page, snippetText.link(about))}`,
      '</diagnostic-numerique>',
      `<script type="module"${source(choices, release, 'diagnostic-numerique.js')}></script>`,
    ].join('\n');
  }
  const asked = [
    ...attributesOf(choices),
    ...(frozen(choices) ? [['donnees', release.dataset]] : []),
  ];
  if (facon === 'chargeur') {
    const data = [...asked, ['titre', snippetText.title(about)], ['hauteur', `${choices.hauteur}`]];
    const attributes = written(data.map(([name = '', value = '']) => [`data-${name}`, value]));
    return [
      `<script${source(choices, release, 'embed.js')}${attributes} async></script>`,
      link(page, snippetText.link(about)),
    ].join('\n');
  }
  const query = new URLSearchParams(asked).toString();
  const address = `${folder(choices, release)}embed.html${query === '' ? '' : `?${query}`}`;
  const attributes = written([
    ['src', address],
    ['title', snippetText.title(about)],
    // A number, for what removes styles; the whole width where they stay.
    ['width', '600'],
    ['height', `${choices.hauteur}`],
    ['loading', 'lazy'],
    ['style', 'border: 0; display: block; width: 100%'],
  ]);
  return `<iframe${attributes}></iframe>\n<p>${link(page, snippetText.open(about))}</p>`;
}

/** The page of the site that shows the same: "?commune=58194", "territoire.html?region=27". */
function pageOf({ commune, territoire }: Choices): string {
  if (commune !== null) return `?commune=${commune}`;
  return territoire === null ? '' : pageOfTerritory(territoire);
}

const frozen = ({ donnees }: Choices) => donnees === 'figees';

function folder({ version }: Choices, release: Release): string {
  const name = version === 'exacte' ? release.version : release.version.split('.', 1)[0];
  return `${release.site}v${name}/`;
}

/** An exact version never changes, so it can be sealed: crossorigin lets the browser read it to check. */
function source(choices: Choices, release: Release, file: keyof Release['seals']): string {
  const attributes = [['src', `${folder(choices, release)}${file}`]];
  if (choices.version === 'exacte') {
    attributes.push(['integrity', release.seals[file]], ['crossorigin', 'anonymous']);
  }
  return written(attributes);
}

const link = (address: string, text: string) =>
  `<a${written([['href', address]])}>${safe(text)}</a>`;

function written(attributes: readonly (readonly string[])[]): string {
  return attributes
    .map(([name = '', value = '']) => (value === '' ? ` ${name}` : ` ${name}="${safe(value)}"`))
    .join('');
}

function safe(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
