// Who can help: every kind of actor with what it takes on, then the known places, by commune or summed by EPCI.
import {
  ACTOR_KINDS,
  communeContext,
  type LocalActor,
  type RoadDoubt,
  roadTo,
} from '../../src/advice/index.ts';
import {
  actorOfTerritory,
  actorRow,
  actorStatusText,
  actorWhyText,
  holdsText,
  measuredText,
  straight,
} from '../../src/advice/words.ts';
import { people, typeset } from '../../src/explain/index.ts';
import { unbroken } from '../../src/explain/typography.ts';
import { normalise } from '../../src/search/index.ts';
import { type LocalPlace, nearness, PLACE_KINDS } from '../../src/terms/place.ts';
import {
  type Block,
  note,
  type OutlineSection,
  paragraph,
  tableBlock,
  type WrittenTable,
} from '../blocks.ts';
import { exportText, MAX_ROWS, writtenText } from '../copy.ts';
import { type PlacesByKind, placesByKind } from '../groups.ts';
import { openingText } from '../hours.ts';
import { isAlone, type TerritoryReport } from '../report.ts';
import { placeKind } from '../tables.ts';
import { annexText, groupsText, helpersText as text } from './copy.ts';

/** More places than this are listed in an annex. */
const MAX_IN_BODY = 60;

/** By kind of actor; the mairies of a territory of several communes are counted, not named. */
export function helpersSection(report: TerritoryReport): OutlineSection {
  const { actors, lines } = report;
  const ofMany = lines.length > 1;
  const alone = isAlone(report);
  // Where no commune has an EPCI, nothing is said of one.
  const kinds = ACTOR_KINDS.filter((kind) => actors.some((actor) => actor.kind === kind));
  const columns = [text.kind, text.holds, text.here, text.firstStep];
  return {
    title: text.title,
    blocks: [
      paragraph(text.intro(kinds.length)),
      tableBlock({
        caption: text.caption,
        columns: columns.map((title) => ({ title, numeric: false })),
        rows: kinds.map((kind) => {
          const { name, holds, verify, firstStep } = actorRow(kind, { alone });
          const known = actors.filter((actor) => actor.kind === kind);
          const here =
            kind === 'mairie' && ofMany
              ? text.townHalls(lines.length, known.filter(({ place }) => place !== null).length)
              : hereText(known);
          const { kind: level } = report.total.area;
          const own = level === 'epci' || level === 'ept';
          const told = ofMany ? actorOfTerritory(kind, { own, alone }) : {};
          const words = { verify, firstStep, ...told };
          return [name, holdsText(holds), `${here} ${words.verify}`, words.firstStep];
        }),
      }),
    ],
  };
}

/** How many places, where the nearest is, or why it is said to be there. */
function hereText(actors: readonly LocalActor[]): string {
  const listed = actors.filter(({ place }) => place?.distanceKm === 0).length;
  if (listed > 0) return text.listed(listed);
  const nearest = actors.find(({ place }) => place !== null);
  if (nearest) return text.nearest(nearest.name, actorWhyText(nearest.why));
  return actors
    .map(({ status, why }) => `${actorStatusText[status]}. ${actorWhyText(why)}`)
    .join(' ');
}

/** Nobody lives there, and nothing is there: nobody helps nobody. */
export function isDeserted({ total, places }: TerritoryReport): boolean {
  return total.population === 0 && places.length === 0;
}

/** The places in the body of the report: their list where they are few, else how many by EPCI. */
export function placesSection(report: TerritoryReport): OutlineSection {
  if (report.diagnosis !== null && report.actors.length > 0) return placesAround(report);
  const { places } = report;
  if (places.length === 0) {
    return { title: writtenText.places, blocks: [paragraph(writtenText.noPlace)] };
  }
  if (!summed(report)) {
    return {
      title: text.placesTitle,
      blocks: [paragraph(exportText.placesVintage), tableBlock(placesTable(places))],
    };
  }
  const tooMany = places.length > MAX_ROWS;
  return {
    title: writtenText.places,
    blocks: [
      paragraph(exportText.placesVintage),
      paragraph(tooMany ? writtenText.placesElsewhere(people(places.length)) : text.summed),
      ...summedByEpci(report),
    ],
  };
}

/** Of one commune: its places, then the nearest around it. */
function placesAround({ places, actors, lines }: TerritoryReport): OutlineSection {
  const near = actors.flatMap(({ place }) => (place && place.distanceKm > 0 ? [place] : []));
  const road = lines[0] ? communeContext(lines[0].commune).road : null;
  return {
    title: text.placesOfOneTitle,
    blocks: [
      ...(places.length === 0 ? [paragraph(text.noneHere)] : []),
      ...(places.length + near.length === 0
        ? []
        : [
            paragraph(
              [exportText.placesVintage, ...(near.length > 0 ? [measuredText] : [])].join(' '),
            ),
            tableBlock(placesTable(places, near, road)),
          ]),
    ],
  };
}

