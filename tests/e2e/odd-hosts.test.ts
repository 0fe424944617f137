// The tag where pages lay it out in ways of their own, or run on a language that is no longer what it was:
// everything shows and stays in its place, or words say what does not.
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { embedText } from '../../widget/copy.ts';
import { openTag } from '../../widget/deferred/open-tag-copy.ts';
import { framed, NEVERS, whole } from './framed.ts';
import { hostAt, test } from './host-page.ts';
import { FRAME, LOADER, openMade, TAG } from './made-host.ts';

const PHONE = { width: 360, height: 700 };
const SCREEN = { width: 1280, height: 900 };
const on = (rule: string) => `diagnostic-numerique { ${rule} }`;

/** What stands out of the widget to the left or to the right, unless it is scrolled or heard only. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const widget = document.querySelector('diagnostic-numerique')?.shadowRoot?.querySelector('.dn');
    if (!widget) return ['no widget'];
    const { left, right, width } = widget.getBoundingClientRect();
    if (width < 90) return [`${width} px wide`];
    const out = [...widget.querySelectorAll('*')].filter((node) => {
      const box = node.getBoundingClientRect();
      const scrolled = node.parentElement?.closest('.dn-table');
      if (scrolled && getComputedStyle(scrolled).overflowX === 'auto') return false;
      if (box.width === 0 || node.closest('.dn-hidden, thead')) return false;
      return box.right > right + 1 || box.left < left - 1;
    });
    return out.map((node) => `${node.tagName} ${node.className} ${node.textContent?.slice(0, 30)}`);
  });

const LAYOUTS: readonly (readonly [string, typeof PHONE, string, string?])[] = [
  ['a flexible box', SCREEN, TAG(), on('display: flex')],
  [
    'a column that centres',
    PHONE,
    TAG(),
    on('display: flex; flex-flow: column; align-items: center'),
  ],
  ['a grid that centres', PHONE, TAG(), on('display: grid; place-items: center')],
  ['nothing at all', SCREEN, `<main>${TAG()}</main>`, on('display: contents')],
  [
    'nothing at all, beside a menu',
    SCREEN,
    `<main style="display: flex"><nav>Menu</nav>${TAG()}</main>`,
    on('display: contents'),
  ],
  [
    'nothing at all, in a grid',
    SCREEN,
    `<main style="display: grid; grid-template-columns: auto auto">${TAG()}</main>`,
    on('display: contents'),
  ],
  ['vertical writing', SCREEN, TAG(), 'body { writing-mode: vertical-rl }'],
  ['vertical writing, on a phone', PHONE, TAG(), 'body { writing-mode: vertical-rl }'],
  ['vertical writing of the tag', SCREEN, TAG(), on('writing-mode: vertical-rl')],
  [
    'vertical writing of the tag, on a phone',
    PHONE,
    TAG('commune="58194" style="writing-mode: vertical-lr"'),
  ],
  ['a column of 96 px', PHONE, `<main style="width: 96px">${TAG()}</main>`],
  ['a column of 200 px', PHONE, `<main style="width: 200px">${TAG()}</main>`],
  ['letters twice as large', PHONE, TAG(), 'html { font-size: 200% }'],
  ['everything unset', PHONE, TAG(), '* { all: unset !important }'],
];

test('however the page lays it out, the tag has its width and nothing stands out of it', async ({
  host: { page },
}) => {
  const faults: unknown[] = [];
  for (const [name, size, body, css] of LAYOUTS) {
    await page.setViewportSize(size);
    await openMade(page, body, css);
    await whole(page);
    // Its looks for odd pages come a little later.
    await expect.poll(() => beyond(page), { message: name }).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) faults.push([name, wide]);
  }
  expect(faults).toEqual([]);
});

const VERTICAL = ['vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr'];

test('in vertical text the tag holds its whole report, and covers nothing of the page, whatever is vertical', async ({
  host: { page },
}) => {
  const faults: unknown[] = [];
  for (const size of [SCREEN, PHONE]) {
    await page.setViewportSize(size);
    for (const mode of VERTICAL) {
      for (const where of ['html', 'body', 'main', 'div', 'main *']) {
        const around = `<main><p>Avant.</p><div>${TAG()}</div><p>Après.</p></main><footer>La fin.</footer>`;
        await openMade(page, around, `${where} { writing-mode: ${mode} }`);
        await whole(page);
        const covered = () =>
          page.evaluate(() => {
            const tag = document.querySelector('diagnostic-numerique');
            const report = tag?.shadowRoot?.querySelector('.dn')?.getBoundingClientRect();
            const box = tag?.getBoundingClientRect();
            if (!box || !report) return ['no report'];
            const texts = [...document.querySelectorAll('main > p, footer')].filter((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              const beside = right <= report.left + 1 || left >= report.right - 1;
              return !beside && bottom > report.top + 1 && top < report.bottom - 1;
            });
            const out = report.bottom > box.bottom + 1 || report.right > box.right + 1;
            return [...(out ? ['out of the tag'] : []), ...texts.map((text) => text.textContent)];
          });
        await expect
          .poll(covered, { timeout: 3000 })
          .toEqual([])
          .catch(async () => faults.push([size.width, mode, where, await covered()]));
      }
    }
  }
  expect(faults).toEqual([]);
});

test('without a doctype, on a dark page, tables read as the rest of the light widget', async ({
  host: { open, page },
}) => {
  await open('hosts/quirks-dark.html');
  await whole(page);
  const cell = page.locator('diagnostic-numerique td').first();
  expect(await cell.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(22, 33, 58)');
});

/** Brings the places and the pictures, and waits until nothing more is on its way. */
async function scrolled(page: Page): Promise<void> {
  await whole(page);
  await page.locator('.dn-advice').first().scrollIntoViewIfNeeded();
  await page.locator('.dn-venue').first().waitFor();
  await page.locator('.dn-images').first().scrollIntoViewIfNeeded();
  await page.locator('.dn-images canvas').last().waitFor();
}

