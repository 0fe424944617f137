// What the engine answers is read-only at run time too.

/** The same object, frozen. What `Object.freeze` answers is not asked: a page may have replaced it. */
export function frozen<T extends object>(value: T): Readonly<T> {
  Object.freeze(value);
  return value;
}
