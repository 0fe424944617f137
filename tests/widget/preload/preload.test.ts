// The data asked for ahead of the program, in the page of a town hall and in the frame.
import { beforeEach, expect, test, vi } from 'vitest';

let links: HTMLLinkElement[] = [];

beforeEach(() => {
  vi.resetModules();
  links = [];
  // Kept out of the page, which would fetch what they name.
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    for (const node of nodes) if (node instanceof HTMLLinkElement) links.push(node);
  });
});

const asked = () =>
  links.map((link) => ({
    what: [link.rel, link.as, link.crossOrigin, link.referrerPolicy].join(' '),
    href: link.href,
  }));
const of = (...files: string[]) =>
  files.map((file) => ({ what: 'preload fetch anonymous no-referrer', href: file }));

function page(script: string, tags: string): void {
  document.body.innerHTML = `${tags}<script type="text/plain" src="${script}"></script>`;
}

test('the files of the tags of a page, each once, from the site of the script', async () => {
  page(
    'https://dn.example/diagnostic/v1/diagnostic-numerique.js?ver=6.1',
    `<diagnostic-numerique commune="58194"></diagnostic-numerique>
     <diagnostic-numerique commune="58303"></diagnostic-numerique>
     <diagnostic-numerique commune="2A004" donnees="/ours/"></diagnostic-numerique>
     <diagnostic-numerique commune="Nevers"></diagnostic-numerique>
     <diagnostic-numerique></diagnostic-numerique>`,
  );
  await import('../../../widget/preload/tag.ts');
  expect(asked()).toEqual(
    of(
      'https://dn.example/diagnostic/data/manifest.json',
      'https://dn.example/diagnostic/data/communes/58.json',
      'https://dn.example/diagnostic/data/portraits/581.json',
      'https://dn.example/diagnostic/data/portraits/583.json',
    ),
  );
});

test('nothing, where the script does not know its own address', async () => {
  page('https://other.example/script.js', '<diagnostic-numerique commune="58194">');
  await import('../../../widget/preload/tag.ts');
  expect(asked()).toEqual([]);
});

test.each([
  ['?commune=75111', 'data/', 'communes/75.json', 'portraits/750.json'],
  [
    '?commune=58194&donnees=2026.2-abc',
    'data/2026.2-abc/',
    'communes/58.json',
    'portraits/581.json',
  ],
])('the frame at %s asks in %s for its commune', async (search, folder, ...files) => {
  history.replaceState(null, '', `/v1/embed.html${search}`);
  await import('../../../widget/preload/frame.ts');
  const base = new URL(`/${folder}`, location.href).href;
  expect(asked()).toEqual(of(...['manifest.json', ...files].map((file) => base + file)));
});

test.each([
  ['?commune=58194', '58', '581'],
  ['?commune=%202a004%20', '2A', '2A0'],
  ['commune/58194/', '58', '581'],
  ['commune/69383/index.html', '69', '691'],
])('the page of the site at %s asks for its commune', async (path, department, hundred) => {
  history.replaceState(null, '', `/diagnostic/${path}`);
  const script = document.createElement('script');
  vi.spyOn(script, 'src', 'get').mockReturnValue('https://dn.example/diagnostic/assets/preload.js');
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  await import('../../../site/diagnosis/preload.ts');
  const files = ['manifest', `communes/${department}`, `portraits/${hundred}`];
  expect(asked()).toEqual(
    of(...files.map((file) => `https://dn.example/diagnostic/data/${file}.json`)),
  );
});
