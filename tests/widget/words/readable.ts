// What a page says, as a person can read it in review: a line a block, titles marked by their level, what
// can be pressed between brackets, pictures by what is said of them.

const HEADING = /^H([1-6])$/;
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BUTTON',
  'EM',
  'I',
  'LABEL',
  'OUTPUT',
  'SPAN',
  'STRONG',
  'SUMMARY',
  'TIME',
]);

export function readable(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replace(/[ \n\t]+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      line += node.textContent ?? '';
      return;
    }
    if (!isElement(node)) return;
    if (node.getAttribute('role') === 'img') {
      end();
      lines.push(`(image) ${node.getAttribute('aria-label') ?? ''}`);
      return;
    }
    if (node.tagName.toLowerCase() === 'svg') return;
    const heading = HEADING.exec(node.tagName);
    const block = !INLINE.has(node.tagName);
    if (block) end();
    if (heading) line = `${'#'.repeat(Number(heading[1]))} `;
    if (node.tagName === 'LI') line = '- ';
    if (node.tagName === 'TR') {
      lines.push(
        `| ${[...node.children].map((cell) => (cell.textContent ?? '').trim()).join(' | ')}`,
      );
      return;
    }
    if (node.tagName === 'SELECT') {
      const options = [...node.children].map(({ textContent }) => textContent ?? '');
      line += ` [${options.join(' / ')}]`;
      return;
    }
    if (node.tagName === 'INPUT' || node.tagName === 'TEXTAREA') {
      line += ` [${node.getAttribute('type') ?? 'texte'}]`;
      return;
    }
    const pressed = node.tagName === 'BUTTON' || node.tagName === 'SUMMARY';
    if (pressed) line += '[';
    for (const child of node.childNodes) walk(child);
    if (pressed) line += '] ';
    if (block) end();
    // Apart on screen by their look alone.
    else if (node.nextSibling !== null && isElement(node.nextSibling)) line += ' ';
  };
  walk(root);
  end();
  return `${lines.join('\n')}\n`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
