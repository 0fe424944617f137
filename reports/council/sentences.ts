// The sentences that the documents of a council share: what was found, why, who helps, how sure.
import { countPlaces, isDone, type LocalActor } from '../../src/advice/index.ts';
import {
  actorStatusText,
  actorWhyText,
  placeDate,
  referenceText,
  straight,
} from '../../src/advice/words.ts';
import {
  between,
  comparisonText,
  headline,
  people,
  percent,
  shareBetween,
  shareSentences,
  tierText,
  typeset,
} from '../../src/explain/index.ts';
import { TIERS } from '../../src/index.ts';
import { normalise } from '../../src/search/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { isKnownToHelp, LISTED_KINDS, type LocalPlace, nearness } from '../../src/terms/place.ts';
import { exportText } from '../copy.ts';
import { effects } from '../effects.ts';
import { noon } from '../provenance.ts';
import { executiveText } from '../sections/copy.ts';
import { councilText as text } from './copy.ts';
import { type CouncilSource, IN_AN_ARTICLE, isWide } from './source.ts';

/** As many offices as a paragraph holds. */
const MAX_SOCIAL = 3;

/** "À Nevers, environ 14 300 habitants ont besoin d’aide avec le numérique.", then the share and the range as the page says them. */
export function found({ kind, nom, estimate, model }: CouncilSource): string[] {
  const { before, figure, after } = headline(nom, estimate);
  const { rounded } = estimate;
  const first =
    kind !== 'commune' && hasShare(rounded)
      ? text.territory(typeset(nom), figure, after, rounded.display === 'figures')
      : `${before}${figure}${after}.`;
  const [share = [], ...range] = shareSentences(
    estimate,
    referenceRates(model.reference).concerned,
  );
  return [first, share, isExact(estimate) ? [] : range].flat();
}

/** Of people where they are counted, else of the share: "entre 12 300 et 16 400", "entre 30 % et 63 %". METHOD §3.8. */
export function rangeOf({ estimate: { rounded, shares } }: CouncilSource): string {
  return rounded.display === 'figures'
    ? between(rounded.concerned)
    : shareBetween(shares.concerned);
}

function isExact(estimate: CouncilSource['estimate']): boolean {
  return 'exactByDefinition' in estimate && estimate.exactByDefinition;
}

/** Of people where they are counted, and of the share, which is what is compared with that of France. */
export function rangesOf(source: CouncilSource): string {
  const { rounded, shares } = source.estimate;
  const range = rangeOf(source);
  return rounded.display === 'figures' ? text.ranges(range, shareBetween(shares.concerned)) : range;
}

