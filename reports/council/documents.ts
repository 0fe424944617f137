// The written documents of a council as outlines: the note, the model of deliberation, the poster and the article.
import { type Action, isMapOfPlaces, isWithinReach, roadTo } from '../../src/advice/index.ts';
import {
  hoursDate,
  measuredText,
  placeFacts,
  saysWhere,
  straight,
} from '../../src/advice/words.ts';

import { fullDay, typeset } from '../../src/explain/index.ts';
import { opening } from '../../src/explain/typography.ts';
import { normalise } from '../../src/search/index.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { isKnownToHelp, type LocalPlace } from '../../src/terms/place.ts';
import { type Block, figure, free, heading, lines, list, note, paragraph } from '../blocks.ts';
import { hoursText, withAppointment } from '../hours.ts';
import type { Layout, Outline } from '../outline.ts';
import { proposed } from '../priorities.ts';
import { noon } from '../provenance.ts';
import { councilText as text } from './copy.ts';
import { contactRank, isFar, withoutRoad } from './near.ts';
import { posterScale } from './poster-size.ts';
import { qrFigure } from './qr.ts';
import {
  cautions,
  found,
  hasRange,
  helpers,
  listOf,
  needs,
  precision,
  rangeOf,
  rangesOf,
  sourceOf,
  why,
} from './sentences.ts';
import { type CouncilSource, IN_AN_ARTICLE } from './source.ts';

function page(
  source: CouncilSource,
  layout: Layout,
  title: string,
  blocks: readonly Block[],
): Outline {
  // Nobody decides, nor is told whom to ask: that is all that there is to say.
  const nobody = source.estimate.rounded.display === 'nobody';
  const alone = [...found(source), text.nobody, ...source.list].map(paragraph);
  return {
    layout,
    title: nobody ? typeset(source.nom) : title,
    footer: sourceOf(source),
    day: fullDay(noon(source.provenance.day)),
    sections: [{ title: '', blocks: nobody ? alone : blocks }],
  };
}

/** One page: what is found, why, who helps, what is proposed, what the figures are worth. */
export function noteOutline(source: CouncilSource): Outline {
  const words = text.note;
  const explained = hasRange(source);
  const { actions, chosen } = proposed(source);
  return page(source, 'sheet', words.title(source.label), [
    heading(words.situation),
    paragraph([...found(source), ...source.list].join(' ')),
    ...(needs(source).length > 0 ? [list(needs(source))] : []),
    ...(explained ? [heading(words.why), list(why(source))] : []),
    ...(source.actors.length > 0
      ? [heading(words.helpers), paragraph(helpers(source).join(' '))]
      : []),
    ...(actions.length > 0
      ? [heading(chosen ? text.chosen : words.proposals), ...steps(actions)]
      : []),
    heading(words.sure),
    paragraph(precision(source).join(' ')),
    lines(words.toFill),
  ]);
}

/** As many first steps as one page holds. */
const STEPS_IN_A_NOTE = 3;

/** Of a longer plan, each title: its first steps are on the slides, which the note says. */
function steps(actions: readonly Action[]): Block[] {
  const words = text.note;
  return actions.length <= STEPS_IN_A_NOTE
    ? [list(actions.map(({ title, firstStep }) => words.step(title, firstStep)))]
    : [list(actions.map(({ title }) => words.planned(title))), paragraph(words.stepsElsewhere)];
}

/** A model, said to be one. */
export function deliberationOutline(source: CouncilSource): Outline {
  const words = text.deliberation;
  const { label } = source;
  // What a commune already does is not to be begun.
  const { actions: begun, chosen } = proposed(source);
  const articles = [
    words.acknowledges,
    ...(begun.length > 0
      ? [
          words.begins(
            begun
              .map(({ title, decision = title }) => decision)
              .map((decided) => decided.charAt(0).toLocaleLowerCase('fr') + decided.slice(1))
              .join(' ; '),
            chosen,
          ),
        ]
      : []),
    words.names,
    words.funds,
    words.reports,
  ];
  return page(source, 'sheet', words.title, [
    free(words.warning),
    heading(words.subject(label)),
    ...words.facts.map(paragraph),
    paragraph(words.assembly(source)),
    paragraph(words.seen(source)),
    paragraph(words.seenReport),
    ...recitals(source).map(paragraph),
    paragraph(words.decides),
    ...articles.map((article, i) => paragraph(words.article(i + 1, article))),
    paragraph(words.made),
    paragraph(words.signing(source)),
    lines(words.signers(source)),
    paragraph(words.enforceable),
  ]);
}

