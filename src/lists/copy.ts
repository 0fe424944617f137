// What is said of a list that was read: the same sentences on the page and in the terminal.
import { outsideSentence, partClause } from '../explain/commune-part.ts';
import { people } from '../explain/numbers.ts';
import { ofPlace } from '../explain/of-place.ts';
import { placeLabel } from '../explain/places.ts';
import { quoted } from '../explain/quoted.ts';
import { fr } from '../explain/typography.ts';
import type { LocatedEntry } from '../terms/search-entry.ts';
import type { CommuneLine, Remark } from './commune-line.ts';
import type { CommuneList, NotAList } from './commune-list.ts';
import type { FileKind } from './file-kind.ts';

const saveAsCsv = fr`Dans le tableur, choisissez « Enregistrer sous », puis le format CSV.`;
const giveLines = fr`Donnez du texte : un code INSEE ou un nom par ligne.`;

const fileText: Readonly<Record<FileKind, string>> = {
  workbook: fr`C'est un classeur (.xlsx ou .ods), pas une liste en texte. ${saveAsCsv}`,
  'old-workbook': fr`C'est un classeur Excel (.xls), pas une liste en texte. ${saveAsCsv}`,
  pdf: fr`C'est un PDF, pas une liste en texte. ${giveLines}`,
  json: fr`C'est du JSON, pas une liste de communes. ${giveLines}`,
  html: fr`C'est une page web, pas une liste de communes. ${giveLines}`,
};

/** Why a text was not read, and what to do. */
export function notAListText(why: NotAList): string {
  if (why.kind === 'file') return fileText[why.file];
  if (why.kind === 'empty') return fr`La liste est vide : donnez au moins une ligne.`;
  return fr`La liste dépasse ${people(why.max)} lignes : coupez-la en deux.`;
}

const label = ({ nom, departement }: LocatedEntry) => placeLabel(nom, departement);
const labels = (choices: readonly LocatedEntry[]) => {
  const named = choices.slice(0, MAX_NAMED).map(label);
  const more = choices.length - named.length;
  if (more > 0) return fr`${named.join(', ')} ou une autre`;
  return named.join(', ').replace(/, ([^,]*)$/, fr` ou $1`);
};
/** Communes that a sentence names. */
const MAX_NAMED = 3;

/** What is wrong or asked on a line, without the choices of a name that several bear; null when nothing is. */
export function problemText({ line, written, meaning }: CommuneLine): string | null {
  const typed = quoted(written);
  switch (meaning.kind) {
    case 'commune':
      return null;
    case 'title':
      return fr`Ligne ${line} : « ${typed} » est au-dessus de l'en-tête et n'a pas été lu.`;
    case 'unknown':
      return fr`Ligne ${line} : « ${typed} » n'est ni un code ni un nom de commune connu.`;
    case 'outside':
      return fr`Ligne ${line} : ${outsideSentence([meaning.place])}`;
    case 'homonyms':
      return fr`Ligne ${line} : plusieurs communes s'appellent « ${typed} ».`;
    case 'postal-code':
      return fr`Ligne ${line} : le code postal ${meaning.code} est celui de ${people(meaning.choices.length)} communes.`;
    case 'either-code': {
      const [coded, ...served] = meaning.choices;
      return fr`Ligne ${line} : ${meaning.code} est le code INSEE ${of(coded)} et un code postal, celui ${ofAll(served)}.`;
    }
    case 'mismatch':
      return fr`Ligne ${line} : ses cases se contredisent. Est-ce ${labels(meaning.choices)} ?`;
    case 'unknown-code':
      return meaning.choices.length === 0
        ? fr`Ligne ${line} : aucune commune ne porte le code ${meaning.code}.`
        : fr`Ligne ${line} : aucune commune n'a le code INSEE ${meaning.code}. Serait-ce ${labels(meaning.choices)} ?`;
  }
}

const of = (entry: LocatedEntry | undefined) => (entry ? ofPlace(label(entry)) : '');
const ofAll = (entries: readonly LocatedEntry[]) =>
  entries.length === 1 ? of(entries[0]) : fr`de ${people(entries.length)} communes`;

/** The choices of a line that asks, for who reads them in a terminal: "58194 Nevers (Nièvre)". */
export function choicesText({ meaning }: CommuneLine): string | null {
  if (!('choices' in meaning) || meaning.choices.length === 0) return null;
  const shown = meaning.choices.slice(0, MAX_CHOICES).map((one) => `${one.code} ${label(one)}`);
  const more = meaning.choices.length - shown.length;
  return fr`Mettez le code INSEE : ${shown.join(', ')}${more > 0 ? fr`, et ${people(more)} autres` : ''}.`;
}
const MAX_CHOICES = 12;

