// Which site publishes these data? What is not in the tag is read there.
import type { Read } from '../src/store/index.ts';

/** Its root, "https://…/"; null where only data are. */
export function siteOf(data: URL | string | Read): string | null {
  if (typeof data === 'function') return null;
  return /^.*\/(?=data\/)/.exec(String(data))?.[0] ?? null;
}