/** What was found, each as the reason of a decision. */
function recitals(source: CouncilSource): string[] {
  const [number = '', share] = found(source);
  const words = text.deliberation;
  // Which statistics are missing is a detail: it has a recital of its own.
  const known = cautions(source)
    .filter((said) => !source.missing.includes(said))
    .join(' ');
  return [
    words.considering(share === undefined ? number : text.together(number, share)),
    ...(source.list.length > 0 ? [words.listed(source.list.join(' '))] : []),
    ...(hasRange(source) ? [words.estimate(rangesOf(source), known)] : []),
    ...(!hasRange(source) && known !== '' ? [words.cautions(known)] : []),
    ...(source.missing.length > 0 ? [words.missing(source.missing.join(' '))] : []),
  ];
}

/** In large print, for a wall, as large as the sheet holds: each line may be changed before it is printed. */
export function posterOutline(source: CouncilSource): Outline {
  const shown = onAPoster(source);
  const title = titleFor(source, shown);
  const outline = page(source, 'poster', title, posterBlocks(source, shown));
  const scale = posterScale(
    outline.title,
    outline.sections.flatMap(({ blocks }) => blocks),
  );
  return scale === null ? outline : { ...outline, scale };
}

function posterBlocks(source: CouncilSource, shown: readonly LocalPlace[]): Block[] {
  const words = text.residents;
  const { kind, nom, link } = source;
  const titles = titlesOf(shown);
  return [
    paragraph(posterLead(source, shown)),
    ...offered(source).map(paragraph),
    ...(shown.length === 0
      ? [...(isAlone(source, shown) ? [paragraph(words.askTownHall)] : []), lines(words.toFill)]
      : [
          ...among(source, shown),
          ...shown.flatMap((place, i) => placeBlocks(titles[i] ?? '', place, source)),
        ]),
    // An address takes the whole width: words are not cut. The lines after the code stand beside it.
    ...others(source, shown.length),
    ...(link === '' ? [] : [figure(qrFigure(scannable(link)))]),
    paragraph(words.townHall(kind, typeset(nom))),
    ...posterRemarks(source, shown).map(paragraph),
    ...source.list.map(note),
  ];
}

/** Near to nobody, where no place is: then only whom to ask is told. */
function titleFor(source: CouncilSource, shown: readonly LocalPlace[]): string {
  const { title, titleAlone } = text.residents;
  return isAlone(source, shown) ? titleAlone : title;
}

function isAlone({ offered: offers }: CouncilSource, shown: readonly LocalPlace[]): boolean {
  return shown.length === 0 && offers.length === 0;
}

function posterLead(source: CouncilSource, shown: readonly LocalPlace[]): string {
  const words = text.residents;
  const nom = typeset(source.nom);
  if (isAlone(source, shown)) return words.alone(nom);
  return helpIsNear(source, shown) ? words.lead(source.kind, nom, isAround(shown)) : words.ask(nom);
}

function isAround(shown: readonly LocalPlace[]): boolean {
  return shown.some(({ distanceKm }) => distanceKm > 0);
}

/** A sheet read from afar names no more places; the first of them whatever is known of when they open. */
const ON_A_POSTER = { places: 6, always: 3 };

/**
 * The places of a poster, which is one page: as many as it holds, the first of them always; the last ones only if they say
 * when they open or whom to call: nobody is sent before a closed door.
 */
function onAPoster(source: CouncilSource): LocalPlace[] {
  const shown: LocalPlace[] = [];
  for (const [i, place] of source.places.slice(0, ON_A_POSTER.places).entries()) {
    if (i >= ON_A_POSTER.always && contactRank(place) > 1) continue;
    const more = [...shown, place];
    if (i > 0 && posterScale(titleFor(source, more), posterBlocks(source, more)) === null) break;
    shown.push(place);
  }
  return shown;
}