/** What is said of a list as a whole, and of lines that were not written as they are read. */
export function listNotes(list: CommuneList): string[] {
  return [
    ...columnNotes(list),
    ...list.unclosedQuotes
      .slice(0, MAX_LINES)
      .map(
        (line) =>
          fr`Ligne ${line} : un guillemet s'ouvre et ne se ferme pas. Elle a été lue sans lui.`,
      ),
    ...titles(list.lines),
    ...remarkNotes(list.lines),
    ...repeated(list.lines),
  ];
}
/** Lines of one kind that are named one by one. */
const MAX_LINES = 5;

function columnNotes({ header, columnRead, codes }: CommuneList): string[] {
  const notes: string[] = [];
  if (header) {
    const read = header.read.map(({ title }) => `« ${quoted(title)} »`).join(', ');
    const one = header.read.length === 1;
    notes.push(
      one
        ? fr`Ligne ${header.line} : c'est l'en-tête. Colonne lue : ${read}.`
        : fr`Ligne ${header.line} : c'est l'en-tête. Colonnes lues : ${read}.`,
    );
  } else if (columnRead !== null) {
    notes.push(
      columnRead === 1
        ? fr`La liste n'a pas d'en-tête : la première colonne désigne les communes.`
        : fr`La liste n'a pas d'en-tête : la colonne ${columnRead} désigne les communes.`,
    );
  }
  if (codes) notes.push(codesNote(codes));
  return notes;
}

function codesNote({ as, both, proof }: NonNullable<CommuneList['codes']>): string {
  const read = as === 'insee' ? fr`des codes INSEE` : fr`des codes postaux`;
  const count =
    both === 1
      ? fr`Un code peut être un code INSEE ou un code postal.`
      : fr`${people(both)} codes peuvent être des codes INSEE ou des codes postaux.`;
  const why =
    proof === null ? '' : fr` : ${proof.code} (ligne ${proof.line}) ne peut être que cela`;
  return fr`${count} La liste a été lue comme ${read}${why}.`;
}

function titles(lines: readonly CommuneLine[]): string[] {
  return lines
    .filter(({ meaning }) => meaning.kind === 'title')
    .map((line) => problemText(line) ?? '');
}

function remarkNotes(lines: readonly CommuneLine[]): string[] {
  const notes = new Map<Remark['kind'], string[]>();
  for (const line of lines) {
    if (line.meaning.kind !== 'commune') continue;
    for (const remark of line.meaning.remarks) {
      const known = notes.get(remark.kind) ?? [];
      known.push(remarkText(line, line.meaning.commune, remark));
      notes.set(remark.kind, known);
    }
  }
  return [...notes].flatMap(([kind, all]) => {
    if (all.length <= MAX_LINES) return all;
    return [...all.slice(0, MAX_LINES), moreText[kind](all.length - MAX_LINES)];
  });
}

function remarkText({ line, written }: CommuneLine, commune: LocatedEntry, remark: Remark): string {
  const typed = quoted(written);
  switch (remark.kind) {
    case 'mended-code':
      return fr`Ligne ${line} : « ${typed} » a été lu comme le code ${remark.code}, ${label(commune)}.`;
    case 'postal-code':
      return fr`Ligne ${line} : le code postal ${remark.code} a été lu comme ${label(commune)}.`;
    case 'other-name':
      return fr`Ligne ${line} : « ${typed} » est le code ${of(commune)}, et non de « ${quoted(remark.name)} ».`;
    case 'part':
      return fr`Ligne ${line} : « ${typed} » a été lu comme ${label(commune)}, ${partClause(remark.part)}.`;
  }
}

const moreText: Readonly<Record<Remark['kind'], (count: number) => string>> = {
  'mended-code': (count) => fr`Et ${people(count)} autres codes écrits autrement.`,
  'postal-code': (count) => fr`Et ${people(count)} autres codes postaux d'une seule commune.`,
  'other-name': (count) =>
    fr`Et ${people(count)} autres codes dont le nom n'est pas celui d'aujourd'hui.`,
  part: (count) => fr`Et ${people(count)} autres parties de communes.`,
};

function repeated(lines: readonly CommuneLine[]): string[] {
  const taken = lines.flatMap(({ meaning }) =>
    meaning.kind === 'commune' ? [meaning.commune] : [],
  );
  const count = taken.length - new Set(taken).size;
  if (count === 0) return [];
  return [
    count === 1
      ? fr`Une ligne redit une commune de la liste : elle n'est comptée qu'une fois.`
      : fr`${people(count)} lignes redisent une commune de la liste : elle n'est comptée qu'une fois.`,
  ];
}
