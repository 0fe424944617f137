// The words around what the visitor knows of an actor: present, absent, contacted. docs/ADVICE.md §3.

import type { ActorMark } from '../../src/advice/index.ts';
import { actorMarkText } from '../../src/advice/words.ts';
import { fr } from '../../src/explain/typography.ts';

export const marksText = {
  intro: fr`Vous connaissez le terrain : dites qui est présent, absent ou déjà contacté. Les pistes suivent aussitôt.`,
  label: fr`Ce que vous savez`,
  /** For screen readers, where every list of choices needs a name of its own. */
  of: (name: string) => fr`Ce que vous savez : ${name}`,
  none: fr`Je ne sais pas`,
  options: {
    present: fr`Présent`,
    absent: fr`Absent`,
    contacted: fr`Contacté`,
  } satisfies Readonly<Record<ActorMark, string>>,
  said: (mark: ActorMark) => fr`Selon vous : ${actorMarkText[mark]}`,
};

/** What an answer has just changed; `fresh` are the titles of the actions that appeared. */
export function changedText(fresh: readonly string[]): string {
  const [first] = fresh;
  if (first === undefined) return fr`Noté. Les pistes restent les mêmes.`;
  return fresh.length === 1
    ? fr`Noté. Une piste nouvelle dans « Par où commencer » : « ${first} ».`
    : fr`Noté. ${fresh.length} pistes nouvelles dans « Par où commencer », dont « ${first} ».`;
}
