// What a remade table says is what the build reads of it.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../pipeline/remake/csv.ts';

test('whatever the cells hold, they are read back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'a 1,;"\n\ré') });
  const rows = fc.array(fc.record({ code: cell, nom: cell, adresse: cell }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      const text = csvOf(written);
      expect(parse(text, { columns: true, record_delimiter: '\n' })).toEqual(written);
    }),
  );
});

test('a name with a comma, a quote or a space at its end is quoted, others are not', () => {
  const written = [{ code: '58194', nom: 'Nevers, dite "la belle"', epci: 'CA de Nevers ' }];
  expect(csvOf(written)).toBe('code,nom,epci\n58194,"Nevers, dite ""la belle""","CA de Nevers "\n');
});
