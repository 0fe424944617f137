// The loader, the tag and the frame on paper, in pages of others: as many sheets, none blank, nothing unfinished, and the places
// there, since whoever is about to print has them loaded.
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, inject } from 'vitest';
import { embedText } from '../../widget/copy.ts';
import { deferredText } from '../../widget/deferred/copy.ts';
import { cutOnPaper } from '../../widget/frame/cut-copy.ts';
import { framed, NEVERS, whole } from './framed.ts';
import { test as base } from './host-page.ts';
import { FRAME, LOADER, openMade, TAG } from './made-host.ts';

// Its engine alone prints no frame of another site.
const test = base.override('program', () => inject('chromium'));

const SCREEN = { width: 1280, height: 900 };
const WORDS = '<p>La mairie est ouverte du lundi au vendredi, de 9 h à 12 h.</p>'.repeat(6);
/** The tag takes the font of the page, the frame has its own: here, the same. */
const FONT =
  'body { font-family: "Liberation Sans" } diagnostic-numerique { --dn-font: "Liberation Sans" }';
const plain = (text: string) => text.replace(/\s+/g, '');
/** Where paper says that the rest is read. */
const NEVERS_PAGE = () => `${inject('site')}?commune=58194`;

/** The sheets that the page prints on, with the margins that browsers give them; without spaces. */
async function sheets(page: Page): Promise<string[]> {
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  const pdf = await page.pdf({ format: 'A4', margin });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(plain);
}

/** Whether the look on paper, which comes a little later, is there. */
const dressedForPaper = (page: Page) =>
  page
    .locator('diagnostic-numerique')
    .evaluate(
      ({ shadowRoot }, words) =>
        shadowRoot?.adoptedStyleSheets.some(({ cssRules }) =>
          [...cssRules].some(({ cssText }) => cssText.includes(words)),
        ) ?? false,
      NEVERS_PAGE(),
    );

test.for([1, 5, 9])(
  'printed without scrolling after %s screens of text: as many sheets by the tag and the loader, none blank, nothing unfinished',
  async (times, { host: { page } }) => {
    const around = (widget: string) =>
      `<main>${WORDS.repeat(times)}${widget}${WORDS}<p>La fin.</p></main>`;
    await openMade(page, around(TAG()), FONT);
    await whole(page);
    await page.locator('.dn-steps').waitFor({ state: 'attached' });
    await expect.poll(() => dressedForPaper(page)).toBe(true);
    const byTag = await sheets(page);
    const hears = `<script>
    addEventListener('message', ({ data }) => { if (data.type === 'paper') document.told = true });
  </script>`;
    await openMade(page, around(LOADER()), FONT, hears);
    const frame = await framed(page);
    await whole(frame);
    await frame.locator('.dn-steps').waitFor({ state: 'attached' });
    // Its height on paper comes once nothing moves any more, on screen or in a fold.
    await page.evaluate(() => Reflect.set(document, 'told', false));
    await frame.evaluate(() => {
      const { shadowRoot } = document.querySelector('diagnostic-numerique') ?? {};
      shadowRoot?.append(document.createComment(''));
    });
    await expect.poll(() => page.evaluate(() => Reflect.get(document, 'told'))).toBe(true);
    const byLoader = await sheets(page);
    expect(byLoader.length).toBe(byTag.length);
    for (const printed of [byTag, byLoader]) {
      expect(printed.filter((sheet) => sheet.length < 50)).toEqual([]);
      const all = printed.join('');
      expect(all).not.toContain(plain('Recherche des lieux'));
      // Its first words: a page of paper may end in the middle, and the next begin with the line again.
      expect(all).toContain(plain(deferredText.unseen(NEVERS_PAGE())).slice(0, 60));
      // What is folded on screen: the figures of a comparison, the sources.
      expect(all).toContain(plain('Part des habitants concernés, par territoire'));
      expect(all).toContain(plain('Recensement de la population 2021'));
      expect(all).not.toContain(plain(cutOnPaper('')));
      expect(printed.at(-1)).toContain(plain('La fin.'));
    }
    await openMade(page, around(FRAME()), FONT);
    await whole(await framed(page));
    const byFrame = await sheets(page);
    expect(byFrame.length).toBeLessThanOrEqual(byTag.length);
    expect(byFrame.join('')).toContain(plain(cutOnPaper(NEVERS_PAGE())));
    expect(byFrame.at(-1)).toContain(plain('La fin.'));
  },
);

