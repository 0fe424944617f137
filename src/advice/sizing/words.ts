// The words of the sizing: what is needed a year, under which assumptions, and who could carry it.

import { decimal, people, percent } from '../../explain/numbers.ts';
import { fr } from '../../explain/typography.ts';
import type { Range } from '../../terms/tier.ts';
import { citedFor } from '../cited.ts';
import { fitLibraries } from '../count-places.ts';
import { referenceLabel } from '../references.ts';
import type { Assumption, AssumptionUnit } from './assumptions.ts';
import type { Sizing, SizingCapacity } from './sizing.ts';

const UNITS: Readonly<Record<AssumptionUnit, (value: number) => string>> = {
  share: percent,
  sessions: (value) => counted(value, fr`séance`),
  people: (value) => counted(value, fr`personne`),
  years: (value) => counted(value, fr`an`),
  appointments: (value) => counted(value, fr`fois`, fr`fois`),
  minutes: (value) => counted(value, fr`minute`),
  hours: (value) => counted(value, fr`heure`),
  weeks: (value) => counted(value, fr`semaine`),
};

function counted(value: number, one: string, many = `${one}s`): string {
  return `${decimal(value)}\u00a0${value >= 2 ? many : one}`;
}

/** "48 %", "5 séances". */
export function assumptionValue({ unit, value }: Pick<Assumption, 'unit' | 'value'>): string {
  return UNITS[unit](value);
}

/** The source of an assumption, or "hypothèse à ajuster"; with what it stands on. */
export function assumptionSource(
  { source, note, example }: Pick<Assumption, 'source' | 'note' | 'example'>,
  reader: string | null = null,
): string {
  const said = source === null ? fr`Hypothèse à ajuster.` : fr`${referenceLabel(source)}.`;
  const before = note ?? citedFor(example ? [example] : [], reader);
  return before === '' ? said : fr`${before} ${said}`;
}

