// What every writer is given: a territory worked out once, ready to be told in any format. METHOD §3.9.

import {
  type Action,
  type ActionId,
  type LocalActor,
  type Prefill,
  prefill,
  type Sizing,
  sizing,
} from '../src/advice/index.ts';
import { areaNotices, estimateLines, portraitOf } from '../src/estimate/index.ts';
import { typeset } from '../src/explain/index.ts';
import { territoryText } from '../src/explain/territory.ts';
import {
  type Area,
  type AreaEstimate,
  type CommuneProfile,
  type Diagnosis,
  diagnose,
  diagnoseArea,
  type Model,
} from '../src/index.ts';
import type { LineRemark } from '../src/lists/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import type { SourceCredit } from '../src/terms/diagnosis.ts';
import { hasShare } from '../src/terms/estimate.ts';
import type { KnownArea } from '../src/terms/known-area.ts';
import type { AreaNotice } from '../src/terms/notice.ts';
import { onlyOf } from '../src/terms/only-of.ts';
import type { LocalPlace } from '../src/terms/place.ts';
import type { Portrait } from '../src/terms/portrait.ts';
import {
  type ReasonSentences,
  territoryReasons,
  type WiderTerritory,
} from '../src/territories/index.ts';
import type { TableLine } from './columns.ts';
import { type HomonymNames, homonymNames, placesNamed } from './commune-names.ts';
import { type Firmness, firmActions } from './firm-actions.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type ListNotice, listNotices } from './list-notices.ts';
import type { OptionalParts } from './optional/optional-parts.ts';
import { contextOf, plansFor } from './places-and-plan.ts';
import type { Provenance } from './provenance.ts';

/** One commune: what a line of a table tells of it. */
export type CommuneLine = TableLine;

export interface TerritoryReport {
  readonly total: AreaEstimate;
  readonly notices: readonly AreaNotice[];
  /** Of a list of communes: what it lost on the way; whatever is shown of its figures. */
  readonly listNotices: readonly ListNotice[];
  readonly reasons: ReasonSentences;
  /** What the page of the commune shows, where the territory has but one; null where it has several. */
  readonly diagnosis: Diagnosis | null;
  /** In the order of codes: communes are never ranked. */
  readonly lines: readonly CommuneLine[];
  /** What those are called that bear one name: see `nameIn`. */
  readonly homonyms: HomonymNames;
  readonly model: Model;
  readonly sources: readonly SourceCredit[];
  /** Known places of help of its communes. */
  readonly places: readonly LocalPlace[];
  /** Every kind of actor, places among them. */
  readonly actors: readonly LocalActor[];
  readonly actions: readonly Action[];
  /** Actions that are proposed at both ends of the range. */
  readonly firm: readonly ActionId[];
  /** Those that are proposed at one end only. */
  readonly atOneEnd: Firmness['atOneEnd'];
  readonly prefilled: readonly Prefill[];
  readonly sizing: Sizing;
  /** In widening order; empty where no comparison holds. */
  readonly wider: readonly WiderTerritory[];
  readonly groups: readonly Groups[];
  readonly portrait: Portrait;
  /** Of the wider territories whose communes were read, in widening order. */
  readonly around: readonly Portrait[];
  /** Of a list of communes: its lines that were not read as they are written. */
  readonly lineRemarks?: readonly LineRemark[];
  /** Its lines, titles left out. */
  readonly listLines?: number;
  readonly provenance: Provenance;
  /** What was asked for beside what every report has. */
  readonly optionalParts?: OptionalParts;
}

/** None of its communes has an EPCI, the four islands: nothing may mention one. */
export function isAlone({ lines }: Pick<TerritoryReport, 'lines'>): boolean {
  return lines.every(({ commune }) => commune.epci === null);
}

/** What is read of a territory, whoever reads it: the command line or the page. */
export interface ReportInputs {
  readonly area: Area;
  readonly communes: readonly CommuneProfile[];
  readonly model: Model;
  readonly sources: readonly SourceCredit[];
  /** Those of `placesToRead`; those of other communes are told of one commune alone. */
  readonly places: readonly LocalPlace[];
  /** Told of all inhabitants and of the model's first reference: left out for any other. */
  readonly wider?: readonly WiderTerritory[];
  readonly around?: readonly Portrait[];
  /** Every territory by name: tells which EPCI go on in another département. */
  readonly catalogue?: readonly KnownArea[];
  /** Of a list of communes: its lines that were not read as they are written. */
  readonly lineRemarks?: readonly LineRemark[];
  /** Its lines, titles left out. */
  readonly listLines?: number;
  readonly provenance: Omit<Provenance, 'model'>;
}

/** The totals of a territory with its own interval, each commune's estimate, its places and its plan. */
export function territoryReport(inputs: ReportInputs, options: BaseOption = {}): TerritoryReport {
  const { communes, ...summary } = territorySummary(inputs, options);
  return { ...summary, lines: tableLines(communes, inputs.model, options) };
}

/** A report without its lines, for those that come as they are written. */
export interface TerritorySummary extends Omit<TerritoryReport, 'lines'> {
  /** In the order of codes. */
  readonly communes: readonly CommuneProfile[];
}

/** The same as `territoryReport`, but for the estimates of its communes. METHOD §3.9. */
export function territorySummary(inputs: ReportInputs, options: BaseOption = {}): TerritorySummary {
  const { communes, model, sources, wider = [], around = [] } = inputs;
  const { catalogue = [], lineRemarks, listLines, provenance } = inputs;
  // In one order, whoever asks: sums of the same numbers otherwise differ in their last digit.
  const ordered = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const homonyms = homonymNames(ordered);
  const places = placesNamed(inputs.places, homonyms);
  const only = onlyOf(ordered);
  const area = only === null ? inputs.area : namedAs(only, inputs.area);
  const total = diagnoseArea(area, ordered, model, options);
  const hasFigures = hasShare(total.rounded);
  const planFor = plansFor(ordered, places);
  const { places: known, actions, actors } = planFor(total);
  return {
    total,
    notices: hasFigures ? areaNotices(total, ordered, model) : [],
    listNotices: listNotices(inputs, ordered, homonyms),
    reasons: territoryReasons(total, ordered, model),
    diagnosis: only && diagnose(only, model, options),
    communes: ordered,
    homonyms,
    model,
    sources,
    places: known,
    actors,
    actions,
    ...firmActions(total, (end) => planFor(end).actions),
    prefilled: prefill(total, actors, contextOf(area, ordered)),
    sizing: sizing(total, {}, known),
    // Of fewer than 20 inhabitants nothing is compared, nor said of who they are. METHOD §3.8.
    wider: hasFigures ? wider : [],
    groups: groupsOf(
      { kind: area.kind, communes: ordered, places: known, model, catalogue },
      options,
    ),
    portrait: portraitOf(area.nom, ordered),
    around: hasFigures ? around : [],
    ...(lineRemarks === undefined ? {} : { lineRemarks }),
    ...(listLines === undefined ? {} : { listLines }),
    provenance: { ...provenance, model: model.id },
  };
}

/** A list of one that nobody named has the name of its commune. */
function namedAs({ nom }: CommuneProfile, area: Area): Area {
  return area.nom === territoryText.listName(1) ? { ...area, nom: typeset(nom) } : area;
}

/** A line a commune, in their order. */
export function tableLines(
  communes: readonly CommuneProfile[],
  model: Model,
  options: BaseOption = {},
): CommuneLine[] {
  return estimateLines(communes, model, options).flatMap((estimate, i) => {
    const commune = communes[i];
    return commune === undefined ? [] : [{ commune, estimate }];
  });
}
