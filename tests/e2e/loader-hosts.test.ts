// The loader where pages and CMS do what they like: the frame keeps to its column; the link below gives way whatever was made
// of it; a script that lost its place finds it, or says so. On paper: loader-paper.test.ts.
import { expect } from 'vitest';
import { heightMessage } from '../../widget/messages.ts';
import { framed, NEVERS, whole } from './framed.ts';
import { test } from './host-page.ts';
import { FRAME, LINK, LOADER, openMade, TAG } from './made-host.ts';

const PHONE = { width: 360, height: 700 };
const SCREEN = { width: 1280, height: 900 };
/** What the block themes of WordPress write for the content of a page. */
const BLOCK_THEME = `.is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
  max-width: 650px; margin-left: auto !important; margin-right: auto !important }`;
const WORDS = '<p>La mairie est ouverte du lundi au vendredi, de 9 h à 12 h.</p>'.repeat(6);

const COLUMNS: readonly (readonly [string, typeof PHONE, string, string, [number, number]])[] = [
  [
    'a block theme of WordPress',
    SCREEN,
    `<div class="is-layout-constrained">${WORDS}${LOADER()}</div>`,
    BLOCK_THEME,
    [315, 650],
  ],
  [
    'a grid that centres, on a phone',
    PHONE,
    `<main style="display: grid; place-items: center">${LOADER()}</main>`,
    '',
    [8, 344],
  ],
  ['everything unset', PHONE, LOADER(), '* { all: unset !important }', [0, 360]],
  [
    'right to left',
    SCREEN,
    `<div dir="rtl" style="margin-right: 100px">${LOADER()}</div>`,
    '',
    [8, 1164],
  ],
  [
    'beside a menu',
    SCREEN,
    `<main style="display: flex"><nav style="flex: 0 0 300px"></nav>${LOADER()}</main>`,
    '',
    [308, 964],
  ],
];

test('the frame fills its column, and no more', async ({ host: { page } }) => {
  for (const [name, size, body, css, column] of COLUMNS) {
    await page.setViewportSize(size);
    await openMade(page, body, css);
    const frame = await framed(page);
    await frame.getByText(NEVERS).waitFor();
    const box = await page.locator('iframe').evaluate((node) => {
      const { left, width } = node.getBoundingClientRect();
      return [left, width].map(Math.round);
    });
    expect(box, name).toEqual(column);
    const holder = page.locator('div.diagnostic-numerique');
    expect(await holder.evaluate((node) => node.style.cssText), name).toBe('');
  }
});

const VERTICAL = ['vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr'];
/** Columns on a phone, and how wide the frame is in each: as wide as the column, or as what the screen gives. */
const VERTICAL_COLUMNS: readonly (readonly [string, number])[] = [
  ['', 324],
  ['body { margin: 0 }', 324],
  ['body { margin: 8px 18px }', 324],
  ['main { width: 300px }', 300],
  ['body { margin: 0 } main { box-sizing: border-box; width: 360px; padding: 30px }', 300],
  ['main { max-width: 200px }', 200],
];

test('in vertical text the frame is inside its column and its screen, whatever is vertical, its direction and its margins', async ({
  host: { page },
}) => {
  await page.setViewportSize(PHONE);
  // Where the frame stands does not hang on what is in it.
  await page.route('**/embed.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '' }),
  );
  const looks = VERTICAL_COLUMNS.flatMap(([column]) =>
    ['ltr', 'rtl'].map((direction) => `${column} * { direction: ${direction} }`),
  );
  const inside = VERTICAL_COLUMNS.flatMap(([, width]) => [`${width}`, `${width}`]);
  for (const mode of VERTICAL) {
    for (const where of ['html', 'body', 'main', '*']) {
      await openMade(
        page,
        `<main>${LOADER('', '')}</main>`,
        `${where} { writing-mode: ${mode} }`,
        '<style id="column"></style>',
      );
      await page.locator('iframe').waitFor();
      const found = await page.evaluate((all) => {
        const { documentElement: root } = document;
        const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect();
        return all.map((look) => {
          document.querySelector('#column')?.replaceChildren(look);
          const [frame, main] = [boxOf('iframe'), boxOf('main')];
          if (!frame || !main) return `${look}: no frame`;
          const out = Math.max(main.left - frame.left, frame.right - main.right);
          const unseen = Math.max(-frame.left, frame.right - root.clientWidth);
          const sideways = root.scrollWidth - root.clientWidth;
          return out > 0 || unseen > 0 || sideways > 0
            ? `${look}: ${frame.left} to ${frame.right}, scrolls by ${sideways}`
            : `${frame.width}`;
        });
      }, looks);
      expect(found, `${where} ${mode}`).toEqual(inside);
    }
  }
});

