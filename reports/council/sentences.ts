// The sentences that the documents of a council share: what was found, why, who helps, how sure.
import { countPlaces, isDone, type LocalActor } from '../../src/advice/index.ts';
import { actorStatusText, actorWhyText, straight } from '../../src/advice/words.ts';
import {
  between,
  comparisonText,
  headline,
  headlineText,
  people,
  percent,
  precisionText,
  tierText,
  typeset,
} from '../../src/explain/index.ts';
import { TIERS } from '../../src/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { LISTED_KINDS, type ListedKind } from '../../src/terms/place.ts';
import { exportText } from '../copy.ts';
import { effects } from '../effects.ts';
import { reliability } from '../notices.ts';
import { noon } from '../provenance.ts';
import { executiveText } from '../sections/copy.ts';
import { councilText as text } from './copy.ts';
import { type CouncilSource, isWide } from './source.ts';

/** As many offices as a paragraph holds. */
const MAX_SOCIAL = 3;

/** "À Nevers, environ 14 300 habitants ont besoin d’aide avec le numérique." and its range. */
export function found({ kind, nom, estimate, model }: CouncilSource): string[] {
  const { before, figure, after } = headline(nom, estimate);
  const counted = estimate.rounded.display === 'figures' || estimate.rounded.display === 'under-20';
  const about = estimate.rounded.display === 'figures';
  const first =
    kind !== 'commune' && counted
      ? text.territory(typeset(nom), figure, after, about)
      : `${before}${figure}${after}.`;
  if (estimate.rounded.display !== 'figures') return [first];
  const national = referenceRates(model.reference).concerned;
  return [
    first,
    headlineText.share(estimate.rates.concerned, national, estimate.base),
    ...(isExact(estimate) ? [] : [headlineText.range(estimate.rounded.concerned)]),
  ];
}

function isExact(estimate: CouncilSource['estimate']): boolean {
  return 'exactByDefinition' in estimate && estimate.exactByDefinition;
}

/** Whether there is a figure to explain, with its range. */
export function hasFigures({ estimate }: CouncilSource): boolean {
  return estimate.rounded.display === 'figures' && !isExact(estimate);
}

/** "Exclus du numérique : environ 2 700 (8 %), entre 2 100 et 3 400, ont besoin d’une assistance durable." */
export function needs(source: CouncilSource): string[] {
  const { estimate } = source;
  if (estimate.rounded.display !== 'figures') return [];
  return TIERS.map((tier) => {
    const { name, need } = tierText[tier];
    return text.need(
      name,
      people(estimate.rounded[tier].point),
      percent(estimate.rates[tier]),
      isExact(estimate) ? null : between(estimate.rounded[tier]),
      need(estimate.rounded[tier].point),
    );
  });
}

/** Every reason, then the gap; the strongest with the fact behind them, as the page says it. */
export function why({ estimate, reasons, model }: CouncilSource): string[] {
  return effects(estimate, model, reasons);
}

/** How reliable the figures are, then what must be known of them. */
export function cautions({ diagnosis, notices, estimate }: CouncilSource): string[] {
  return [...(hasShare(estimate.rounded) ? reliability(diagnosis) : []), ...notices];
}

/** What the figures are worth: reliability and notices, whether the gap with France is sure, what they are not. */
export function precision(source: CouncilSource): string[] {
  const { estimate, model } = source;
  if (!hasFigures(source)) return [...cautions(source), exportText.estimate];
  const national = referenceRates(model.reference).concerned;
  return [
    ...cautions(source),
    comparisonText.verdict(estimate.shares.concerned, national),
    // On a page they stand under a title that turns them round; here they are read alone, or in a breath beside notices.
    ...(source.notices.length > 0 ? [exportText.estimate] : precisionText.isNot.map(text.isNot)),
  ];
}

/** What the commune is known to do already: first, as on its page. */
function done({ actions }: Pick<CouncilSource, 'actions'>): string[] {
  return actions.filter(isDone).map(({ title, fact }) => text.done(title, fact));
}

/** What is done already, how many places of each kind are known inside, the nearest of what is missing, the other actors. */
export function helpers(source: Pick<CouncilSource, 'kind' | 'actors' | 'actions'>): string[] {
  const { actors, kind } = source;
  const inside = actors.flatMap(({ place }) => (place && place.distanceKm === 0 ? [place] : []));
  const libraries = inside.filter(({ kind }) => kind === 'bibliotheque').length;
  return [
    ...done(source),
    executiveText.places(
      countPlaces(inside, 'franceServices'),
      libraries,
      inside.filter(({ kind }) => kind === 'autre'),
    ),
    ...(kind === 'commune' ? LISTED_KINDS.flatMap((listed) => nearest(actors, listed)) : []),
    ...(isWide(source) && inside.length > 0 ? [text.listed] : []),
    ...offices(source),
  ];
}

/** Where the nearest place that has a door is, of a kind of which there is none inside. */
function nearest(actors: readonly LocalActor[], kind: ListedKind): string[] {
  const known = actors.filter((actor) => actor.kind === kind);
  if (known.some(({ distanceKm }) => distanceKm === 0)) return [];
  return known
    .flatMap(({ name, why }) =>
      why.code === 'listed-near'
        ? text.nearest(name, why.communeNom, why.distanceKm, straight(why.road, why.atCentre))
        : [],
    )
    .slice(0, 1);
}

/** The CCAS where it is there or where the law obliges to have one, then what is left to be found: never a town hall. */
export function offices({ kind, actors }: Pick<CouncilSource, 'kind' | 'actors'>): string[] {
  // Of several communes, the law tells more than the few that a list has.
  const isSocial = (actor: LocalActor) =>
    actor.kind === 'ccas' &&
    (actor.place === null || (kind === 'commune' && actor.distanceKm === 0));
  const social = actors
    .filter((actor) => isSocial(actor) && actor.status !== 'a-verifier')
    .slice(0, MAX_SOCIAL);
  const unknown = actors.filter(({ status, place }) => status === 'a-verifier' && place === null);
  const left = [
    ...unknown.flatMap((actor) =>
      isSocial(actor) ? executiveText.office('alone' in actor.why) : [],
    ),
    ...(unknown.some((actor) => actor.kind === 'associations') ? [executiveText.associations] : []),
  ];
  return [
    ...social.map((actor) => {
      const { name, source, status, why } = actor;
      if (source === 'visiteur')
        return text.officeSaid(
          why.code === 'ccas-optional' ? executiveText.office('alone' in why) : typeset(name),
        );
      const known = actorWhyText(why);
      return kind === 'commune'
        ? text.office(typeset(name), actorStatusText[status], known)
        : known;
    }),
    ...(left.length > 0 ? [executiveText.relays(left)] : []),
  ];
}

/** Source, date and address: at the foot of each document. */
export function sourceOf({ provenance }: CouncilSource): string {
  return text.source(provenance.model, noon(provenance.day), provenance.address);
}
