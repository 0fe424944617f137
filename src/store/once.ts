// Reads each file once: a Map of promises. A failed read is forgotten, so that a retry can work.

/** `load`, remembered by key. Two callers at once share one read. */
export function once<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const pending = new Map<string, Promise<T>>();
  return (key) => {
    const known = pending.get(key);
    if (known) return known;
    const started = load(key).catch((error: unknown) => {
      pending.delete(key);
      throw error;
    });
    pending.set(key, started);
    return started;
  };
}
