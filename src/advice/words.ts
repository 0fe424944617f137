// The words of advice for whoever shows it: who can help, what to do first. Apart from index.ts, so that a
// browser loads them only when that part of the page is wanted.
export { authorityOf, carrierText, effortText } from './actions/effort.ts';
export { linkText } from './actions/links.ts';
export { firstActionsText } from './actions/words.ts';
export { ACTORS, actorRow } from './actors/kinds.ts';
export { actorOfTerritory } from './actors/of-territory.ts';
export { actorWhyText } from './actors/why.ts';
export { actorMarkText, actorStatusText, actorsTitle, holdsText } from './actors/words.ts';
export { citedFor } from './cited.ts';
export { countedServices, fitLibraries, touringText } from './count-places.ts';
export {
  aidantsConnectText,
  byAppointmentText,
  byPathText,
  hoursDate,
  measuredText,
  placeDate,
  placeFacts,
  placeText,
  weekText,
} from './place-details.ts';
export { saysWhere, straight } from './place-names.ts';
export { pillarText } from './readiness/pillars.ts';
export { answerText, questionText } from './readiness/questions.ts';
export { readinessText } from './readiness/words.ts';
export { reasonText } from './reasons/reason.ts';
export { referenceLabel, referenceText } from './references.ts';
export {
  assumptionSource,
  assumptionValue,
  sizingText,
  typedValue,
  unitText,
} from './sizing/words.ts';
export { VENUE_EXAMPLE, venueParts, venueText } from './venue.ts';
