// The front door of the words of advice: who can help, what to do first. Apart from index.ts, so
// that a browser loads them only when that part of the page is wanted.
export { carrierText, effortText, firstActionsText } from './actions.ts';
export {
  actorKindText,
  actorMarkText,
  actorStatusText,
  holdsText,
  placeFormatText,
  placeKindText,
} from './actor-names.ts';
export { actorWhyText } from './actor-why.ts';
export { actorsTitle, actorText } from './actors.ts';
export { placeFacts, placeText, weekText } from './place-details.ts';
export { answerText, pillarText, questionText, readinessText } from './readiness.ts';
export { reasonText } from './reasons.ts';
export { referenceLabel, referenceText } from './references.ts';
export {
  assumptionSource,
  assumptionText,
  assumptionValue,
  sizingText,
  typedValue,
  unitText,
} from './sizing.ts';