/** Whether there is a share to explain, with its range: that of a hamlet too. METHOD §3.8. */
export function hasRange({ estimate }: CouncilSource): boolean {
  return hasShare(estimate.rounded) && !isExact(estimate);
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

/** Whether the gap with France is sure; nothing without a range. */
function verdict(source: CouncilSource): string[] {
  if (!hasRange(source)) return [];
  const { estimate, model } = source;
  const national = referenceRates(model.reference).concerned;
  return [
    comparisonText.verdict(
      estimate.shares.concerned,
      national,
      'notices' in estimate ? estimate.notices : [],
    ),
  ];
}

/** Whether the gap with France is sure, how reliable the figures are, then what must be known of them. */
export function cautions(source: CouncilSource): string[] {
  const { reliability, notices, estimate } = source;
  return [...verdict(source), ...(hasShare(estimate.rounded) ? reliability : []), ...notices];
}

/** What the figures are worth: those, and what the figures are not. */
export function precision(source: CouncilSource): string[] {
  return [...cautions(source), exportText.estimate];
}

/** What the commune is known to do already: first, as on its page. */
function done({ actions }: Pick<CouncilSource, 'actions'>): string[] {
  return actions.filter(isDone).map(({ title, fact }) => text.done(title, fact));
}

/** What is done already, how many places of each kind are known inside, the nearest outside, the other actors. */
export function helpers(
  source: Pick<CouncilSource, 'kind' | 'actors' | 'actions' | 'places'>,
): string[] {
  const { actors, kind } = source;
  const told = new Set(socialOffices(source).map(({ key }) => key));
  const inside = actors.flatMap(({ place }) => (place && place.distanceKm === 0 ? [place] : []));
  const libraries = inside.filter(({ kind }) => kind === 'bibliotheque').length;
  return [
    ...done(source),
    executiveText.places(
      countPlaces(inside, 'franceServices'),
      libraries,
      // What is told below as an office is not told as a place.
      inside.filter((place) => place.kind === 'autre' && !told.has(place.id)),
    ),
    ...(kind === 'commune' ? nearest(source) : []),
    ...(isWide(source) && inside.length > 0 ? [text.listed] : []),
    ...offices(source),
  ];
}

/**
 * Outside: the nearest of each kind of which there is none inside, and those known to help that the article gives; the nearest
 * of them first.
 */
function nearest({ actors, places }: Pick<CouncilSource, 'actors' | 'places'>): string[] {
  const missing = LISTED_KINDS.flatMap((kind) => {
    const known = actors.filter((actor) => actor.kind === kind);
    if (known.some(({ distanceKm }) => distanceKm === 0)) return [];
    return known.filter(({ why }) => why.code === 'listed-near').slice(0, 1);
  });
  const inArticle = new Set(places.slice(0, IN_AN_ARTICLE).filter(isKnownToHelp));
  const told = actors
    .filter((actor) => missing.includes(actor) || (actor.place && inArticle.has(actor.place)))
    .flatMap(({ name, why, place }) =>
      place && why.code === 'listed-near' ? { place, said: placeAway(name, why) } : [],
    )
    .sort((a, b) => nearness(a.place) - nearness(b.place));
  return told.length === 0 ? [] : [text.nearest(told.map(({ said }) => said))];
}

/** Its commune is told where its name does not end with it. */
function placeAway(
  name: string,
  {
    communeNom,
    distanceKm,
    road,
    atCentre,
  }: Extract<LocalActor['why'], { readonly code: 'listed-near' }>,
): string {
  const ends = ` ${normalise(name)}`.endsWith(` ${normalise(communeNom)}`);
  return text.away(name, ends ? null : communeNom, distanceKm, straight(road, atCentre));
}

/** The CCAS where it is there or where the law obliges to have one. */
function socialOffices({ kind, actors }: Pick<CouncilSource, 'kind' | 'actors'>): LocalActor[] {
  return actors
    .filter((actor) => isSocial(actor, kind) && actor.status !== 'a-verifier')
    .slice(0, MAX_SOCIAL);
}

/** Of several communes, the law tells more than the few that a list has. */
function isSocial(actor: LocalActor, kind: CouncilSource['kind']): boolean {
  return (
    actor.kind === 'ccas' &&
    (actor.place === null || (kind === 'commune' && actor.distanceKm === 0))
  );
}

/** Those, then what is left to be found: never a town hall. */
export function offices(source: Pick<CouncilSource, 'kind' | 'actors'>): string[] {
  const { kind, actors } = source;
  const unknown = actors.filter(({ status, place }) => status === 'a-verifier' && place === null);
  const left = [
    ...unknown.flatMap((actor) =>
      isSocial(actor, kind) ? executiveText.office('alone' in actor.why) : [],
    ),
    ...(unknown.some((actor) => actor.kind === 'associations') ? [executiveText.associations] : []),
  ];
  return [
    ...socialOffices(source).map((actor) => officeText(actor, kind)),
    ...(left.length > 0 ? [executiveText.relays(left)] : []),
  ];
}

/** By what it is known: the visitor, a list with its date, the law. */
function officeText(
  { name, source, status, why, place }: LocalActor,
  kind: CouncilSource['kind'],
): string {
  if (source === 'visiteur')
    return text.officeSaid(
      why.code === 'ccas-optional' ? executiveText.office('alone' in why) : typeset(name),
    );
  const list = place && listOf(place);
  if (list) return text.officeListed(typeset(name), list);
  const known = actorWhyText(why);
  return kind === 'commune' ? text.office(typeset(name), actorStatusText[status], known) : known;
}

/** The list that a place is of, with its date: "Aidants Connect de février 2024"; null where nobody dates it. */
export function listOf(place: LocalPlace): string | null {
  const { listed } = referenceText[place.source];
  if (listed !== undefined) return text.residents.list(place, listed);
  const date = placeDate(place);
  return date === null ? null : text.residents.leaf(date);
}

/** Source, date and address: at the foot of each document. */
export function sourceOf({ provenance }: CouncilSource): string {
  return text.source(provenance.model, noon(provenance.day), provenance.address);
}
