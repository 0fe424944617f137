// Who answers for the site, on each of its pages, at build time: the legal notice and the statement of
// accessibility, the links of the foot, and the banner of a copy that names nobody. From public/site.json.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { escaped } from '../../reports/xml-text.ts';
import { legalText, THIRD_PARTY_LICENCES } from '../../site/legal/copy.ts';
import { statementText } from '../../site/legal/statement-copy.ts';
import { examplesText } from '../../site/report-examples/copy.ts';
import { type Publisher, publisherOf } from './publisher.ts';

export const PUBLISHER_FILE = 'public/site.json';

/** @throws Error in French when the file is missing, half filled or wrong */
export function readPublisher(): Publisher | null {
  return publisherOf(readFileSync(new URL(`../../${PUBLISHER_FILE}`, import.meta.url), 'utf8'));
}

const DEFENDER = 'https://formulaire.defenseurdesdroits.fr/';
const DELEGATES = 'https://www.defenseurdesdroits.fr/carte-des-delegues';

const p = (text: string) => `<p>${escaped(text)}</p>`;
const h2 = (text: string) => `<h2>${escaped(text)}</h2>`;
const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const link = (href: string, words: string) => `<a href="${escaped(href)}">${escaped(words)}</a>`;
const title = (text: string) => `<h1>${escaped(text)}</h1>`;

function contactHtml({ contact: { courriel, telephone } }: Publisher): string {
  return list([
    link(`mailto:${courriel}`, courriel),
    ...(telephone === '' ? [] : [escaped(legalText.phone(telephone))]),
  ]);
}

/** The legal notice: article 1-1 of the law of 21 June 2004. */
export function legalHtml(publisher: Publisher | null): string {
  const t = legalText;
  const who =
    publisher === null
      ? [
          `<div class="statement-unnamed">${p(t.unnamed)}${p(t.unnamedWhy)}${p(t.unnamedHost)}</div>`,
        ]
      : [
          h2(t.publisher),
          p(publisher.editeur.nom),
          p(publisher.editeur.adresse),
          p(t.director(publisher.editeur.directeurDeLaPublication)),
          h2(t.host),
          p(publisher.hebergeur.nom),
          p(publisher.hebergeur.adresse),
          ...(publisher.hebergeur.telephone === ''
            ? []
            : [p(t.phone(publisher.hebergeur.telephone))]),
          h2(t.contact),
          contactHtml(publisher),
        ];
  return [
    title(t.title),
    ...who,
    h2(t.privacy),
    p(t.privacyNone),
    p(t.privacyKept),
    p(t.privacyMap),
    h2(t.sources),
    p(t.sourcesWhere),
    `<p>${link(`./${THIRD_PARTY_LICENCES}`, t.thirdParties)}</p>`,
  ].join('\n');
}

/** The statement of accessibility: article 47 of the law of 11 February 2005. */
export function statementHtml(publisher: Publisher | null): string {
  const t = statementText;
  const state = publisher?.accessibilite.etat ?? NOT_AUDITED;
  const audit = publisher?.accessibilite.audit ?? null;
  return [
    title(t.title),
    ...(publisher === null
      ? [`<div class="statement-unnamed">${p(t.noContact)}${p(legalText.unnamedHost)}</div>`]
      : [p(t.pledge(publisher.editeur.nom)), p(t.scope(publisher.adresse))]),
    h2(t.stateTitle),
    p(t.state(state)),
    p(audit === null ? t.stateWhy : t.audit(audit.par, audit.le, audit.taux)),
    h2(t.testsTitle),
    p(t.tests),
    p(t.testsLimits),
    h2(t.notTitle),
    list([t.notReaders, t.notPaper, t.notLinks].map(escaped)),
    h2(t.madeTitle),
    ...(publisher === null ? [] : [p(t.made(publisher.accessibilite.etablieLe))]),
    p(t.technologies),
    ...(publisher === null
      ? []
      : [
          h2(t.contactTitle),
          p(t.contact(publisher.contact.telephone !== '')),
          contactHtml(publisher),
          p(t.contactThen),
        ]),
    h2(t.appealTitle),
    p(t.appeal),
    list([
      link(DEFENDER, t.appealForm),
      link(DELEGATES, t.appealDelegate),
      escaped(t.appealLetter),
    ]),
  ].join('\n');
}

/** A copy that names nobody has had no audit. */
const NOT_AUDITED = 'non conforme';

/** Links of the foot of every page; the page itself is marked as such. */
function footHtml(publisher: Publisher | null, path: string): string {
  const links = [
    ['exemples.html', examplesText.title],
    ['mentions-legales.html', legalText.title],
    ['accessibilite.html', statementText.footer(publisher?.accessibilite.etat ?? NOT_AUDITED)],
  ] as const;
  const shown = links.map(([file, words]) => {
    const current = path.endsWith(`/${file}`) ? ' aria-current="page"' : '';
    return `<a href="./${file}"${current}>${escaped(words)}</a>`;
  });
  const by = publisher === null ? '' : `<p>${escaped(legalText.by(publisher.editeur.nom))}</p>`;
  return `${by}<p class="site-foot-links">${shown.join(' ')}</p>`;
}

const BANNER = `<aside class="site-unnamed">${escaped(legalText.unnamed)} <a href="./mentions-legales.html">${escaped(
  legalText.unnamedMore,
)}</a></aside>`;

export function legalPages(publisher: Publisher | null): Plugin {
  return {
    name: 'legal-pages',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        html
          .replace('<!-- mentions-legales -->', () => legalHtml(publisher))
          .replace('<!-- accessibilite -->', () => statementHtml(publisher))
          .replace('</footer>', () => `${footHtml(publisher, path)}</footer>`)
          .replace('</header>', () => (publisher === null ? `</header>${BANNER}` : '</header>')),
    },
  };
}
