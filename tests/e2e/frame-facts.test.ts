// What a page learns of a diagnosis, early or late, by the tag or by a frame; and what a frame offers in a sandbox.
import { expect, inject } from 'vitest';
import { framed, NEVERS, whole } from './framed.ts';
import { hostAt, test } from './host-page.ts';
import { FRAME, LOADER, openMade, TAG } from './made-host.ts';

/** Fills up with the events that reach the document. */
const LISTENS = `<script>
  document.heard = [];
  for (const name of ['diagnosis-ready', 'commune-change', 'diagnosis-error'])
    document.addEventListener(name, ({ detail }) =>
      document.heard.push([name, detail.commune, detail.diagnosis?.commune.nom ?? detail.nom ?? detail.code]));
</script>`;

test('who comes after diagnosis-ready has the diagnosis, or a promise of the next one', async ({
  host: { page },
}) => {
  await openMade(page, TAG());
  const facts = await page.evaluate(async () => {
    await customElements.whenDefined('diagnostic-numerique');
    const tag = document.querySelector('diagnostic-numerique');
    if (!tag) return null;
    const { commune } = await tag.ready;
    const now = tag.diagnosis?.commune.nom;
    tag.commune = '26274';
    const meanwhile = tag.diagnosis;
    const next = (await tag.ready).commune.nom;
    tag.commune = null;
    return { first: commune.nom, now, meanwhile, next, after: tag.diagnosis };
  });
  expect(facts).toEqual({
    first: 'Nevers',
    now: 'Nevers',
    meanwhile: null,
    next: 'Rochefourchat',
    after: null,
  });
});

test('a program that imports the script by its address, whatever follows it, has the tag once whenDefined answers', async ({
  host: { page },
}) => {
  for (const end of ['', '?ver=6.1', '#nevers']) {
    await openMade(page, '<diagnostic-numerique commune="58194"></diagnostic-numerique>');
    // In words: an import is of the page, not of this file.
    const name = await page.evaluate(`(async () => {
      await import('${inject('site')}v1/diagnostic-numerique.js${end}');
      await customElements.whenDefined('diagnostic-numerique');
      return (await document.querySelector('diagnostic-numerique').ready).commune.nom;
    })()`);
    expect(name, end).toBe('Nevers');
  }
});

test('the loader tells the events of its frame when asked to, to the page and to nobody else', async ({
  host,
}) => {
  const { page } = host;
  const heard = () => page.evaluate(() => Reflect.get(document, 'heard'));
  await openMade(page, LISTENS + LOADER('data-evenements'));
  const frame = await framed(page);
  await expect.poll(heard).toEqual([['diagnosis-ready', '58194', 'Nevers']]);
  host.act();
  await frame.getByRole('combobox').fill('26274');
  await frame.getByRole('option').first().click();
  await expect.poll(heard).toHaveLength(3);
  expect((await heard()).slice(1)).toEqual([
    ['commune-change', '26274', 'Rochefourchat'],
    ['diagnosis-ready', '26274', 'Rochefourchat'],
  ]);
  // An address that names another listener: the browser gives this page nothing.
  await openMade(
    page,
    `<script>
      document.types = [];
      addEventListener('message', ({ data }) => document.types.push(data.type));
    </script>${FRAME('commune=58194&evenements=https://autre.example')}`,
  );
  await whole(await framed(page));
  const types = () => page.evaluate(() => [...new Set(Reflect.get(document, 'types'))]);
  await expect.poll(types).toEqual(['height']);
});

test('without data-evenements, nothing of what happens in the frame is told', async ({
  host: { page },
}) => {
  await openMade(page, LISTENS + LOADER());
  const frame = await framed(page);
  await whole(frame);
  await expect.poll(() => page.getByRole('link').count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(document, 'heard'))).toEqual([]);
});

const ALL_TOKENS =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-downloads allow-modals';

test('in a sandbox with the tokens of EMBED, a file is saved and a link opens', async ({
  host,
}) => {
  const { page } = host;
  await openMade(page, FRAME('commune=58194', `sandbox="${ALL_TOKENS}"`));
  const frame = await framed(page);
  await whole(frame);
  host.act();
  await frame.locator('.dn-images').scrollIntoViewIfNeeded();
  await frame.locator('.dn-images canvas').last().waitFor();
  const saving = page.waitForEvent('download');
  await frame.locator('.dn-images').getByRole('button', { name: /PNG/ }).first().click();
  expect((await saving).suggestedFilename()).toMatch(/^diagnostic-58194-\w+\.png$/);
  // Sources are a click away.
  await frame.locator('.dn-sources summary').first().click();
  const source = frame.locator('.dn-source-list a').first();
  // Whoever the source is, this test asks nobody: the site stands for it.
  await source.evaluate(
    (link, site) => link.setAttribute('href', site),
    `${inject('site')}methode.html`,
  );
  await source.click();
  await page.waitForURL(/methode\.html$/);
  await page.goto(hostAt('hosts/neutral.html'));
});

test('in a sandbox without them, addresses are written out, and no file is offered', async ({
  host,
}) => {
  const { page } = host;
  await openMade(page, FRAME('commune=58194', 'sandbox="allow-scripts"'));
  const frame = await framed(page);
  await frame.getByText(NEVERS).waitFor();
  await whole(frame);
  host.act();
  await frame.locator('.dn-images').scrollIntoViewIfNeeded();
  await frame.locator('.dn-images canvas').last().waitFor();
  await expect.poll(() => frame.locator('a[href]').count()).toBe(0);
  expect(await frame.getByRole('button', { name: /PNG|SVG/ }).count()).toBe(0);
  expect(await frame.getByText('Chiffres en tableau').count()).toBeGreaterThan(0);
  expect(await frame.getByText('image à télécharger').count()).toBe(0);
  // As words that may be copied, and that look like no link.
  const source = frame.locator('.dn-source-list a').first();
  expect(await source.textContent()).toMatch(/ \(https:\/\/.+\)$/);
  expect(await source.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
});
