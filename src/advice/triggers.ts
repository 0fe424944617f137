// The small predicates of the rules: each looks at one thing and, when it holds, gives the reason.
// CONTENT §5. Thresholds stand in the rules, so that a rule reads on one line.
import type { Reason } from '../terms/action.ts';
import type { ActorKind, ActorMark } from '../terms/actor.ts';
import type { ContextFigure } from '../terms/context.ts';
import type { Factor } from '../terms/factor.ts';
import type { Answer, QuestionId } from '../terms/readiness.ts';
import type { Measure } from '../terms/tier.ts';
import { isCommune, type Situation } from './situation.ts';

/** The reason, when it holds. */
export type Trigger = (situation: Situation) => Reason | null;

/** Whom the rates are of, when it is not everybody. */
const baseOf = ({ estimate: { base } }: Situation) => (base === undefined ? {} : { base });

/** How many people, as the diagnosis shows them. */
export const people =
  (measure: Measure): Trigger =>
  (situation) => {
    const { estimate } = situation;
    const { display } = estimate.rounded;
    if (display === 'nobody') return { code: 'nobody' };
    const shown = display === 'under-20' ? null : estimate.rounded[measure].point;
    const rate = estimate.rates[measure];
    return { code: 'people', measure, people: shown, rate, ...baseOf(situation) };
  };

/** At least so many people (unrounded). */
export const peopleFrom =
  (measure: Measure, count: number): Trigger =>
  (situation) =>
    situation.estimate.adjusted[measure].point >= count ? people(measure)(situation) : null;

/** The national share of a measure, from the estimate itself. */
function nationalRate({ estimate }: Situation, measure: Measure): number {
  return estimate.population === 0 ? 0 : estimate.national[measure] / estimate.population;
}

/** A share of fewer than 20 people is not shown by the diagnosis, so nothing may be founded on it. */
function saidRate({ estimate }: Situation, measure: Measure): number | null {
  const { display } = estimate.rounded;
  return display === 'under-20' || display === 'nobody' ? null : estimate.rates[measure];
}

/** The local rate is at least `times` the national one. */
export const rateAbove =
  (measure: Measure, times: number): Trigger =>
  (situation) => {
    const [rate, national] = [saidRate(situation, measure), nationalRate(situation, measure)];
    if (rate === null || rate < national * times) return null;
    return { code: 'rate-above', measure, rate, national, ...baseOf(situation) };
  };

/** The local rate is at most `times` the national one. */
export const rateBelow =
  (measure: Measure, times: number): Trigger =>
  (situation) => {
    const [rate, national] = [saidRate(situation, measure), nationalRate(situation, measure)];
    if (rate === null || rate > national * times) return null;
    return { code: 'rate-below', measure, rate, national, ...baseOf(situation) };
  };

/** One factor adds at least so much to the rate; 0.02 is two points. */
export const driverAbove =
  (factor: Factor, least: number): Trigger =>
  ({ estimate, context }) => {
    const points = estimate.drivers.find((driver) => driver.factor === factor)?.points ?? 0;
    return points >= least ? { code: 'driver', factor, points, ...lent(context, factor) } : null;
  };

export const figureAbove =
  (figure: ContextFigure, least: number): Trigger =>
  ({ context }) => {
    const share = context.figures[figure];
    if (share === null || share < least) return null;
    // The only figure that stands for a statistic which may be missing.
    const borrowed = figure === 'lowIncome' ? lent(context, 'income') : {};
    return { code: 'figure', figure, share, ...borrowed };
  };

const lent = ({ borrowed }: Situation['context'], factor: Factor): { borrowed?: true } =>
  borrowed.includes(factor) ? { borrowed: true } : {};

export const figureBelow =
  (figure: ContextFigure, most: number): Trigger =>
  ({ context }) => {
    const share = context.figures[figure];
    return share !== null && share < most ? { code: 'figure', figure, share } : null;
  };

