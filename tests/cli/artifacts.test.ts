// What a page draws without a tag is marked as decoration, and nothing else is.
import { expect, test } from 'vitest';
import { withArtifacts } from '../../cli/pdf/artifacts.ts';

const page = (...lines: string[]) => lines.join('\n');

test('a background is an artifact, a tagged text is left as it is', () => {
  const text = page('/P <</MCID 0>>BDC', 'BT', '<0001> Tj', 'ET', 'EMC');
  expect(withArtifacts(page('q', '0 0 10 10 re', 'f', 'Q', text))).toBe(
    page('q', '/Artifact BMC', '0 0 10 10 re', 'f', 'EMC', 'Q', text),
  );
});

test('each untagged path, text and image has marks of its own; a tagged path has none', () => {
  const marked = withArtifacts(
    page(
      '1 2 m',
      '3 4 l',
      'S',
      'BT',
      '<0001> Tj',
      'ET',
      '/X1 Do',
      '/Span <</MCID 1>>BDC',
      '0 0 1 1 re',
      'f',
      'EMC',
    ),
  );
  expect(marked.match(/\/Artifact BMC/g)).toHaveLength(3);
  expect(marked.match(/EMC/g)).toHaveLength(4);
  expect(marked.endsWith(page('BDC', '0 0 1 1 re', 'f', 'EMC'))).toBe(true);
});

test('letters drawn as an outline spell nothing; those of other fonts are kept', () => {
  const text = (font: string) => page('BT', `/${font} 20 Tf`, '<25> Tj', 'ET');
  expect(withArtifacts(page(text('F5'), text('F4')), new Set(['F5']))).toBe(
    page(
      '/Artifact BMC',
      '/Span <</ActualText <FEFF>>> BDC',
      text('F5'),
      'EMC',
      'EMC',
      '/Artifact BMC',
      text('F4'),
      'EMC',
    ),
  );
});