test('the link goes whatever a CMS made of it; words around it stay', async ({
  host: { page },
}) => {
  const made = {
    'a line break before it': `<p>${LOADER('', `<br>${LINK('58194')}`)}</p>`,
    'a paragraph around it': `<p>${LOADER('', '')}</p>\n<p id="around">${LINK('58194')}</p>`,
    'before it': `<p id="around">${LINK('58194')}</p>\n${LOADER('', '')}`,
    'in the next block': `<div class="wp-block-html">${LOADER('', '<br>')}</div>
      <div id="around"><p><strong>${LINK('58194')}</strong></p></div>`,
    'an emphasis around it': `${LOADER('', '')}<p id="around"><span>${LINK('58194')}</span></p>`,
  };
  for (const [name, body] of Object.entries(made)) {
    await openMade(page, `<main>${body}</main><p>La suite.</p>`);
    await framed(page);
    await expect.poll(() => page.getByRole('link').count(), { message: name }).toBe(0);
    expect(await page.locator('#around:visible').count(), name).toBe(0);
  }
  await openMade(page, `${LOADER('', '')}<p>Voir aussi ${LINK('58194')}.</p>`);
  const frame = await framed(page);
  await frame.getByText(NEVERS).waitFor();
  expect(await page.getByRole('link').count()).toBe(1);
  // A link of a sentence, or of a menu, is the author's.
  for (const before of [
    `<p>Voir ${LINK('58194')}</p>`,
    `<p><b>Voir</b> ${LINK('58194')}</p>`,
    `<p>${LINK('58194')}, <b>par la mairie</b></p>`,
    `<div>${LINK('58194')} de la mairie</div>`,
    `<nav><ul><li>${LINK('58194')}</li></ul></nav>`,
    `<ul><li><a href="#">Accueil</a></li><li>${LINK('58194')}</li></ul>`,
    `<table><tr><td>Le numérique : ${LINK('58194')}</td></tr></table>`,
    `${LINK('58194')}<img src="data:," alt="La mairie">`,
  ]) {
    await openMade(page, before + LOADER('', ''));
    await whole(await framed(page));
    expect(await page.locator(`a[href*="58194"]`).isVisible(), before).toBe(true);
  }
});

/** What a CMS leaves beside a link, and nobody sees: it is of no use to keep the link. */
const UNSEEN = {
  'a space that does not break': '\u00a0',
  'a soft hyphen': '\u00ad',
  'a space without width': '\u200b',
  'a joiner': '\u200d',
  'a word joiner': '\u2060',
  'a mark of the order of bytes': '\ufeff',
  'a comment': '<!-- wp:html -->',
};