test('an old library replaced Array.from: places and pictures show', async ({ host }) => {
  await host.open('hosts/array-from.html');
  host.act();
  await scrolled(host.page);
  expect(await host.page.getByRole('status').filter({ hasText: 'n’ont pas pu' }).count()).toBe(0);
});

test.for([96, 128, 160, 200])(
  'in a column of %i px, all unfolded, nothing stands out',
  async (width, { host }) => {
    const { page } = host;
    await page.setViewportSize(PHONE);
    await openMade(page, `<main style="width: ${width}px">${TAG()}</main>`);
    host.act();
    await scrolled(page);
    const folded = page.locator('diagnostic-numerique details:not([open])');
    // What is unfolded may hold folds of its own.
    await expect
      .poll(async () => {
        await folded.evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        return folded.count();
      })
      .toBe(0);
    await page.getByLabel('Séances par personne').waitFor();
    await expect.poll(() => beyond(page)).toEqual([]);
  },
);

/** What old libraries make of the language, as they write it. */
const LIBRARIES = {
  'something added to Object.prototype': 'Object.prototype.foo = function () { return 1 }',
  'MooTools 1.4: bind without further arguments':
    'Function.prototype.bind = function (o) { var f = this; return function () { return f.apply(o, arguments) } }',
  'Prototype 1.7: entries, find, map, Object.values': `
    Array.prototype.entries = function () { return [].slice.call(this) };
    Array.prototype.find = function (test, context) {
      for (var i = 0; i < this.length; i++) if (test.call(context, this[i], i, this)) return this[i];
    };
    Array.prototype.each = Array.prototype.forEach;
    Object.values = function (o) { var all = []; for (var key in o) all.push(o[key]); return all };
    Array.from = function (list) { return [].slice.call(list) }`,
};

test('on the language of old libraries, everything shows', async ({ host }) => {
  const { page } = host;
  host.act();
  for (const library of Object.values(LIBRARIES)) {
    await openMade(page, `<script>${library}</script>${TAG()}`);
    await scrolled(page);
    expect(await page.getByRole('status').filter({ hasText: 'n’ont pas pu' }).count()).toBe(0);
  }
});

/** What a page may have added to every object, a kind of value each. */
const ADDED = ["'x'", "''", '7', '0', 'true', '{ a: 1 }', '[1]', 'null', 'undefined', '() => 1'];

test('whatever the page added to Object.prototype, everything shows', async ({ host }) => {
  const { page } = host;
  host.act();
  for (const value of ADDED) {
    await openMade(page, `<script>Object.prototype.foo = ${value}</script>${TAG()}`);
    await scrolled(page);
    expect(await page.getByRole('status').filter({ hasText: 'n’ont pas pu' }).count(), value).toBe(
      0,
    );
  }
});

