// The catalogue of published files, as somebody may have changed it: what its schema accepts is what the fetch, the manifest and
// the documents rely on.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  catalogueSchema,
  OPEN_LICENCES,
  READERS,
  readCatalogue,
} from '../../../pipeline/catalogue.ts';
import { type EntryPoint, entryPoint } from '../entry-point.ts';
import { damagedJson, texts } from '../inputs.ts';

const entries = (await readCatalogue()).slice(0, 3);
const FIELDS = Object.keys(entries[0] ?? {});
/** One field of one entry is another text, or another field's. */
const changed = fc
  .tuple(
    fc.nat({ max: entries.length - 1 }),
    fc.constantFrom(...FIELDS),
    fc.oneof(
      texts(
        ['2026-06-31', 'https://exemple.fr/a.csv', '^a(b|c)\\.csv$'],
        ['https://', '(', '.csv', '-'],
      ),
      fc.constantFrom('2026-02-30', '9999-99-99', ' ', 'https://', 'https:a', '..', '.', '('),
      fc.constant('a'.repeat(20_000)),
      fc.constant(`https://exemple.fr/${'a'.repeat(200_000)}`),
      fc.constant(['']),
    ),
  )
  .map(([at, field, value]) =>
    JSON.stringify(entries.map((entry, i) => (i === at ? { ...entry, [field]: value } : entry))),
  );

export const CATALOGUE_FILES: readonly EntryPoint[] = [
  entryPoint(
    'the catalogue',
    6_000,
    fc.oneof(
      changed,
      damagedJson([JSON.stringify(entries), JSON.stringify([...entries, ...entries])]),
    ),
    (text) => {
      let content: unknown;
      try {
        content = JSON.parse(text);
      } catch {
        return;
      }
      const { success, data = [] } = catalogueSchema.safeParse(content);
      if (!success) return;
      for (const name of ['id', 'file'] as const) {
        assert.equal(new Set(data.map((entry) => entry[name])).size, data.length);
      }
      for (const entry of data) {
        assert.match(entry.file, /^[^./\\][^/\\]*$/);
        assert.ok(READERS.includes(entry.reader) && OPEN_LICENCES.includes(entry.licence));
        for (const address of [entry.page, entry.address]) {
          if (address === null) continue;
          assert.equal(new URL(address).protocol, 'https:');
          assert.ok(address.length <= 2_000);
        }
        const { title, producer, rhythm, vintage, tables, header } = entry;
        for (const words of [title, producer, rhythm, vintage, ...tables, ...header]) {
          assert.ok(words.trim() !== '' && words.length <= 300, words);
        }
        for (const day of [entry.published, entry.bestBefore]) {
          if (day !== null) assert.equal(new Date(day).toISOString().slice(0, 10), day);
        }
        if (entry.member !== null) assert.ok(new RegExp(entry.member, 'i').source.length <= 300);
      }
    },
  ),
];