test('the page knows the height on paper before it hears that the diagnosis is there, and again as its parts come', async ({
  host,
}) => {
  const { page } = host;
  const hears = `<script>
    document.heard = [];
    addEventListener('message', ({ data }) => {
      if (data.type === 'paper') document.heard.push(data.heights);
    });
    addEventListener('diagnosis-ready', () => document.heard.push('ready'));
  </script>`;
  const heard = (): Promise<(string | number[])[]> =>
    page.evaluate(() => Reflect.get(document, 'heard'));
  /** The last height told, in the widest column. */
  const last = async () => Number((await heard()).findLast(Array.isArray)?.at(-1) ?? 0);
  await openMade(page, WORDS + LOADER('data-evenements') + WORDS, '', hears);
  const frame = await framed(page);
  await expect.poll(heard).toContain('ready');
  const said = await heard();
  const before = said.slice(0, said.indexOf('ready')).at(-1) ?? [];
  // More than a skeleton: that of what is on screen, in a column as wide as a sheet.
  expect(Number(before.at(-1))).toBeGreaterThan(1000);
  // The steps of the calculation come last, into a fold that paper unfolds.
  await frame.locator('.dn-steps').waitFor({ state: 'attached' });
  await expect.poll(last).toBeGreaterThan(Number(before.at(-1)) + 500);
  // Another commune, chosen in the frame.
  host.act();
  await page.evaluate(() => Reflect.set(document, 'heard', []));
  await frame.getByRole('combobox').fill('26274');
  await frame.getByRole('option').first().click();
  await expect.poll(heard).toContain('ready');
  expect((await heard()).slice(0, -1).some(Array.isArray)).toBe(true);
});

test('printed while its parts are on their way, the tag says what is missing, and no « Recherche des lieux… »', async ({
  host: { page },
}) => {
  const line = () =>
    page
      .locator('diagnostic-numerique')
      .locator('.dn-advice > [role=status]:last-child, .dn-advice div:empty + [role=status]');
  await page.route('**/data/actors/**', () => {});
  await openMade(page, `<main>${WORDS.repeat(9)}${TAG()}${WORDS}</main>`, FONT);
  await line().waitFor({ state: 'attached' });
  await page.keyboard.press('Control');
  await page.emulateMedia({ media: 'print' });
  const onPaper = () =>
    line().evaluate((one) => [
      getComputedStyle(one).fontSize,
      getComputedStyle(one, '::after').content,
    ]);
  const [size, words] = await onPaper();
  expect(size).toBe('0px');
  expect(plain(words ?? '')).toContain(plain(deferredText.unseen(NEVERS_PAGE())));
});

/** An ordinary page, and those where a frame lost its place on paper. */
const PAPERS: readonly (readonly [string, string, string])[] = [
  ['an ordinary page', 'WIDGET', ''],
  ['a column of 312 px', '<div style="width: 312px">WIDGET</div>', ''],
  ['everything unset', 'WIDGET', '* { all: unset !important }'],
  ['everything unset in the body', 'WIDGET', 'body * { all: unset !important }'],
  [
    'a column as wide as what it holds',
    '<main style="display: flex"><nav style="flex: 0 0 200px">Menu</nav><div>WIDGET</div></main>',
    '',
  ],
];

test('wherever it stands, a diagnosis read to its end prints whole by the loader, on as many sheets as by the tag, give or take one in five', async ({
  host,
}) => {
  const { page } = host;
  for (const [name, body, css] of PAPERS) {
    const counts: number[] = [];
    for (const [way, widget] of [TAG(), LOADER()].entries()) {
      const written = body.replace('WIDGET', `${WORDS}${widget}${WORDS}<p>La fin.</p>`);
      await openMade(page, written, FONT + css);
      const shown = way === 0 ? page : await framed(page);
      await whole(shown);
      host.act();
      await shown.locator('.dn-sources').scrollIntoViewIfNeeded();
      await shown.locator('.dn-venue').first().waitFor();
      if (way === 0) await expect.poll(() => dressedForPaper(page)).toBe(true);
      let printed: string[] = [];
      // The height of a frame on paper is told again until its last part has come.
      await expect
        .poll(async () => {
          printed = await sheets(page);
          return printed.join('');
        })
        .toContain(plain('Recensement de la population 2021'));
      counts.push(printed.length);
      const all = printed.join('');
      expect(
        printed.filter((sheet) => sheet.length < 50 && !sheet.includes('Lafin')),
        name,
      ).toEqual([]);
      expect(all, name).toContain(plain(NEVERS));
      expect(all, name).toContain(plain('France services de Nevers'));
      expect(printed.at(-1), name).toContain(plain('La fin.'));
    }
    const [byTag = 0, byLoader = 0] = counts;
    // In a narrow column there are many sheets, and each may end elsewhere.
    if (!name.startsWith('a column as'))
      expect(Math.abs(byTag - byLoader), `${name}: ${byTag} and ${byLoader}`).toBeLessThanOrEqual(
        Math.max(1, Math.round(byTag / 5)),
      );
  }
});