/** Half a page of a bulletin. */
export function articleOutline(source: CouncilSource): Outline {
  const words = text.residents;
  const { kind, nom, link } = source;
  const places = source.places.slice(0, IN_AN_ARTICLE);
  return page(source, 'article', titleFor(source, places), [
    ...needed(source).map(paragraph),
    paragraph(helpIsNear(source, places) ? text.article.offer : text.article.ask),
    ...offered(source).map(paragraph),
    ...(places.length === 0
      ? [
          ...(isAlone(source, places) ? [paragraph(`${words.none} ${words.askTownHall}`)] : []),
          lines(words.toFill),
        ]
      : [...among(source, places), list(placeLines({ ...source, places }))]),
    paragraph(words.townHall(kind, typeset(nom))),
    ...remarks(kind, places).map(note),
    ...source.list.map(note),
    ...others(source, places.length),
    ...(link === '' ? [] : [figure(qrFigure(scannable(link)))]),
  ]);
}

/** How many may need help, or which share where they are too few to be counted. METHOD §3.8. */
function needed(source: CouncilSource): string[] {
  const { rounded } = source.estimate;
  if (!hasShare(rounded)) return [];
  const [number = '', share = ''] = found(source);
  return [
    text.article.intro(
      rounded.display === 'figures' ? number : text.together(number, share),
      hasRange(source) ? rangeOf(source) : null,
    ),
  ];
}

/** Help is promised where it is known, and within reach. */
function helpIsNear({ offered: offers }: CouncilSource, shown: readonly LocalPlace[]): boolean {
  return offers.length > 0 || shown.some((place) => isKnownToHelp(place) && isWithinReach(place));
}

function offered({ kind, nom, offered: offers }: CouncilSource): string[] {
  return offers.map((what) => text.residents.offered(kind, typeset(nom), what));
}

/** Which places of a territory are named, where they are not all: a choice is said. */
function among(source: CouncilSource, shown: readonly LocalPlace[]): Block[] {
  const known = knownPlaces(source);
  if (source.kind === 'commune' || known <= shown.length) return [];
  return [
    paragraph(
      text.residents.among(shown.length, known, {
        franceServicesOnly: shown.every(({ kind }) => kind === 'franceServices'),
        oneEach: new Set(shown.map(({ communeCode }) => communeCode)).size === shown.length,
      }),
    ),
  ];
}

/** Under the places: what their lists, their hours and their distances are worth; nothing where there is none. */
function remarks(kind: CouncilSource['kind'], shown: readonly LocalPlace[]): string[] {
  if (shown.length === 0) return [];
  const words = text.residents;
  const calls = shown.filter(({ telephone }) => telephone !== null).length;
  const far = kind === 'commune' && isAround(shown) ? [measuredText] : [];
  const checked = calls === 0 ? words.checkThere : words.check(calls === shown.length);
  return [[...listsOf(shown), checked, ...far].join(' ')];
}

/** On a wall, that a road may be longer is told once. */
function posterRemarks({ kind, road }: CouncilSource, shown: readonly LocalPlace[]): string[] {
  const pass = road === 'check' && isAround(shown) ? [text.residents.road] : [];
  return [...pass, ...remarks(kind, shown)];
}

/** The lists that they are of, each with its date. */
function listsOf(shown: readonly LocalPlace[]): string[] {
  const dated = shown.flatMap((place) => listOf(place) ?? []);
  return dated.length === 0 ? [] : [text.residents.lists([...new Set(dated)])];
}

/** Where a code leads, which no paper shows without a word: how many others, where all are known, and where they are. */
function others(source: CouncilSource, shown: number): Block[] {
  const { kind, link } = source;
  if (link === '') return [];
  const words = text.residents;
  // What we know is counted on our own page; the national map has others, and who types it searches on its front page.
  if (isMapOfPlaces(link)) return [paragraph(words.searched(null, new URL(link).host))];
  const left = kind === 'commune' ? null : knownPlaces(source) - shown;
  const { address, whole } = addressToType(link);
  if (left === 0) return [paragraph(words.more(address))];
  return [paragraph(whole ? words.others(left, address) : words.searched(left, address))];
}

function knownPlaces({ actors }: CouncilSource): number {
  return actors.filter(({ place }) => place !== null).length;
}

/** Letters of a code that a telephone reads from a wall, printed in four centimetres. */
const SCANNED = 200;
/** Of a longer address, the parameters that stay: its list of communes goes. */
const SHORT_PARAMETER = 60;