/** A commune of fewer than so many inhabitants, but of some. */
export const smallCommune =
  (below: number): Trigger =>
  (situation) => {
    const { population } = situation.context;
    if (!isCommune(situation) || population === 0 || population >= below) return null;
    return { code: 'small-commune', population };
  };

export const ruralFrom =
  (least: number): Trigger =>
  ({ context }) =>
    context.rural >= least ? { code: 'rural', share: context.rural } : null;

export const overseas: Trigger = ({ context }) => (context.overseas ? { code: 'overseas' } : null);

export const qpv: Trigger = ({ context: { communesWithQpv: communes, members } }) =>
  communes > 0 ? { code: 'qpv', communes, of: members.length } : null;

export const frr: Trigger = ({ context: { communesInFrr: communes, members } }) =>
  communes > 0 ? { code: 'frr', communes, of: members.length } : null;

/** The social action of the territory is in the hands of a CCAS or CIAS that is not said absent. */
export const socialAction: Trigger = ({ actors }) => {
  const ccas = actors.find(({ kind }) => kind === 'ccas');
  if (!ccas || ccas.status === 'a-verifier') return null;
  const { why } = ccas;
  return why.code === 'ccas-mandatory' ||
    why.code === 'ccas-special-status' ||
    why.code === 'ccas-area'
    ? why
    : { code: 'mark', name: ccas.name, mark: ccas.mark ?? 'present' };
};

/** No CCAS is owed by law, or the visitor says that there is none. */
export const withoutCcas: Trigger = (situation) => {
  const { actors, context } = situation;
  if (!isCommune(situation) || context.population === 0) return null;
  const ccas = actors.find(({ kind }) => kind === 'ccas');
  if (!ccas) return { code: 'mark', name: 'CCAS', mark: 'absent' };
  return ccas.why.code === 'ccas-optional' && ccas.mark === null ? ccas.why : null;
};

export const departement: Trigger = ({ context }) =>
  context.departement === null ? null : { code: 'departement', nom: context.departement.nom };

export const region: Trigger = ({ context }) =>
  context.region === null ? null : { code: 'region', nom: context.region.nom };

/** The EPCI of a commune. */
export const epci: Trigger = ({ context }) =>
  context.kind === 'commune' && context.epci !== null
    ? { code: 'epci', nom: context.epci.nom }
    : null;

/** The territory asked for is an intercommunality. */
export const isEpci: Trigger = ({ context: { kind, nom, members } }) =>
  kind === 'epci' ? { code: 'area', nom, communes: members.length } : null;

export const isArea: Trigger = ({ context: { kind, nom, members } }) =>
  kind === 'commune' ? null : { code: 'area', nom, communes: members.length };

/** One of these answers was given. */
export const answered =
  (question: QuestionId, ...answers: readonly Answer[]): Trigger =>
  (situation) => {
    const answer = situation.answers[question];
    if (answer === undefined || !answers.includes(answer)) return null;
    return { code: 'answer', question, answer };
  };

/** The visitor marked an actor of that kind so. */
export const marked =
  (kind: ActorKind, ...marks: readonly ActorMark[]): Trigger =>
  ({ actors }) => {
    const found = actors.find(
      (actor) => actor.kind === kind && marks.some((m) => m === actor.mark),
    );
    return found?.mark ? { code: 'mark', name: found.name, mark: found.mark } : null;
  };

/** Holds when any of them does, with the first reason found. */
export const anyOf =
  (...triggers: readonly Trigger[]): Trigger =>
  (situation) => {
    for (const trigger of triggers) {
      const reason = trigger(situation);
      if (reason !== null) return reason;
    }
    return null;
  };

/** Holds when all of them do, with the first one's reason. */
export const allOf =
  (...triggers: readonly Trigger[]): Trigger =>
  (situation) => {
    const reasons = triggers.map((trigger) => trigger(situation));
    return reasons.includes(null) ? null : (reasons[0] ?? null);
  };