test('what nobody sees beside the link, or an icon inside it, does not keep it', async ({
  host: { page },
}) => {
  const link = LINK('58194');
  const icons = [
    '<svg width="8" height="8"></svg>',
    '<img src="data:," alt="">',
    '<img src="data:," alt="Icône">',
  ];
  const made = [
    ...Object.values(UNSEEN).flatMap((unseen) => [
      `${LOADER('', '')}${unseen}<p id="around">${unseen}${link}${unseen}</p>`,
      `<p id="around">${unseen}${link}</p>${unseen}${LOADER('', '')}`,
    ]),
    ...icons.flatMap((icon) => [
      `${LOADER('', '')}<p id="around">${link.replace('">', `">${icon}`)}</p>`,
      `<p id="around">${link.replace('</a>', `${icon}</a>`)}</p>${LOADER('', '')}`,
    ]),
  ];
  for (const body of made) {
    await openMade(page, `<main>${body}</main><p>La suite.</p>`);
    await framed(page);
    await expect.poll(() => page.getByRole('link').count(), { message: body }).toBe(0);
    expect(await page.locator('#around:visible').count(), body).toBe(0);
  }
});

/** What optimisers, plugins and themes put beside a link, and nobody reads or looks at. */
const BESIDE = [
  '<style>.wp-block { color: red }</style>',
  '<script>window.dataLayer = []</script>',
  '<script type="application/ld+json">{"name":"Mairie"}</script>',
  '<noscript><img src="data:," alt="La mairie"></noscript>',
  '<noscript><iframe src="data:," height="0" width="0"></iframe></noscript>',
  '<template><p>Bientôt</p></template>',
  '<link rel="preload" as="font" href="data:,">',
  '<span hidden>Chargement</span>',
  '<span style="display: none">Chargement</span>',
  '<div class="unseen">Chargement<img src="data:," alt="La mairie"></div>',
  '<input type="hidden" value="58194">',
  '<iframe src="data:," width="1" height="1" style="border: 0"></iframe>',
  '<svg width="0" height="0" style="position: absolute"><filter id="duotone"></filter></svg>',
  '<i class="fa fa-link"></i>',
  '<span class="icon" aria-hidden="true"></span>',
  '<svg width="24" height="24"><path d="M0 0h24v24z"></path></svg>',
  '<img src="SQUARE" width="24" height="24" alt="">',
  '<hr>',
  '<br>',
];
/** What is read or looked at: the author's. */
const AUTHORS = [
  '<b>Mairie</b>',
  '<span style="position: absolute; clip-path: inset(50%)">Nouvelle fenêtre</span>',
  '<img src="data:," alt="La mairie">',
  '<img src="data:,">',
  '<img src="SQUARE" width="300" height="200" alt="">',
  '<svg width="300" height="200"><path d="M0 0h300v200z"></path></svg>',
  '<svg width="24" height="24"><text>58</text></svg>',
  '<span style="display: block; height: 300px; background: url(SQUARE)"></span>',
  '<meteo-locale style="display: block; height: 90px"></meteo-locale>',
  '<canvas height="200"></canvas>',
  '<video controls><source src="data:,"></video>',
  '<iframe src="data:," height="300"></iframe>',
  '<input>',
];
const SQUARE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2224%22 height=%2224%22/%3E';
/** Places of it: between the loader and the link, or with the link in what holds it, on either side. */
const PLACES = ['BESIDE<p>LINK</p>', '<p>BESIDE LINK</p>', '<p>LINK BESIDE</p>', 'BESIDE LINK'];

