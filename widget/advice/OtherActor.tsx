// An actor without an address here: how sure we are, who it is, why and how to approach it, and what
// the visitor knows of it.

import type { ComponentProps } from 'preact';
import type { LocalActor } from '../../src/advice/index.ts';
import { actorStatusText, actorWhyText, linkText } from '../../src/advice/words.ts';
import { ActorFacts } from './ActorFacts.tsx';
import { adviceText } from './copy.ts';
import { MarkActor, type OnMark } from './MarkActor.tsx';
import { marksText } from './marks-copy.ts';

interface Props {
  readonly actor: LocalActor;
  /** Left out where nothing is marked: the actors of a territory are only read. */
  readonly onMark?: OnMark | undefined;
  /** One of the first who can help: that it is there, and where its number is, are read without a click. */
  readonly unfolded?: boolean;
  /** Of the page of a territory, in place of the words for a commune. */
  readonly told?: ComponentProps<typeof ActorFacts>['told'];
}

export function OtherActor({ actor, onMark, unfolded = false, told }: Props) {
  const said = actor.mark === null ? actorStatusText[actor.status] : marksText.said(actor.mark);
  return (
    <li data-mark={actor.mark}>
      {unfolded ? (
        <div class="dn-first-actor">
          <strong>
            {actor.name} <span class="dn-status">{said}</span>
          </strong>
          <p>{actorWhyText(actor.why)}</p>
          <a class="dn-annuaire" href={linkText.annuaire.href}>
            {adviceText.findAddress}
            <span class="dn-hidden"> {actor.name}</span>
          </a>
          <details class="dn-details">
            <summary>
              {adviceText.moreOf}
              <span class="dn-hidden"> {actor.name}</span>
            </summary>
            <ActorFacts actor={actor} />
          </details>
        </div>
      ) : (
        <details class="dn-details">
          <summary>
            {actor.name} <span class="dn-status">{said}</span>
          </summary>
          <p>{actorWhyText(actor.why)}</p>
          <ActorFacts actor={actor} told={told} />
        </details>
      )}
      {onMark && <MarkActor actor={actor} onMark={onMark} />}
    </li>
  );
}