/** A need that is an estimate is not said to the unit: two figures are enough. */
export function roughly(value: number): number {
  if (value < 20) return Math.round(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}

function aYear({ point, low, high }: Range, unit: string): string {
  if (roughly(high) === 0) return fr`moins d'une ${unit} par an`;
  const nouns = roughly(point) >= 2 ? fr`${unit}s` : unit;
  return fr`environ ${people(roughly(point))} ${nouns} par an (entre ${people(roughly(low))} et ${people(roughly(high))})`;
}

/** "150 à 230 séances par an": a range, never one figure. */
function spread({ low, high }: Range, unit: string): string {
  const [min, max] = [roughly(low), roughly(high)];
  if (max === 0) return fr`Moins d'une ${unit} par an`;
  const nouns = max >= 2 ? fr`${unit}s` : unit;
  if (min === max) return fr`Environ ${people(max)} ${nouns} par an`;
  if (min === 0) return fr`Au plus ${people(max)} ${nouns} par an`;
  return fr`${people(min)} à ${people(max)} ${nouns} par an`;
}

/** A value as it is typed, without its unit: 48 for a share of 0.48. */
export function typedValue({ unit }: Pick<Assumption, 'unit'>, value: number): number {
  return unit === 'share' ? Math.round(value * 1000) / 10 : value;
}

/** What follows the field: "%", "minutes". */
export function unitText({ unit, value }: Pick<Assumption, 'unit' | 'value'>): string {
  return UNITS[unit](value).replace(/^[\d\s,]+/, '');
}

export const sizingText = {
  title: fr`Combien faut-il ?`,
  intro: fr`Des ordres de grandeur, sous des hypothèses que vous pouvez changer.`,
  tooFew: fr`Trop peu d'habitants pour un calcul : partagez l'aide avec d'autres communes.`,
  workshops: fr`Ateliers de formation`,
  permanences: fr`Permanences d'assistance et de coup de pouce`,
  sessionsFigure: ({ sessions }: Sizing) => spread(sessions.perYear, fr`séance`),
  halfDaysFigure: ({ halfDays }: Sizing) => spread(halfDays.perYear, fr`demi-journée`),
  assumptions: fr`Voir et changer les hypothèses`,
  groups: {
    training: fr`Les ateliers`,
    assistance: fr`Les permanences`,
    supply: fr`Le calendrier et les lieux`,
  },
  range: (min: string, max: string) => fr`De ${min} à ${max}.`,
  refused: (typed: string, min: string, max: string, kept: string) =>
    typed === ''
      ? fr`Il manque un nombre, de ${min} à ${max}. Le calcul garde ${kept}.`
      : fr`« ${typed} » ne convient pas : écrivez un nombre de ${min} à ${max}. Le calcul garde ${kept}.`,
  recomputed: (sizing: Sizing) =>
    fr`Nouveau calcul. ${spread(sizing.sessions.perYear, fr`séance`)}. ${spread(sizing.halfDays.perYear, fr`demi-journée`)}.`,
  restored: fr`Les hypothèses de départ sont revenues.`,
  reset: fr`Revenir aux hypothèses de départ`,
  sessions: ({ sessions }: Sizing) =>
    fr`Ateliers de formation : ${aYear(sessions.perYear, fr`séance`)}.`,
  halfDays: ({ halfDays }: Sizing) =>
    fr`Permanences d'assistance et de coup de pouce : ${aYear(halfDays.perYear, fr`demi-journée`)}.`,
  perWeek: ({ perWeek }: Sizing) =>
    fr`Soit, par semaine d'ouverture, ${week(perWeek.sessions, fr`séance`)} et ${week(perWeek.halfDays, fr`demi-journée`)}.`,
  sessionsCapacity: ({ capacity }: Sizing) =>
    carried(capacity?.sessions, LIBRARY, fr`tous ces ateliers`, fr`ces ateliers`),
  halfDaysCapacity: ({ capacity }: Sizing) =>
    carried(capacity?.halfDays, SERVICES, fr`toutes ces permanences`, fr`ces permanences`),
};

type Counted = Pick<SizingCapacity, 'places' | 'unknown' | 'staffed'>;

interface CarrierWords {
  readonly who: (capacity: Counted) => string;
  /** Nothing is published of the only one, of all of several. */
  readonly some: string;
  readonly all: (count: number) => string;
}

const LIBRARY: CarrierWords = {
  who: ({ places, staffed }) => fitLibraries({ count: places, staffed }),
  some: fr`Capacité inconnue : la bibliothèque n'a ni horaires ni équipe publiés.`,
  all: (count) =>
    fr`Capacité inconnue : ${people(count)} bibliothèques n'ont ni horaires ni équipe publiés.`,
};
const SERVICES: CarrierWords = {
  who: ({ places, unknown }) => {
    const spaces = fr`${people(places)}\u00a0espace${places < 2 ? '' : 's'} France services`;
    return unknown > 0 ? fr`${spaces} aux horaires publiés` : spaces;
  },
  some: fr`Capacité inconnue : l'espace France services n'a pas d'horaires publiés.`,
  all: (count) =>
    fr`Capacité inconnue : ${people(count)} espaces France services n'ont pas d'horaires publiés.`,
};

function week({ low, high }: Range, unit: string): string {
  const [min, max] = [roughly(low), roughly(high)];
  if (max === 0) return fr`moins d'une ${unit}`;
  const nouns = max >= 2 ? fr`${unit}s` : unit;
  if (min === max) return fr`${people(max)} ${nouns}`;
  return min === 0
    ? fr`au plus ${people(max)} ${nouns}`
    : fr`${people(min)} à ${people(max)} ${nouns}`;
}

/** null when there is nothing to say: no place was given, or nobody needs anything. */
function carried(
  capacity: SizingCapacity | undefined,
  { who: told, all: known, some }: CarrierWords,
  all: string,
  them: string,
): string | null {
  if (capacity === undefined || capacity.share === null) return null;
  const { places, unknown, share } = capacity;
  if (places === 0 && unknown > 0) return unknown >= 2 ? known(unknown) : some;
  if (places === 0)
    return fr`Aucun lieu de nos listes ne peut porter ${them}, d'après ce qui est publié.`;
  const who = told(capacity);
  const [low, high] = [percent(share.low), percent(share.high)];
  if (share.low >= 0.995)
    return fr`Avec ces hypothèses, les lieux de nos listes (${who}) pourraient tenir ${all}.`;
  return low === high
    ? fr`Avec ces hypothèses, les lieux de nos listes (${who}) pourraient porter environ ${high} de ${them}.`
    : fr`Avec ces hypothèses, les lieux de nos listes (${who}) pourraient porter entre ${low} et ${high} de ${them}.`;
}