test('a style, a script, a hidden word or an icon goes with the link; what is read or looked at keeps it', async ({
  host: { page },
}) => {
  await openMade(
    page,
    `<main><div></div>${LOADER('', '')}<div></div></main><p>La suite.</p>`,
    '.unseen { display: none } .icon::before { content: "→" }',
  );
  await whole(await framed(page));
  /** Of what is put before and after the loader, what of it is still seen once the frame has answered. */
  const seen = (all: readonly string[]) =>
    page.evaluate(
      async ([bodies, message]) => {
        const frame = document.querySelector('iframe');
        const { origin, hash } = new URL(frame?.src ?? '');
        const data = { ...message, id: hash.slice(1) };
        const answer = { origin, source: frame?.contentWindow ?? null, data };
        const told: string[] = [];
        for (const place of document.querySelectorAll('main > div:empty')) {
          const after = frame?.compareDocumentPosition(place) === Node.DOCUMENT_POSITION_FOLLOWING;
          for (const body of bodies) {
            place.removeAttribute('style');
            place.innerHTML = body;
            const images = [...place.querySelectorAll('img')];
            await Promise.all(images.map((image) => image.decode().catch(() => {})));
            dispatchEvent(new MessageEvent('message', answer));
            const links = [...place.querySelectorAll('a')].filter(
              (link) => link.getClientRects().length > 0,
            );
            const { height } = place.getBoundingClientRect();
            const of = `${after ? 'after' : 'before'} the loader: ${body}`;
            if (links.length > 0) told.push(`the link is seen, ${of}`);
            else if (height > 0) told.push(`${height} px are left, ${of}`);
            place.replaceChildren();
          }
        }
        return told;
      },
      [all, heightMessage('', 900)] as const,
    );
  const bodies = (beside: readonly string[], places: readonly string[]) =>
    places.flatMap((place) =>
      beside.map((one) =>
        place.replace('BESIDE', one.replace('SQUARE', SQUARE)).replace('LINK', () => LINK('58194')),
      ),
    );
  expect(await seen(bodies(BESIDE, PLACES))).toEqual([]);
  const kept = bodies(AUTHORS, ['<p>BESIDE LINK</p>', '<p>LINK BESIDE</p>']);
  const expected = (where: string) =>
    kept.map((body) => `the link is seen, ${where} the loader: ${body}`);
  expect(await seen(kept)).toEqual([...expected('before'), ...expected('after')]);
  // In a block, the link may go alone; what takes room keeps it.
  const high = AUTHORS.filter((one) => !one.includes('clip-path'));
  const blocks = bodies(high, ['<section>BESIDE<p>LINK</p></section>']);
  expect(await seen(blocks)).toHaveLength(2 * blocks.length);
});

/** Every element of HTML that may hold a link, as it is written around it. */
const CONTAINERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'abbr address article aside b bdi bdo big blockquote center cite code data del details dfn dir div em',
      'fieldset figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label main mark marquee menu ol',
      'output p pre q s samp search section small span strike strong sub summary sup time tt u ul var',
    ]
      .join(' ')
      .split(' ')
      .map((name) => [name, 'LINK']),
  ),
  li: 'LINK',
  'ul li': 'LINK',
  'ol li': 'LINK',
  'dl dt': 'LINK',
  'dl dd': 'LINK',
  'figure figcaption': 'LINK',
  'fieldset legend': 'LINK',
  'table caption': 'LINK',
  'table tbody tr td': 'LINK',
  'table thead tr th': 'LINK',
  'ruby rt': 'LINK',
  'section h3 small u font': 'LINK',
  // What an editor adds beside it.
  'div p': '&nbsp;</p><p>LINK<br>',
  'div figure': '<hr>LINK',
};

test('any element around the link goes with it, after the loader or before it', async ({
  host: { page },
}) => {
  const made = Object.entries(CONTAINERS).map(([path, inside]) => {
    const names = path.split(' ');
    const tags = (mark: string) => names.map((name) => `<${mark}${name}>`);
    return [path, tags('').join('') + inside, tags('/').toReversed().join('')].join('|');
  });
  await openMade(page, `<main><div></div>${LOADER('', '')}<div></div></main><p>La suite.</p>`);
  await whole(await framed(page));
  const stays = await page.evaluate(
    ([all, link, message]) => {
      const frame = document.querySelector('iframe');
      const { origin, hash } = new URL(frame?.src ?? '');
      const data = { ...message, id: hash.slice(1) };
      const answer = { origin, source: frame?.contentWindow ?? null, data };
      return [...document.querySelectorAll('main > div:empty')].flatMap((place) =>
        all.filter((one) => {
          const [, open = '', close = ''] = one.split('|');
          place.removeAttribute('style');
          place.innerHTML = (open + close).replace('LINK', link);
          if (!place.querySelector('a')) return true;
          dispatchEvent(new MessageEvent('message', answer));
          const { height } = place.getBoundingClientRect();
          place.replaceChildren();
          return height > 0;
        }),
      );
    },
    [made, LINK('58194'), heightMessage('', 900)] as const,
  );
  expect(stays).toEqual([]);
});

