// How wide a word is, in Arial, for its size: to lay out a drawing where no program measures letters.

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI'’.,:|]/, 0.25],
  [/[ftr\- ()\u00a0\u202f]/, 0.32],
  [/[mMW%]/, 0.87],
  [/[wÔÛOQG]/, 0.76],
  [/[A-ZÀ-Þ]/, 0.69],
];
const USUAL = 0.55;

/** @returns widths of a letter "m", times its height: multiply by the size of the letters */
export function wordWidth(text: string, bold = false): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL;
  return bold ? width * 1.08 : width;
}
