// Text in short lines, for canvas and SVG, which do not break lines by themselves.

/** Cuts at spaces and after hyphens: a number and its unit, held by narrow spaces, stay together. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trimEnd().length <= most) {
      lines[lines.length - 1] = last + part;
    } else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