test('a method that answers wrongly is named: the link and a sentence show, no file is said to be damaged', async ({
  host,
}) => {
  const { page } = host;
  const broken = {
    'Array.prototype.reduce': 'Array.prototype.reduce = () => 1',
    'Array.prototype.map': 'Array.prototype.map = () => []',
    URL: 'window.URL = function () {}',
  };
  for (const [name, library] of Object.entries(broken)) {
    const [, kept = ''] = /(\S+) =/.exec(library) ?? [];
    const mend = `const kept = ${kept}; document.mend = () => (${kept} = kept)`;
    await openMade(
      page,
      `<script>${mend}; ${library}</script>${TAG('commune="58194" donnees="/d/"')}`,
    );
    await page.getByText(embedText.noDiagnosis).waitFor();
    expect(await page.getByRole('link').isVisible(), name).toBe(true);
    await host.expectSaid(`${name}. Utilisez le cadre`);
    await page.evaluate(() => Reflect.get(document, 'mend')());
  }
});

test('on a language of which nothing works, the link and a sentence show, and the console names the method', async ({
  host,
}) => {
  const { page } = host;
  const library = `<script>
    const { filter } = Array.prototype;
    document.mend = () => (Array.prototype.filter = filter);
    Array.prototype.filter = () => {};
  </script>`;
  await openMade(page, library + TAG());
  await page.getByText(embedText.noDiagnosis).waitFor();
  expect(await page.getByRole('link').isVisible()).toBe(true);
  await host.expectSaid('Array.prototype.filter. Utilisez le cadre');
  // What watches this page needs its language back.
  await page.evaluate(() => Reflect.get(document, 'mend')());
});

test('Object.freeze broken once a tag has begun does not reach it, before its first diagnosis and after', async ({
  host: { page },
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/communes/58.json*', async (route) => {
    await held;
    await route.fallback();
  });
  await openMade(page, TAG());
  await page.locator('.dn-skeleton').waitFor();
  await page.evaluate(() => {
    const { freeze } = Object;
    document.addEventListener('mend', () => Object.assign(Object, { freeze }));
    Object.assign(Object, { freeze: () => {} });
  });
  release();
  const tag = page.locator('diagnostic-numerique');
  await tag.getByText(NEVERS).waitFor();
  await tag.evaluate((node) => node.setAttribute('commune', '58160'));
  await tag.getByText('À Marzy, environ').waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event('mend')));
});

test('what it cannot do without, taken away while it is there: words say so, and the next try works', async ({
  host,
}) => {
  const { page } = host;
  await openMade(page, TAG());
  await whole(page);
  host.act();
  const tag = page.locator('diagnostic-numerique');
  await tag.evaluate((node) => {
    const { all } = Promise;
    document.addEventListener('mend', () => Object.assign(Promise, { all }));
    Object.assign(Promise, { all: () => {} });
    node.setAttribute('commune', '58160');
  });
  await page.getByText('Si elle revient, prévenez le site').waitFor();
  await host.expectSaid('Promise.all. Utilisez le cadre');
  await page.evaluate(() => document.dispatchEvent(new Event('mend')));
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await tag.getByText('À Marzy, environ').waitFor();
});

test('an error that nobody foresaw: its cause in the console, and no new page asked for', async ({
  host,
}) => {
  const { page } = host;
  await openMade(page, `<script>Object.values = () => {}</script>${TAG()}`);
  await page.getByText('Si elle revient, prévenez le site').waitFor();
  expect(await page.getByRole('button', { name: 'Recharger la page' }).count()).toBe(0);
  await host.expectSaid('Object.values. Utilisez le cadre');
});

test('a page in ISO-8859-1: the title of the frame keeps its accents', async ({
  host: { page },
}) => {
  await page.goto(hostAt('hosts/latin1.html?charset=iso-8859-1'));
  expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
  await framed(page);
  expect(await page.locator('iframe').getAttribute('title')).toBe(
    'Diagnostic numérique d’une commune',
  );
});

test('what a page may call without type="module" is written in ASCII', async () => {
  for (const name of ['embed.js', 'diagnostic-numerique.js']) {
    const text = await (await fetch(`${inject('site')}v1/${name}`)).text();
    expect([name, text.match(/[^\0-\x7f]/g)]).toEqual([name, null]);
  }
});

test('a tag closed by "/>" swallows the page: the console says so', async ({ host }) => {
  await host.open('hosts/self-closed.html');
  await host.page.getByText(NEVERS).waitFor();
  await host.expectSaid(openTag);
});

