// Which methods of the language did the page around replace? An old library that does so (MooTools, Prototype) is the
// likely cause of an error that nobody foresaw. Written with as few of these methods as can be.

const OWNERS = [
  'Array',
  'Object',
  'Function',
  'String',
  'Number',
  'RegExp',
  'Date',
  'Promise',
  'Map',
  'Set',
  'JSON',
  'Math',
  'URL',
];

const isNative = (method: object) =>
  /\[native code\]/.test(Function.prototype.toString.call(method));

/** "Array.prototype.entries", "Object.values"… What was put in the place of a method stays hidden from loops, as it was. */
export function replacedMethods(page: object = globalThis): string[] {
  const replaced: string[] = [];
  for (const name of OWNERS) {
    const owner: unknown = Reflect.get(page, name);
    if (typeof owner !== 'object' && (typeof owner !== 'function' || !isNative(owner)))
      replaced[replaced.length] = name;
    const prototype: unknown = Reflect.get(Object(owner), 'prototype');
    for (const [path, holder] of [
      [name, owner],
      [`${name}.prototype`, prototype],
    ] as const) {
      for (const method of Object.getOwnPropertyNames(Object(holder))) {
        const { value, enumerable } = Object.getOwnPropertyDescriptor(holder, method) ?? {};
        if (method === 'constructor' || enumerable || typeof value !== 'function') continue;
        if (!isNative(value)) replaced[replaced.length] = `${path}.${method}`;
      }
    }
  }
  return replaced;
}
