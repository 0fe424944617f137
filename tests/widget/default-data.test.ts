// A tag that names no data reads those beside its script; where there are none, it says so: never nothing.
import { expect, test, vi } from 'vitest';
import { defaultData } from '../../widget/default-data.ts';
import '../../widget/define.ts';

test('the live data of the site are beside the folder of each version', () => {
  const script = 'https://numerique.example/v1.2.3/diagnostic-numerique.js?seal';
  expect(String(defaultData(script))).toBe('https://numerique.example/data/');
});

test.each([
  ['a script packed by webpack or Next', 'file:///home/site/node_modules/define.js'],
  ['a script opened by a server', 'node:internal'],
  ['a classic script, which has no address', ''],
])('%s has no data beside it', async (_, script) => {
  const read = defaultData(script);
  if (read instanceof URL) throw new Error(`${read.href} is the folder of nobody`);
  await expect(read('manifest.json')).rejects.toMatchObject({ code: 'data-unreachable' });
});

test('without donnees, a tag from npm tells the visitor, and the webmaster what to write', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const tag = document.createElement('diagnostic-numerique');
  tag.commune = '58194';
  const code = new Promise((resolve) =>
    tag.addEventListener('diagnosis-error', ({ detail }) => resolve(detail.code)),
  );
  document.body.append(tag);
  expect(await code).toBe('data-unreachable');
  const shown = (tag.shadowRoot?.textContent ?? '').replace(/\s/g, ' ');
  expect(shown).toContain('Les données ne répondent pas.');
  await vi.waitFor(() => expect(warn).toHaveBeenCalled());
  expect(String(warn.mock.calls[0]).replace(/\s/g, ' ')).toContain(
    'Donnez celle du dossier de données par l’attribut donnees.',
  );
  tag.remove();
  warn.mockRestore();
});
