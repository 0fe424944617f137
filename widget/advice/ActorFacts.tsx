// What a kind of actor is: who, why, what part of a person's path it can hold, on what conditions, how to
// check it and to begin, a real example. docs/ADVICE.md §3.

import { useContext } from 'preact/hooks';
import type { LocalActor } from '../../src/advice/index.ts';
import {
  type actorOfTerritory,
  actorRow,
  citedFor,
  firstActionsText,
  holdsText,
} from '../../src/advice/words.ts';
import { adviceText } from './copy.ts';
import { Reference } from './Reference.tsx';
import { Reader } from './reader.ts';

interface Props {
  readonly actor: Pick<LocalActor, 'kind' | 'holds' | 'why'>;
  /** What replaces the words for a commune, on the page of a territory. */
  readonly told?: ReturnType<typeof actorOfTerritory> | undefined;
}

/** The example is left out where its reader is the commune that it cites. */
export function ActorFacts({ actor: { kind, holds, why }, told }: Props) {
  const words = { ...actorRow(kind, { alone: 'alone' in why, hamlet: 'hamlet' in why }), ...told };
  const example = citedFor(words.example?.cited ?? [], useContext(Reader));
  const lines = [
    [adviceText.who, words.who],
    [adviceText.why, words.why],
    [adviceText.holds, holdsText(holds)],
    [adviceText.conditions, words.conditions],
    [adviceText.verify, words.verify],
    [firstActionsText.firstStep, words.firstStep],
  ] as const;
  return (
    <>
      <dl class="dn-facts">
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {words.example !== null && example !== '' && (
          <div>
            <dt>{adviceText.example}</dt>
            <dd>
              {example}{' '}
              <cite>
                <Reference id={words.example.source} />
              </cite>
            </dd>
          </div>
        )}
      </dl>
      <p class="dn-note">
        <Reference id={words.source} />
      </p>
    </>
  );
}