function summed({ places, groups }: TerritoryReport): boolean {
  return places.length > MAX_IN_BODY || groups.length > 0;
}

/** A line each, then their sum: every known place is in one of them. */
function summedByEpci({ groups, places }: TerritoryReport): Block[] {
  const narrowest = groups.at(-1);
  if (narrowest === undefined) return [];
  const row = (name: string, own: PlacesByKind) => [
    name,
    ...PLACE_KINDS.map((kind) => people(own[kind])),
    people(sumOf(own)),
  ];
  return [
    tableBlock({
      caption: groupsText.placesCaption,
      columns: [
        { title: groupsText.levels[narrowest.kind].column, numeric: false },
        ...PLACE_KINDS.map((kind) => ({ title: groupsText.places[kind], numeric: true })),
        { title: groupsText.placesTotal, numeric: true },
      ],
      rows: [
        ...narrowest.lines.map(({ estimate: { area }, places: own, partial }) =>
          row(partial ? groupsText.partial(area.nom) : area.nom, own),
        ),
        ...(sumOf(narrowest.without) > 0 ? [row(annexText.without, narrowest.without)] : []),
        row(exportText.together, placesByKind(places)),
      ],
    }),
    ...(narrowest.lines.some(({ partial }) => partial) ? [note(groupsText.partialNote)] : []),
  ];
}

const sumOf = (places: PlacesByKind) => PLACE_KINDS.reduce((sum, kind) => sum + places[kind], 0);

/** Null where the body has the list, or where only a spreadsheet can hold it. */
export function placesAnnex(report: TerritoryReport): OutlineSection | null {
  const { places } = report;
  if (places.length === 0 || places.length > MAX_ROWS || !summed(report)) return null;
  return {
    title: annexText.places,
    annex: true,
    blocks: [paragraph(exportText.placesVintage), tableBlock(compactPlaces(places))],
  };
}

/** A line or two each, to be looked up by commune: where it is and when it opens stand with its name. */
function compactPlaces(places: readonly LocalPlace[]): WrittenTable {
  const columns = [text.commune, text.placeAddressHours, text.phone];
  return {
    caption: text.placesCaption,
    small: true,
    columns: columns.map((title) => ({ title, numeric: false })),
    rows: byCommune(places).map((place) => [
      typeset(place.communeNom),
      [
        [nameOf(place), addressOf(place)].filter((part) => part !== '').join(', '),
        openingText(place),
      ]
        .filter((part) => part !== '')
        .join('\u00a0· '),
      phoneOf(place),
    ]),
  };
}

/** In the order of communes, then of kinds; `near`, the nearest first, with their distance and what it hides. */
function placesTable(
  places: readonly LocalPlace[],
  near: readonly LocalPlace[] = [],
  road: RoadDoubt | null = null,
): WrittenTable {
  const columns = [text.commune, text.place, text.address, text.hours, text.phone];
  return {
    caption: text.placesCaption,
    columns: columns.map((title) => ({ title, numeric: false })),
    rows: [...byCommune(places), ...[...near].sort((a, b) => nearness(a) - nearness(b))].map(
      (place) => [
        whereText(place, road),
        nameOf(place),
        addressOf(place),
        openingText(place),
        phoneOf(place),
      ],
    ),
  };
}

function byCommune(places: readonly LocalPlace[]): LocalPlace[] {
  const key = ({ communeNom, communeCode, id }: LocalPlace) =>
    `${communeNom}\n${communeCode}\n${id}`;
  return [...places].sort((a, b) => key(a).localeCompare(key(b), 'fr'));
}

/** With its kind, unless its name says it: "France services de Nevers". */
function nameOf(place: LocalPlace): string {
  const kind = placeKind(place);
  const nom = typeset(place.nom);
  return normalise(nom).includes(normalise(kind)) ? nom : `${nom} (${kind})`;
}

function addressOf({ adresse, codePostal }: LocalPlace): string {
  return typeset([adresse, codePostal].filter((part) => part !== null).join(', '));
}

function phoneOf({ telephone }: LocalPlace): string {
  return telephone === null ? '' : unbroken(telephone);
}

function whereText(
  { communeNom, distanceKm, atCentre }: LocalPlace,
  road: RoadDoubt | null,
): string {
  return distanceKm === 0
    ? typeset(communeNom)
    : text.far(communeNom, distanceKm, straight(roadTo(road, distanceKm).road, atCentre));
}
