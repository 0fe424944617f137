// A table as people send it: separated by ; , or tabs, cells quoted or not, with or without BOM.

export interface CsvLine {
  /** As a spreadsheet numbers it: the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines of a CSV text that hold anything; the separator is the one its first line uses most. */
export function parseCsv(text: string): CsvLine[] {
  // Lines end with CR LF, LF or, from old spreadsheets on a Mac, CR alone.
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const header = clean.split('\n', 1)[0] ?? '';
  const count = (separator: string): number => header.split(separator).length;
  const [separator = ';'] = [';', ',', '\t'].sort((a, b) => count(b) - count(a));
  const lines: CsvLine[] = [];
  let [cells, cell, line, start, quoted]: [string[], string, number, number, boolean] = [
    [],
    '',
    1,
    1,
    false,
  ];
  const endLine = (): void => {
    cells.push(cell.trim());
    if (cells.some((content) => content !== '')) lines.push({ line: start, cells });
    [cells, cell] = [[], ''];
  };
  for (let i = 0; i < clean.length; i++) {
    const character = clean[i] ?? '';
    if (character === '\n') line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (clean[i + 1] === '"') cell += clean[++i] ?? '';
      else quoted = false;
    } else if (character === '"' && cell.trim() === '') quoted = true;
    else if (character === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (character === '\n') {
      endLine();
      start = line;
    } else cell += character;
  }
  endLine();
  return lines;
}