test('sans-recherche="false" shows the field in the three ways; what means nothing is told', async ({
  host,
}) => {
  const { page } = host;
  await openMade(page, TAG('commune="58194" sans-recherche="false"'));
  await page.getByText(NEVERS).waitFor();
  expect(await page.getByRole('combobox').count()).toBe(1);
  for (const body of [
    LOADER('data-sans-recherche="non"'),
    FRAME('commune=58194&sans-recherche=0'),
  ]) {
    await openMade(page, body);
    const frame = await framed(page);
    await frame.getByText(NEVERS).waitFor();
    expect(await frame.getByRole('combobox').count()).toBe(1);
  }
  await openMade(page, LOADER('data-sans-recherche="peut-être"'));
  await host.expectSaid(embedText.expected['sans-recherche']);
});

test('niveau-titre sets the level of the main heading, and those below follow', async ({
  host: { page },
}) => {
  await openMade(page, TAG('commune="58194" niveau-titre="3"'));
  await page.getByRole('heading', { level: 3, name: NEVERS }).waitFor();
  await page.getByRole('heading', { level: 4, name: 'Trois besoins différents' }).waitFor();
  await page.locator('diagnostic-numerique').evaluate((tag) => tag.removeAttribute('niveau-titre'));
  await page.getByRole('heading', { level: 2, name: NEVERS }).waitFor();
});

/** A summary, what it says, and where its link leads; long names and whole territories included. */
const SUMMARIES: readonly (readonly [string, readonly string[], string])[] = [
  [
    'commune="58194"',
    ['environ 14 300', 'entre 12 300 et 16 400', '2 700', '6 900', '4 700'],
    '?commune=58194',
  ],
  ['commune="97611"', ['environ 30 400'], '?commune=97611'],
  ['commune="51513"', ['Saint-Remy-en-Bouzemont'], '?commune=51513'],
  [
    'territoire="245804406"',
    ['environ 29 400', 'entre 26 000 et 32 800', '5 700', '14 100', '9 600'],
    'territoire.html?epci=245804406',
  ],
  ['territoire="244400610"', ['Guérande Atlantique'], 'territoire.html?epci=244400610'],
  ['territoire="58"', ['Nièvre', 'entre 85 700 et'], 'territoire.html?departement=58'],
  ['territoire="france"', ['27 340 000'], 'territoire.html?france'],
];

test('sections="resume": number, range, three needs and a link in 600 px of a column of 312, from the first moment', async ({
  host: { page },
}) => {
  for (const [asked, words, leads] of SUMMARIES) {
    const query = `${asked.replaceAll('"', '')}&sections=resume`;
    const ways = [TAG(`${asked} sections="resume"`), FRAME(query)];
    for (const [nth, way] of ways.entries()) {
      await openMade(page, `<div style="width: 312px">${way}</div>`);
      const shown = nth === 0 ? page : await framed(page);
      const link = shown.getByRole('link', { name: /^Le diagnostic complet/ });
      await link.waitFor();
      expect((await link.getAttribute('href'))?.endsWith(`/${leads}`)).toBe(true);
      const tag = shown.locator('diagnostic-numerique');
      const text = (await tag.locator('.dn-report').innerText()).replace(/\s/g, ' ');
      for (const word of words) expect(text).toContain(word);
      const height = () => tag.evaluate((node) => node.clientHeight);
      await expect.poll(height, { message: `${asked} ${nth}` }).toBeLessThanOrEqual(600);
    }
  }
});

test('while a summary comes, its outline takes no more room than it', async ({
  host: { page },
}) => {
  await page.route('**/data/**', () => {});
  for (const asked of ['commune="58194"', 'territoire="245804406"']) {
    await openMade(page, `<div style="width: 312px">${TAG(`${asked} sections="resume"`)}</div>`);
    const outline = page.locator('.dn-skeleton');
    await outline.waitFor();
    expect(await outline.evaluate((node) => node.clientHeight)).toBeLessThanOrEqual(400);
  }
});

test('theme="page" follows the color-scheme of the page, and changes with it', async ({
  host: { page },
}) => {
  const ground = () =>
    page
      .locator('diagnostic-numerique .dn')
      .evaluate((node) => getComputedStyle(node).backgroundColor);
  await openMade(page, TAG('commune="58194" theme="page"'), ':root { color-scheme: dark }');
  await page.getByText(NEVERS).waitFor();
  await expect.poll(ground).toBe('rgb(16, 23, 42)');
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'light';
  });
  await expect.poll(ground).toBe('rgb(251, 250, 247)');
  await openMade(page, LOADER('data-theme="page"'), ':root { color-scheme: dark }');
  const frame = await framed(page);
  const dark = frame.locator('.dn').evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await dark).toBe('rgb(16, 23, 42)');
});