test('as a module, in a shadow root, run elsewhere by a library: the frame is where the script stands', async ({
  host: { page },
}) => {
  const here = (tag: string) => `<section id="here">${tag}</section><p>La suite.</p>`;
  const makes = (script: string) => `<section id="here"></section><script>${script}</script>`;
  const [src] = /(?<=src=")[^"]+/.exec(LOADER()) ?? [''];
  const shown = {
    module: here(LOADER('type="module"')),
    shadow: makes(`const root = document.querySelector('#here').attachShadow({ mode: 'open' });
      const script = document.createElement('script');
      script.src = '${src}'; script.dataset.commune = '58194'; root.append(script)`),
    library: makes(`document.querySelector('#here').innerHTML =
        '<script src="${src}" data-commune="58194"></' + 'script>';
      const run = document.createElement('script'); run.src = '${src}'; document.head.append(run)`),
  };
  for (const [name, body] of Object.entries(shown)) {
    await openMade(page, body);
    const frame = await framed(page);
    await frame.getByText(NEVERS).waitFor();
    expect(await page.locator('#here iframe').count(), name).toBe(1);
  }
});

test('under another base, in a dialog, a fold or a popover that opens later, in what is inert: the diagnosis shows', async ({
  host,
}) => {
  const { page } = host;
  const opened: Readonly<Record<string, string>> = {
    base: '<main>WIDGET</main>',
    inert: '<main inert>WIDGET</main>',
    dialog:
      '<dialog>WIDGET</dialog><button onclick="document.querySelector(`dialog`).showModal()">Voir</button>',
    fold: '<details><summary>Voir</summary>WIDGET</details>',
    popover: '<div popover id="p">WIDGET</div><button popovertarget="p">Voir</button>',
  };
  host.act();
  for (const [name, body] of Object.entries(opened)) {
    const head = name === 'base' ? '<base href="https://autre.example/x/" target="_blank">' : '';
    for (const [way, widget] of [TAG(), LOADER()].entries()) {
      await openMade(page, body.replace('WIDGET', widget), '', head);
      if (body.includes('Voir')) await page.getByText('Voir', { exact: true }).click();
      const inside = way === 0 ? page : await framed(page);
      await whole(inside);
      expect(await inside.getByText(NEVERS).first().isVisible(), name).toBe(true);
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await sideways(), name).toBeLessThanOrEqual(0);
    }
  }
});

test('the tag’s script without type="module": it works; sealed, one line says so, and the link stays', async ({
  host,
}) => {
  const classic = TAG().replace(' type="module"', '');
  await openMade(host.page, classic);
  await host.page.getByText(NEVERS).waitFor();
  // Twice, and with a module beside it: one program.
  await openMade(host.page, `${classic}${classic}${TAG()}`);
  await host.page.getByText(NEVERS).nth(2).waitFor();
  await openMade(host.page, classic.replace('/v1/', '/v1.0.0/'));
  await host.expectSaid('outside a module');
  expect(await host.page.getByRole('link').isVisible()).toBe(true);
});

test('a frame without script is in its column, where themes centre blocks', async ({
  host: { page },
}) => {
  await page.setViewportSize(SCREEN);
  await openMade(page, `<div class="is-layout-constrained">${WORDS}${FRAME()}</div>`, BLOCK_THEME);
  const box = await page.locator('iframe').evaluate((node) => {
    const { left, width } = node.getBoundingClientRect();
    return [left, width].map(Math.round);
  });
  expect(box).toEqual([315, 650]);
});
