// The language as it was, whatever an old library of the page around made of it. MooTools puts an Array.from and a
// Function.prototype.bind of its own in the place of the browser's, which know neither iterators nor further arguments;
// Prototype makes of Array.prototype.entries a list of the items. Every call of a release is led to ours, those of
// libraries included; a chunk that has none goes without. What the bundler writes to export a whole module runs through
// inherited keys too: a text that the page added to Object.prototype would be the getter of an export, which throws.
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

/** As `Array.from`. Its own source goes into chunks, as that of those below: it names nothing outside itself. */
export function arrayFrom(
  items: Iterable<unknown> & Partial<ArrayLike<unknown>>,
  map?: (item: unknown, at: number) => unknown,
): unknown[] {
  const all: unknown[] = [];
  if (items[Symbol.iterator]) for (const item of items) all.push(item);
  else for (let at = 0; at < Number(items.length); at++) all.push(items[at]);
  return map ? all.map(map) : all;
}

/** As `method.bind(owner, …first)`. */
export function bound(
  method: (...all: unknown[]) => unknown,
  owner: unknown,
  ...first: unknown[]
): (...rest: unknown[]) => unknown {
  return (...rest) => method.call(owner, ...first, ...rest);
}

/** As `list.entries()`, of an array, or of whatever else has that method. */
export function entriesOf(
  list: readonly unknown[] | ReadonlyMap<unknown, unknown>,
): Iterable<readonly [unknown, unknown]> {
  return Array.isArray(list) ? list.map((item, at) => [at, item] as const) : list.entries();
}

/** Leads every such call of a chunk to a copy of the functions above. */
export function ownLanguage(): Plugin {
  return {
    name: 'own-language',
    renderChunk: (code, { fileName }) => ({ code: inOwnLanguage(code, fileName), map: null }),
  };
}

/** The same program, line by line, with a copy below of what it now calls. */
export function inOwnLanguage(code: string, fileName: string): string {
  const called = new Set<{ readonly name: string }>();
  const edits: (readonly [from: number, to: number, text: string])[] = [];
  new Visitor({
    CallExpression(node) {
      const led = ledTo(node);
      if (led === null) return;
      const [ours, object] = led;
      // Where a chain of "?." stops, nothing is called.
      if (code.slice(object.start, object.end).includes('?.')) return;
      called.add(ours);
      const [first] = node.arguments;
      if (ours === arrayFrom) edits.push([node.start, node.callee.end, ours.name]);
      else {
        edits.push([object.start, object.start, `${ours.name}(`]);
        edits.push([object.end, first?.start ?? node.end - 1, first ? ', ' : '']);
      }
    },
  }).visit(parseSync(fileName, code).program);
  let [written, at] = ['', 0];
  for (const [from, to, text] of edits.sort(([a], [b]) => a - b)) {
    written += code.slice(at, from) + text;
    at = to;
  }
  written += code.slice(at);
  return [written.replace(EXPORTS, '$1 of Object.keys($2))$3'), ...[...called].map(String)].join(
    '\n',
  );
}

/** `for (var name in all) { __defProp(…`, as Rolldown writes it. */
const EXPORTS = /(for \(var \w+) in (\w+)\)(\s*\{?\s*__defProp[\w$]*\()/g;

/** What of ours stands for the method that is called, and whose method that is; null when it may stay. */
function ledTo({
  callee,
  arguments: given,
  optional,
}: ESTree.CallExpression): [{ readonly name: string }, ESTree.Span] | null {
  if (callee.type !== 'MemberExpression' || callee.computed || optional || callee.optional)
    return null;
  const { object, property } = callee;
  if (property.type !== 'Identifier') return null;
  if (property.name === 'from' && object.type === 'Identifier' && object.name === 'Array')
    return [arrayFrom, object];
  if (property.name === 'bind' && given.length > 0) return [bound, object];
  return property.name === 'entries' && given.length === 0 ? [entriesOf, object] : null;
}
