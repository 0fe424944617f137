// The front door of the engine: named exports, nothing else.

export {
  ACTION_IDS,
  ACTOR_KINDS,
  ACTOR_MARKS,
  type Action,
  type ActionId,
  type ActorMark,
  type ActorMarks,
  ANSWERS,
  type Answer,
  ASSUMPTION_IDS,
  type Assumption,
  type AssumptionId,
  type AssumptionValues,
  actionFor,
  assumptionsWith,
  type ChosenAction,
  communeContext,
  EMPTY_PLAN,
  isActive,
  type LocalActor,
  mapOfPlaces,
  mergePlaces,
  PILLARS,
  type Pillar,
  type PillarPicture,
  type Prefill,
  placesOf,
  prefill,
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  type ReadinessAnswers,
  readinessPicture,
  recommend,
  type Sizing,
  type SizingCapacity,
  type SizingNeed,
  sizing,
  type VisitorPlan,
  withPrefill,
} from './advice/index.ts';
export { type Advice, type AdviseOptions, actorsAround, advise, adviseArea } from './advise.ts';
export { type DiagnoseOptions, diagnose } from './diagnose.ts';
export { diagnoseArea } from './diagnose-area.ts';
export {
  areaNotices,
  estimate,
  halfWidths,
  nationalShares,
  PERCENTS_2017,
} from './estimate/index.ts';
export {
  isExactName,
  nearestNames,
  normalise,
  type SearchEntry,
  searchCommunes,
  shardKeyOf,
} from './search/index.ts';
export { type Changes, type Simulation, simulate, withShare } from './simulate.ts';
export { type BaseOption, POPULATION_BASES, type PopulationBase } from './terms/base.ts';
export type {
  CommuneProfile,
  CovariateShares,
  Place,
  PublishedFigures,
  Surroundings,
} from './terms/commune.ts';
export { departementOf } from './terms/commune.ts';
export type { Diagnosis, SourceCredit } from './terms/diagnosis.ts';
export {
  DiagnosisError,
  type DiagnosisErrorCode,
  type DiagnosisErrorInfo,
  isDiagnosisError,
} from './terms/errors.ts';
export type {
  Area,
  AreaEstimate,
  AreaKind,
  CommuneIdentity,
  Driver,
  Estimate,
  Grade,
  Rounded,
  Spread,
  Step,
} from './terms/estimate.ts';
export {
  AGE_BANDS,
  type AgeBand,
  type AgeShares,
  type Covariate,
  type DiplomaShares,
  FACTORS,
  type Factor,
  type SourceLevel,
  type Territory,
} from './terms/factor.ts';
export type { KnownArea } from './terms/known-area.ts';
export { type Model, type Reference, referenceRates } from './terms/model.ts';
export type { AreaNotice, Notice, NoticeCode } from './terms/notice.ts';
export type { LocalPlace } from './terms/place.ts';
export type { ProfileIssue, ReadProfiles } from './terms/profile.ts';
export {
  MEASURES,
  type Measure,
  type PerMeasure,
  type PerTier,
  type Range,
  TIERS,
  type Tier,
} from './terms/tier.ts';
