// What is said of the lines of a list that were taken, but not as they are written.
import { outsideLabel, partClause } from '../explain/commune-part.ts';
import { figuresText } from '../explain/figures-read.ts';
import { counted, people } from '../explain/numbers.ts';
import { ofPlace } from '../explain/of-place.ts';
import { placeLabel } from '../explain/places.ts';
import { quoted } from '../explain/quoted.ts';
import { fr } from '../explain/typography.ts';
import { groupBy } from '../terms/group-by.ts';
import type { CommuneLine, Remark } from './commune-line.ts';
import type { Choice } from './commune-source.ts';

/** Lines of one kind that are named one by one. */
export const MAX_LINES = 5;

const label = ({ nom, departement }: Choice) => placeLabel(nom, departement);
/** « Lille (Nord), dont Lomme est une commune associée ». */
export const choiceLabel = ({ part, ...commune }: Choice): string =>
  [label(commune), ...(part ? [partClause(part)] : [])].join(', ');
/** "de Nevers (Nièvre)"; '' for no commune. */
export const of = (entry: Choice | undefined) => (entry ? ofPlace(label(entry)) : '');
/** "de Nevers (Nièvre)", "de 3 communes". */
export const ofAll = (entries: readonly Choice[]) =>
  entries.length === 1 ? of(entries[0]) : fr`de ${people(entries.length)} communes`;

/** A line and what is said of it. */
export interface SaidLine {
  readonly line: CommuneLine;
  readonly commune: Choice;
  readonly remark: Remark;
}

/** Every remark of a list, in its order. */
export function remarksOf(lines: readonly CommuneLine[]): SaidLine[] {
  return lines.flatMap((line) => {
    const { meaning } = line;
    if (meaning.kind !== 'commune') return [];
    return meaning.remarks.map((remark) => ({ line, commune: meaning.commune, remark }));
  });
}

/** The first lines of each kind, and how many others there are. */
export function remarkNotes(lines: readonly CommuneLine[], most = MAX_LINES): string[] {
  const notes = groupBy(remarksOf(lines), ({ remark }) => remark.kind);
  return [...notes].flatMap(([kind, all]) => {
    // An address has such a code: the name beside it is clear, and a line a commune would hide the others.
    if (kind === 'unserved-postal-code') return [unservedText(all)];
    const first = all.slice(0, most).map(remarkText);
    return all.length > most ? [...first, moreText[kind](all.length - most)] : first;
  });
}

/** One remark in words, its line first. */
export function remarkText({ line: { line, written }, commune, remark }: SaidLine): string {
  const typed = quoted(written);
  switch (remark.kind) {
    case 'mended-code':
      return fr`Ligne ${line} : « ${typed} » a été lu comme le code ${remark.code}, ${label(commune)}.`;
    case 'postal-code':
      return fr`Ligne ${line} : le code postal ${remark.code} a été lu comme ${label(commune)}.`;
    case 'other-name':
      return fr`Ligne ${line} : « ${typed} » est le code ${of(commune)}, et non de « ${quoted(remark.name)} ».`;
    case 'part':
      if (remark.by !== undefined)
        return fr`Ligne ${line} : avec ${remark.by}, « ${typed} » a été lu comme ${label(commune)}, ${partClause(remark.part)}.`;
      return fr`Ligne ${line} : « ${typed} » a été lu comme ${label(commune)}, ${partClause(remark.part)}.`;
    case 'other-postal-code': {
      const followed = remark.followed === 'name' ? fr`le nom` : fr`le code INSEE`;
      return fr`Ligne ${line} : ${remark.code} n'est pas un code postal ${of(commune)} : ${followed} a été suivi.`;
    }
    case 'unserved-postal-code':
      return fr`Ligne ${line} : ${remark.code} n'est le code postal d'aucune commune. Elle a été lue comme ${label(commune)}.`;
    case 'figures':
      return fr`Ligne ${line} : dans « ${typed} », ${figuresText(remark.read, commune.departement)}`;
    case 'unknown-departement':
      return fr`Ligne ${line} : « ${quoted(remark.cell)} » n'est le nom ou le numéro d'aucun département. Elle a été lue comme ${label(commune)}.`;
    case 'doubtful-code':
      if (remark.served.length === 0)
        return fr`Ligne ${line} : ${remark.code} a été lu comme un code ${of(commune)}, et non de ${remark.outside.map(outsideLabel).join(', ')}.`;
      return fr`Ligne ${line} : ${remark.code} a été lu comme le code INSEE ${of(commune)}, et non comme le code postal ${ofAll(remark.served)}.`;
    case 'repeated':
      return remark.first === line
        ? fr`Ligne ${line} : « ${typed} » y redit ${label(commune)} : la commune n'est comptée qu'une fois.`
        : fr`Ligne ${line} : « ${typed} » redit ${label(commune)}, déjà à la ligne ${remark.first} : la commune n'est comptée qu'une fois.`;
    case 'rivals':
      return fr`Ligne ${line} : « ${typed} » a été lu comme ${label(commune)}. Si c'est une autre, mettez son code INSEE : ${rivalsText(remark.rivals)}.`;
  }
}

/** Those who may be meant by a name, the largest first. */
function rivalsText(rivals: readonly Choice[]): string {
  const named = rivals.slice(0, MAX_RIVALS).map((one) => `${one.code} ${choiceLabel(one)}`);
  const more = rivals.length - named.length;
  return [...named, ...(more > 0 ? [fr`et ${counted(more, 'autre', 'autres')}`] : [])].join(', ');
}
const MAX_RIVALS = 3;

function unservedText(all: readonly SaidLine[]): string {
  const [first] = all;
  if (all.length === 1 && first) return remarkText(first);
  return fr`${people(all.length)} codes postaux ne sont ceux d'aucune commune, comme les CEDEX : le reste de la ligne a été suivi.`;
}

const moreText: Readonly<
  Record<Exclude<Remark['kind'], 'unserved-postal-code'>, (count: number) => string>
> = {
  'mended-code': (count) =>
    fr`Et ${counted(count, 'autre code écrit', 'autres codes écrits')} autrement.`,
  'postal-code': (count) =>
    fr`Et ${counted(count, 'autre code postal', 'autres codes postaux')} d'une seule commune.`,
  'other-name': (count) =>
    fr`Et ${counted(count, 'autre code', 'autres codes')} dont le nom n'est pas celui d'aujourd'hui.`,
  part: (count) => fr`Et ${counted(count, 'autre partie', 'autres parties')} de communes.`,
  'other-postal-code': (count) =>
    count === 1
      ? fr`Et 1 autre code postal qui n'est pas celui de la commune.`
      : fr`Et ${people(count)} autres codes postaux qui ne sont pas ceux de la commune.`,
  figures: (count) =>
    fr`Et ${counted(count, 'autre nom suivi', 'autres noms suivis')} d'un nombre lu de même.`,
  'unknown-departement': (count) =>
    fr`Et ${counted(count, 'autre ligne', 'autres lignes')} dont le département n'est pas compris.`,
  'doubtful-code': (count) =>
    count === 1
      ? fr`Et 1 autre code lu comme un code INSEE.`
      : fr`Et ${people(count)} autres codes lus comme des codes INSEE.`,
  repeated: (count) =>
    count === 1
      ? fr`Et 1 autre ligne qui redit une commune de la liste.`
      : fr`Et ${people(count)} autres lignes qui redisent une commune de la liste.`,
  rivals: (count) =>
    fr`Et ${counted(count, 'autre nom', 'autres noms')} par lesquels une commune plus grande peut être désignée.`,
};