test('in a column as wide as what it holds, the frame is no wider than its sheet: no browser shrinks the page', async ({
  host: { page },
}) => {
  const styles = [
    'float: left',
    'display: inline-block',
    'width: fit-content',
    'display: table',
    'position: absolute',
  ];
  for (const style of styles) {
    await page.setViewportSize(SCREEN);
    await openMade(page, `<div style="${style}">${LOADER()}</div>`);
    await whole(await framed(page));
    // An A4 sheet without its margins.
    await page.setViewportSize({ width: 718, height: 1047 });
    const [printed, screen] = await page.evaluate(() => {
      const [frame, root] = [document.querySelector('iframe'), document.documentElement];
      const sizes = () => [frame?.getBoundingClientRect().width, root.scrollWidth];
      const before = sizes();
      dispatchEvent(new Event('beforeprint'));
      const during = sizes();
      dispatchEvent(new Event('afterprint'));
      return [during, before];
    });
    expect(printed, style).toEqual(screen);
    expect(printed?.at(-1), style).toBe(718);
  }
});

test('a frame without loader prints where the whole is read, the commune chosen meanwhile included', async ({
  host,
}) => {
  const { page } = host;
  const [territory, department] = ['territoire=245804406', 'territoire=58&sections=resume'];
  const leads = {
    [territory]: 'territoire.html?epci=245804406',
    [department]: 'territoire.html?departement=58',
    'commune=2a004': '?commune=2A004',
    'commune=Nevers': '',
  };
  for (const [query, address] of Object.entries(leads)) {
    await openMade(page, FRAME(query));
    const line = (await framed(page)).locator('.cut');
    await expect.poll(() => line.textContent()).toBe(cutOnPaper(inject('site') + address));
    if (query === 'commune=Nevers') await host.expectSaid(embedText.expected.commune);
  }
  host.act();
  const frame = await framed(page);
  await frame.getByRole('combobox').fill('26274');
  await frame.getByRole('option').first().click();
  await frame.getByText('Rochefourchat compte').first().waitFor();
  expect(await frame.locator('.cut').isVisible()).toBe(false);
  expect((await sheets(page)).join('')).toContain(
    plain(cutOnPaper(`${inject('site')}?commune=26274`)),
  );
});

test('Ctrl, which Ctrl + P begins with, brings the places before they are printed, by the tag and the loader', async ({
  host,
}) => {
  const { page } = host;
  const sheetsBy: number[] = [];
  const hears = `<script>
    addEventListener('message', ({ data }) => {
      if (data.type === 'paper') document.paper = data.heights[1];
    });
  </script>`;
  const paper = () => page.evaluate(() => Number(Reflect.get(document, 'paper') ?? 0));
  for (const [way, widget] of [TAG(), LOADER()].entries()) {
    await openMade(page, WORDS + widget, FONT, hears);
    const shown = way === 0 ? page : await framed(page);
    await whole(shown);
    if (way === 1) await expect.poll(paper).toBeGreaterThan(0);
    const before = await paper();
    host.act();
    // What listens comes a little later.
    await expect
      .poll(async () => {
        await page.keyboard.press('Control');
        return shown.locator('.dn-venue').count();
      })
      .toBeGreaterThan(0);
    if (way === 1) {
      await expect.poll(paper).toBeGreaterThan(before);
      // The last of what came has its place on paper as well.
      await expect.poll(async () => (await sheets(page)).length).toBe(sheetsBy[0]);
    }
    await page.emulateMedia({ media: 'print' });
    const title = shown.getByRole('heading', { name: 'Le lieu, le matériel, la connexion' });
    expect(await title.evaluate((node) => node.clientWidth)).toBeGreaterThan(300);
    await page.emulateMedia({ media: null });
    const printed = await sheets(page);
    expect(printed.join('')).toContain(plain('France services de Nevers'));
    expect(printed.join('')).not.toContain(plain(deferredText.unseen(NEVERS_PAGE())));
    sheetsBy.push(printed.length);
  }
});

test('who jumps below the places, or goes to the menu of the browser, has them loaded, by the tag and the loader', async ({
  host,
}) => {
  const { page } = host;
  await page.setViewportSize(SCREEN);
  host.act();
  const signs = {
    jump: () => {
      const shown = document.querySelector('diagnostic-numerique, iframe');
      scrollTo(0, (shown?.getBoundingClientRect().bottom ?? 0) + scrollY - 500);
    },
    menu: () => {
      document.dispatchEvent(new MouseEvent('mouseleave'));
    },
  };
  for (const [name, sign] of Object.entries(signs)) {
    for (const [way, widget] of [TAG(), LOADER()].entries()) {
      await openMade(page, `<div style="width: 650px">${widget}</div>${WORDS.repeat(9)}`, FONT);
      const shown = way === 0 ? page : await framed(page);
      await whole(shown);
      await expect
        .poll(
          async () => {
            await page.evaluate(sign);
            return shown.locator('.dn-venue').count();
          },
          { message: name },
        )
        .toBeGreaterThan(0);
    }
  }
});
