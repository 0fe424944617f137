// A town's own colour stays when it reads well, and moves just enough when it does not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, hexOf, LEGIBLE, legible, rgbOf } from '../../widget/colour.ts';

test('contrast is that of WCAG: 21 for black on white, 4.54 for #767676 on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('three digits are six', () => {
  expect(hexOf(rgbOf('#1af'))).toBe('#11aaff');
});

test('any colour becomes legible on every ground of its scheme', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(byte, byte, byte), (rgb) => {
      const [light, dark] = [legible(hexOf(rgb), 'light'), legible(hexOf(rgb), 'dark')];
      for (const ground of ['#ffffff', '#fbfaf7', '#eef1f6']) {
        expect(contrast(light, ground)).toBeGreaterThanOrEqual(LEGIBLE);
      }
      for (const ground of ['#10172a', '#18213a', '#1b2541']) {
        expect(contrast(dark, ground)).toBeGreaterThanOrEqual(LEGIBLE);
      }
    }),
  );
});

test('a colour that reads well is left alone', () => {
  expect(legible('#1d4f91', 'light')).toBe('#1d4f91');
  expect(legible('#ffd700', 'dark')).toBe('#ffd700');
});
