// An actor without an address here: how sure we are, who it is, why and how to approach it, and what
// the visitor knows of it.

import type { LocalActor } from '../../src/advice/index.ts';
import { actorStatusText, actorWhyText } from '../../src/advice/words.ts';
import { ActorFacts } from './ActorFacts.tsx';
import { MarkActor, type OnMark } from './MarkActor.tsx';
import { marksText } from './marks-copy.ts';

interface Props {
  readonly actor: LocalActor;
  /** Left out where nothing is marked: the actors of a territory are only read. */
  readonly onMark?: OnMark | undefined;
}

export function OtherActor({ actor, onMark }: Props) {
  const said = actor.mark === null ? actorStatusText[actor.status] : marksText.said(actor.mark);
  return (
    <li data-mark={actor.mark}>
      <details class="dn-details">
        <summary>
          {actor.name} <span class="dn-status">{said}</span>
        </summary>
        <p>{actorWhyText(actor.why)}</p>
        <ActorFacts actor={actor} />
      </details>
      {onMark && <MarkActor actor={actor} onMark={onMark} />}
    </li>
  );
}
