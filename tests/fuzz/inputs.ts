// What may come through an entry point: right things damaged, and things made to break readers.
import fc from 'fast-check';

/** Texts that have broken some reader somewhere. */
const HOSTILE = [
  ...['', ' ', '\n', '\t', '\0', '\u001b[31m', '\u202e', '\u200b', '\ufeff', '\ud83d', '😀', 'é'],
  ...[
    '<img src=x onerror=alert(1)>',
    '</script>',
    '&lt;',
    '"',
    "'",
    '`',
    '\\',
    '%',
    '%00',
    '%E0%A4',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    '-0',
    '1e999',
  ],
  ...['-1', '0', '1', '12,5', '12.5', '1 234', '99999999999999999999', '0x10', '٣', '½', '²'],
  ...['=1+1', '+1', '-A1', '@SUM(A1)', '＝1', 'javascript:alert(1)', '//evil.example', '../../etc'],
  ...[
    ';',
    ',',
    '|',
    '{',
    '}',
    '[',
    ']',
    '=',
    '&',
    '#',
    '?',
    '.',
    '-',
    'a'.repeat(300),
    '😀'.repeat(31),
  ],
];

const hostile = fc.constantFrom(...HOSTILE);

/** A right text with a few places cut out, doubled or replaced. */
function damaged(right: string): fc.Arbitrary<string> {
  const cut = fc.tuple(fc.nat({ max: right.length }), fc.nat({ max: 12 }), hostile);
  return fc
    .array(cut, { maxLength: 3 })
    .map((cuts) =>
      cuts.reduce(
        (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
        right,
      ),
    );
}

/** Words of an entry point among hostile ones, in any order. */
const soup = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...words), hostile), { maxLength: 24 })
    .map((parts) => parts.join(''));

/** What an entry point knows (`right` as a whole, `words` in pieces), damaged; and any text at all. */
export function texts(right: readonly string[], words: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...right.map(damaged)) },
    { weight: 2, arbitrary: soup(words) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
}

/** Any value that JSON or a message may hold, with names that a reader looks for. */
export const values = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
      fc.oneof(hostile, fc.constantFrom(...names), fc.double(), fc.integer(), fc.boolean()),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 6 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...names), hostile), tie('value'), { maxKeys: 8 }),
    ),
  })).value;

/**
 * Bytes of a good file, cut short, with some replaced, turned over bit by bit, or numbers of four bytes that lie.
 * `keep`: how many of the first and last ones stand, by which a reader knows what it reads.
 */
export function damagedBytes(right: readonly Uint8Array[], keep = 0): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.noBias(fc.nat({ max: 2 ** 30 })),
    how: fc.constantFrom('byte', 'bit', 'length', 'cut', 'drop', 'double'),
    put: fc.nat({ max: 255 }),
  });
  return fc
    .tuple(fc.constantFrom(...right), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([whole, changes]) => {
      const inside = whole.subarray(keep, whole.length - keep);
      const damaged = changes.reduce<Uint8Array>((bytes, { at, how, put }) => {
        const from = at % (bytes.length + 1);
        const [before, after] = [bytes.subarray(0, from), bytes.subarray(from)];
        const damage = {
          byte: [before, Uint8Array.of(put), after.subarray(1)],
          bit: [before, Uint8Array.of((after[0] ?? 0) ^ (1 << (put % 8))), after.subarray(1)],
          length: [before, Uint8Array.of(254, 255, 255, put), after.subarray(4)],
          cut: [before],
          drop: [before, after.subarray(1 + (put % 16))],
          double: [before, after.subarray(0, 1 + (put % 16)), after],
        };
        return Buffer.concat(damage[how]);
      }, inside);
      const last = whole.subarray(whole.length - keep);
      return new Uint8Array(Buffer.concat([whole.subarray(0, keep), damaged, last]));
    });
}

type Damage = (text: string, other: string) => string;
/** What may become of a file of JSON, by name. */
export const DAMAGES: readonly (readonly [string, (at: number, put: string) => Damage])[] = [
  ['cut', (at) => (text) => text.slice(0, Math.floor(text.length * at))],
  ['another file', () => (_, other) => other],
  ['a page', () => () => '<!doctype html><title>Erreur</title>'],
  ['an older format', () => (text) => text.replace(/"format":\d+/, '"format":0')],
  ['another release', () => (text) => text.replace(/"dataset":"[^"]*"/, '"dataset":"2020.1-0"')],
  [
    'a number put',
    (at, put) => (text) => {
      const from = Math.floor(text.length * at);
      return text.slice(0, from) + text.slice(from).replace(/-?\d+/, put);
    },
  ],
  [
    'a text put',
    (at, put) => (text) => {
      const from = Math.floor(text.length * at);
      return text.slice(0, from) + text.slice(from).replace(/"[^"]*"/, put);
    },
  ],
];
/** What is put in the place of a value. */
export const PUT = [
  'null',
  '-1',
  '1e300',
  '1.5',
  '[]',
  '{}',
  '"__proto__"',
  '""',
  '99999999',
  'true',
  '1,1',
];

/** Documents of JSON with some values replaced, or damaged as a file may be. */
export function damagedJson(right: readonly string[]): fc.Arbitrary<string> {
  const damage = fc.record({
    how: fc.noBias(fc.nat({ max: DAMAGES.length - 1 })),
    at: fc.noBias(fc.nat({ max: 2 ** 30 })),
    put: fc.constantFrom(...PUT),
    other: fc.constantFrom(...right),
  });
  return fc
    .tuple(fc.constantFrom(...right), fc.array(damage, { maxLength: 3 }))
    .map(([text, damages]) =>
      damages.reduce(
        (whole, { how, at, put, other }) =>
          DAMAGES[how]?.[1](at / 2 ** 30, put)(whole, other) ?? whole,
        text,
      ),
    );
}
