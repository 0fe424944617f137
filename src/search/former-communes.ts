// Which commune of today does a former name or code lead to? Delegated and associated communes keep theirs inside
// the commune they joined; others have left them, and communes have changed names.
import type { FormerCommune } from '../terms/commune-part.ts';
import { append } from '../terms/group-by.ts';
import { normalise } from './normalise.ts';
import { withoutArticle } from './words.ts';

export interface FormerCommunes {
  /**
   * The former commune of a code ("74268", "2a004"), by its newest name, or null. A code of today, or a postal code,
   * may be the same: look for these first.
   */
  readonly byCode: (code: string) => FormerCommune | null;
  /**
   * The former communes of a whole name, however it is spelt, its leading article being optional. Several
   * are homonyms, and a commune of today may bear the name elsewhere: look for it too.
   */
  readonly byName: (name: string) => readonly FormerCommune[];
}

/** A lookup over these former communes. */
export function indexFormerCommunes(list: readonly FormerCommune[]): FormerCommunes {
  const codes = new Map<string, FormerCommune>();
  const names = new Map<string, FormerCommune[]>();
  for (const former of list) {
    if (!codes.has(former.code)) codes.set(former.code, former);
    if (former.nom === null) continue;
    const whole = normalise(former.nom);
    const short = withoutArticle(whole);
    append(names, whole, former);
    if (short !== whole) append(names, short, former);
  }
  return {
    byCode: (code) => codes.get(code.trim().toUpperCase()) ?? null,
    byName: (text) => names.get(normalise(text)) ?? [],
  };
}