/** A longer address goes without its list of communes: to the same map, or to the page where to search. */
export function scannable(link: string): string {
  if (link.length <= SCANNED) return link;
  const [page = '', query = ''] = link.split('?');
  const kept = query
    .split('&')
    .filter((one) => one.length <= SHORT_PARAMETER && !one.startsWith('territoire_type='));
  return kept.join('') === '' ? page : `${page}?${kept.join('&')}`;
}

/** Letters that somebody types from paper; what a longer address asks for is to be searched on its page. */
const TYPED = 100;

function addressToType(link: string): { readonly address: string; readonly whole: boolean } {
  const address = link.replace(/^https?:\/\/(www\.)?/, '');
  const whole = address.length <= TYPED;
  const kept = whole ? address : (address.split(/[?#]/)[0] ?? address);
  return { address: kept.replace(/\/$/, ''), whole };
}

/** Their names, each with its commune or its street where another has the same one. */
function titlesOf(places: readonly LocalPlace[]): string[] {
  const alike = (names: readonly string[], i: number) =>
    names.some((other, j) => j !== i && normalise(other) === normalise(names[i] ?? ''));
  const apart = (names: readonly string[], what: (place: LocalPlace) => string | null) =>
    places.map((place, i) => {
      const told = what(place);
      const name = names[i] ?? '';
      return told !== null && alike(names, i) ? `${name}, ${typeset(told)}` : name;
    });
  const named = apart(
    places.map(({ nom }) => typeset(nom)),
    ({ nom, communeNom }) => (saysWhere(nom, communeNom) ? null : communeNom),
  );
  return apart(named, (place) => withStreet(place).adresse);
}

function placeBlocks(title: string, place: LocalPlace, source: CouncilSource): Block[] {
  return [heading(title), ...posterWords(place, source).map((said) => paragraph(opening(said)))];
}

/** The number to call stands beside where it is, and the road is told once: lines less, for a place more. */
function posterWords(place: LocalPlace, source: CouncilSource): string[] {
  const { telephone } = place;
  const road = source.road === 'check' ? null : source.road;
  const [where = '', ...others] = placeWords({ ...place, telephone: null }, { ...source, road });
  return [telephone === null ? where : `${where}. ${phoneText(place, telephone)}`, ...others];
}

/** One line a place: where, when, which number. */
export function placeLines(source: CouncilSource): string[] {
  const titles = titlesOf(source.places);
  return source.places.map((place, i) => [titles[i], ...placeWords(place, source)].join(', '));
}

/** Where, when, which number; what is not published is not said. */
function placeWords(place: LocalPlace, source: CouncilSource): string[] {
  const { distanceKm, atCentre, telephone } = place;
  const [where = ''] = placeFacts(withStreet(place));
  const { road } = roadTo(source.road, distanceKm);
  const measured = straight(road, atCentre);
  const far = distanceKm > 0 ? [text.residents.far(distanceKm, measured)] : [];
  const access = withoutRoad(place);
  // Residents of a commune that no road reaches know it; what a path alone reaches may be news in its own commune.
  const isKnown = access === 'river' && source.kind === 'commune';
  const hard = access === null || isKnown ? [] : [text.residents.hard[access]];
  return [
    [where, ...far, ...hard].join(', '),
    withAppointment(datedHours(place), place),
    telephone === null ? '' : phoneText(place, telephone),
    isKnownToHelp(place) ? '' : text.residents.asked,
  ].filter((words) => words !== '');
}

/** Of a place that is far, one calls before leaving. */
function phoneText(place: LocalPlace, telephone: string): string {
  const { call, callFirst } = text.residents;
  return isFar(place) ? callFirst(telephone) : call(telephone);
}

/** Some lists give the name of a place for its street: it is not told twice. */
function withStreet(place: LocalPlace): LocalPlace {
  const { adresse, nom } = place;
  return normalise(adresse ?? '') === normalise(nom) ? { ...place, adresse: null } : place;
}

/** With the date of its list, which is not the day of the sheet. */
function datedHours(place: LocalPlace): string {
  const hours = hoursText(place);
  const date = hoursDate(place);
  if (hours === '' || place.itinerant || date === null) return hours;
  return text.residents.published(hours, date);
}
