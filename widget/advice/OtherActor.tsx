// An actor without an address here: how sure we are, who it is, why and how to approach it.
import type { LocalActor } from '../../src/index.ts';
import {
  actorStatusText,
  actorText,
  actorWhyText,
  adviceText,
  firstActionsText,
  referenceLabel,
} from '../../src/text/advice.ts';

export function OtherActor({ actor }: { readonly actor: LocalActor }) {
  const words = actorText[actor.kind];
  const lines = [
    [adviceText.who, words.who],
    [adviceText.why, words.why],
    [adviceText.conditions, words.conditions],
    [adviceText.verify, words.verify],
    [firstActionsText.firstStep, words.firstStep],
  ] as const;
  return (
    <li>
      <details class="dn-details">
        <summary>
          {actor.name} <span class="dn-status">{actorStatusText[actor.status]}</span>
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
    </li>
  );
}
