// Which drawings of a page say nothing? Those that Chromium leaves without a tag: rules, backgrounds, frames. They are
// marked as artifacts. Chromium writes an operator a line, which is all that is read here (ISO 32000-1, 8.2 and 14.6).

const OPENS = new Set(['BMC', 'BDC']);
/** Begin a path, end it. */
const STARTS = new Set(['m', 're']);
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n']);

/**
 * The same page, each untagged path, text or image between "/Artifact BMC" and "EMC".
 * @param outlines fonts of letters that are drawn as lines, around letters that are read: what they spell is no text
 */
export function withArtifacts(content: string, outlines: ReadonlySet<string> = new Set()): string {
  const lines: string[] = [];
  let depth = 0;
  /** The operator that will end what was opened; null outside of it. */
  let until: ReadonlySet<string> | null = null;
  let opened = 0;
  const open = (end: ReadonlySet<string>, marks: readonly string[] = ['/Artifact BMC']) => {
    lines.push(...marks);
    opened = marks.length;
    until = end;
  };
  const isOutline = (line = '') => outlines.has(/^\/(\S+) \S+ Tf$/.exec(line)?.[1] ?? '');
  const all = content.split('\n');
  for (const [i, line] of all.entries()) {
    const operator = line.slice(line.lastIndexOf(' ') + 1).replace(/^.*>>/, '');
    if (OPENS.has(operator)) depth += 1;
    if (depth === 0 && until === null) {
      if (STARTS.has(operator)) open(PAINTS);
      else if (operator === 'BT') open(TEXT, isOutline(all[i + 1]) ? SILENT : undefined);
      else if (operator === 'Do' || operator === 'sh') open(new Set([operator]));
    }
    lines.push(line);
    if (operator === 'EMC') depth -= 1;
    if (until !== null && ended(until, operator)) {
      lines.push(...Array<string>(opened).fill('EMC'));
      until = null;
    }
  }
  return lines.join('\n');
}

const TEXT = new Set(['ET']);
/** Whoever copies or searches the words of the page finds none there. */
const SILENT = ['/Artifact BMC', '/Span <</ActualText <FEFF>>> BDC'];

function ended(until: ReadonlySet<string>, operator: string): boolean {
  return until.has(operator);
}
