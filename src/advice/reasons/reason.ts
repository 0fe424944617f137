// Why an action is proposed: what its triggers found, and the sentence that says so. Shares are 0..1,
// distances in km. docs/ADVICE.md §4.
import { type ActorReason, actorSentences } from './actors.ts';
import { type AnswerReason, answerSentences } from './answers.ts';
import { type EstimateReason, estimateSentences } from './estimate.ts';
import { type PlaceReason, placeSentences } from './places.ts';
import { type TerritoryReason, territorySentences } from './territory.ts';
import type { Sentences, TriggerOf } from './trigger.ts';

export type Reason = EstimateReason | PlaceReason | TerritoryReason | ActorReason | AnswerReason;
export type Trigger = TriggerOf<Reason>;

const sentences: Sentences<Reason> = {
  ...estimateSentences,
  ...placeSentences,
  ...territorySentences,
  ...actorSentences,
  ...answerSentences,
};

/** The sentence of a reason. */
export function reasonText(reason: Reason): string {
  return sentence(reason);
}

function sentence<C extends Reason['code']>(reason: Extract<Reason, { code: C }>): string {
  const text: (reason: Extract<Reason, { code: C }>) => string = sentences[reason.code];
  return text(reason);
}
