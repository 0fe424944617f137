// How wide words are, to lay out what no program measures: a word in Arial, for its size, and lines by their letters.

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’îï]/, 0.222],
  [/[ft I.,:;/!ÎÏ\u00a0\u202f]/, 0.278],
  [/[r()-]/, 0.333],
  [/[scçkvxyzJ]/, 0.5],
  [/[LTFZ]/, 0.611],
  [/[ABEKPSVXYÀÂÉÈÊË]/, 0.667],
  [/[CDHNRUwÇÛÜÙ]/, 0.722],
  [/[GOQÔÖ]/, 0.778],
  [/[mM%]/, 0.86],
  [/[Wœ…—]/, 0.96],
];
const USUAL = 0.556;

/** @returns in letters as wide as they are high: multiply by the size of the letters */
export function wordWidth(text: string, bold = false): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL;
  return bold ? width * 1.08 : width;
}

/** A text broken between words, as many a line as `ems` holds; a longer word is cut where the line ends. */
export function linesWithin(text: string, ems: number, bold = false): string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  const add = (letter: string) => {
    const own = wordWidth(letter, bold);
    if (width + own > ems + 1e-9) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += letter;
    width += own;
  };
  for (const word of text.split(' ')) {
    const fits = width + wordWidth(` ${word}`, bold) <= ems;
    if (line !== '' && fits) add(' ');
    else if (line !== '') {
      lines.push(line);
      [line, width] = ['', 0];
    }
    for (const letter of word) add(letter);
  }
  return [...lines, line];
}

/** A text broken between words, as many a line as `letters` holds; a longer word has a line of its own. */
export function linesOf(text: string, letters: number): string[] {
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
