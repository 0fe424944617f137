// An actor without an address here: how sure we are, who it is, why and how to approach it, and what
// the visitor knows of it.
import type { LocalActor } from '../../src/index.ts';
import {
  actorStatusText,
  actorText,
  actorWhyText,
  adviceText,
  firstActionsText,
  marksText,
  referenceLabel,
} from '../../src/text/advice.ts';
import { MarkActor, type OnMark } from './MarkActor.tsx';

interface Props {
  readonly actor: LocalActor;
  readonly onMark: OnMark;
}

export function OtherActor({ actor, onMark }: Props) {
  const words = actorText[actor.kind];
  const said = actor.mark === null ? actorStatusText[actor.status] : marksText.said(actor.mark);
  const lines = [
    [adviceText.who, words.who],
    [adviceText.why, words.why],
    [adviceText.conditions, words.conditions],
    [adviceText.verify, words.verify],
    [firstActionsText.firstStep, words.firstStep],
  ] as const;
  return (
    <li data-mark={actor.mark}>
      <details class="dn-details">
        <summary>
          {actor.name} <span class="dn-status">{said}</span>
        </summary>
        <p>{actorWhyText(actor.why)}</p>
        <dl class="dn-facts">
          {lines.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          {words.example !== null && (
            <div>
              <dt>{adviceText.example}</dt>
              <dd>
                {words.example.text} <cite>{referenceLabel(words.example.source)}</cite>
              </dd>
            </div>
          )}
        </dl>
        <p class="dn-note">{referenceLabel(words.source)}</p>
      </details>
      <MarkActor actor={actor} onMark={onMark} />
    </li>
  );
}
