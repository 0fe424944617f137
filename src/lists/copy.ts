// What is said of a list that was read: the same sentences on the page and in the terminal.
import { outsideSentence } from '../explain/commune-part.ts';
import { doubledColumnText } from '../explain/doubled-column.ts';
import { counted, people } from '../explain/numbers.ts';
import { quoted } from '../explain/quoted.ts';
import { fr } from '../explain/typography.ts';
import { isSameName } from '../search/index.ts';
import { groupBy } from '../terms/group-by.ts';
import type { KnownArea } from '../terms/known-area.ts';
import { type CommuneLine, isAside } from './commune-line.ts';
import type { CommuneList, NotAList } from './commune-list.ts';
import type { Choice } from './commune-source.ts';
import { damageOf } from './damage.ts';
import type { FileKind } from './file-kind.ts';
import { choiceLabel, MAX_LINES, of, ofAll, remarkNotes } from './remark-copy.ts';

const saveAsCsv = fr`Dans le tableur, choisissez « Enregistrer sous », puis le format CSV.`;
const giveLines = fr`Donnez du texte : un code INSEE ou un nom par ligne.`;

/** What a file is that is no text, or no list. */
export const fileKindText: Readonly<Record<FileKind, string>> = {
  workbook: fr`un classeur (.xlsx ou .ods)`,
  'old-workbook': fr`un classeur Excel (.xls)`,
  document: fr`un document (.docx, .odt ou .pptx)`,
  pdf: fr`un PDF`,
  json: fr`du JSON`,
  html: fr`une page web`,
  binary: fr`un fichier sans texte (image, archive ou autre)`,
};

function fileText(kind: FileKind): string {
  const isTable = kind === 'workbook' || kind === 'old-workbook';
  const wanted = kind === 'json' || kind === 'html' ? fr`liste de communes` : fr`liste en texte`;
  return fr`C'est ${fileKindText[kind]}, pas une ${wanted}. ${isTable ? saveAsCsv : giveLines}`;
}

/** Why a text was not read, and what to do. */
export function notAListText(why: NotAList): string {
  if (why.kind === 'file') return fileText(why.file);
  if (why.kind === 'empty') return fr`La liste est vide : donnez au moins une ligne.`;
  return fr`La liste dépasse ${people(why.max)} lignes : coupez-la en deux.`;
}

export { choiceLabel } from './remark-copy.ts';

const labels = (choices: readonly Choice[]) => {
  const named = choices.slice(0, MAX_NAMED).map(choiceLabel);
  const more = choices.length - named.length;
  if (more > 0) return fr`${named.join(', ')} ou une autre`;
  return [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(fr` ou `);
};
/** Communes that a sentence names. */
const MAX_NAMED = 3;

/** Said where some of the choices have a longer name. */
function longer(choices: readonly Choice[]): string {
  const [first, ...others] = choices.filter(({ part }) => !part);
  return first && others.some((one) => !isSameName(one, first))
    ? fr`, ou ont un nom qui commence ainsi`
    : '';
}

/** What is wrong or asked on a line, without the choices of a name that several bear; null when nothing is. */
export function problemText({ line, written, meaning }: CommuneLine): string | null {
  const typed = quoted(written);
  switch (meaning.kind) {
    case 'commune':
      return null;
    case 'title':
      return fr`Ligne ${line} : « ${typed} » est au-dessus de l'en-tête et n'a pas été lu.`;
    case 'total':
      return fr`Ligne ${line} : « ${typed} » est un total, pas une commune. La ligne n'a pas été lue.`;
    case 'note':
      return fr`Ligne ${line} : « ${typed} » est une note sur la liste, pas une commune. La ligne n'a pas été lue.`;
    case 'unknown':
      return [
        fr`Ligne ${line} : « ${typed} » n'est ni un code ni un nom de commune connu.`,
        ...damageText(written),
        ...(meaning.choices.length === 0 ? [] : [fr`Serait-ce ${labels(meaning.choices)} ?`]),
        outsideSentence(meaning.outside),
      ]
        .join(' ')
        .trim();
    case 'territory':
      return fr`Ligne ${line} : « ${typed} » n'est pas une commune, mais un territoire : ${meaning.areas.map(areaLabel).join(fr` ou `)}. Ses communes n'ont pas été ajoutées : mettez-les dans la liste, ou demandez ce territoire seul.`;
    case 'outside':
      return fr`Ligne ${line} : ${outsideSentence(meaning.places)}`;
    case 'homonyms':
      return [
        meaning.choices.length === 1
          ? fr`Ligne ${line} : « ${typed} » peut être ${labels(meaning.choices)}.`
          : fr`Ligne ${line} : plusieurs communes s'appellent « ${typed} »${longer(meaning.choices)}.`,
        ...alsoText(meaning.areas ?? []),
        outsideSentence(meaning.outside),
      ]
        .join(' ')
        .trim();
    case 'maybe-header':
      return fr`Ligne ${line} : « ${typed} » peut être le nom de la colonne : il n'y a alors rien à faire. Ce peut être aussi ${labels(meaning.choices)}.`;
    case 'also-outside':
      return [
        fr`Ligne ${line} : ${meaning.code} est un code ${ofAll(meaning.choices)}, et d'un lieu hors des données.`,
        outsideSentence(meaning.outside),
      ].join(' ');
    case 'postal-code':
      return fr`Ligne ${line} : le code postal ${meaning.code} est celui de ${people(meaning.choices.length)} communes.`;
    case 'either-code': {
      const [coded, ...served] = meaning.choices;
      return fr`Ligne ${line} : ${meaning.code} est le code INSEE ${of(coded)} et un code postal, celui ${ofAll(served)}.`;
    }
    case 'incomplete-name':
      return fr`Ligne ${line} : « ${typed} », nom incomplet ? Avec ce code postal, ce peut être ${labels(meaning.choices)}.`;
    case 'mismatch':
      return fr`Ligne ${line} : ses cases se contredisent. Est-ce ${labels(meaning.choices)} ?`;
    case 'unknown-code':
      return meaning.choices.length === 0
        ? fr`Ligne ${line} : aucune commune ne porte le code ${meaning.code}.`
        : fr`Ligne ${line} : aucune commune n'a le code INSEE ${meaning.code}. Serait-ce ${labels(meaning.choices)} ?`;
  }
}

/** Of a name that communes bear too. */
const alsoText = (areas: readonly KnownArea[]): string[] =>
  areas.length === 0
    ? []
    : [fr`C'est aussi le nom d'un territoire : ${areas.map(areaLabel).join(fr` ou `)}.`];

/** "Communauté de communes des Quatre Rivières (70)": EPCI have homonyms. */
const areaLabel = ({ kind, nom, departements }: KnownArea): string =>
  kind === 'epci' || kind === 'ept'
    ? `${nom} (${departements.join(', ')})`
    : `${AREA_KINDS[kind]} ${nom}`;
const AREA_KINDS = {
  departement: fr`département`,
  region: fr`région`,
  france: fr`pays`,
  selection: fr`liste`,
};

/** What a program did to the text, and how to save it again. */
function damageText(written: string): string[] {
  const damage = damageOf(written);
  if (damage === null) return [];
  return [
    damage === 'encoding'
      ? fr`Les accents du fichier sont abîmés : enregistrez-le en UTF-8, puis donnez-le de nouveau.`
      : fr`Le tableur a changé un code en nombre : mettez la colonne au format Texte, puis écrivez le code.`,
  ];
}

/** The choices of a line that asks, for who reads them in a terminal: "58194 Nevers (Nièvre)". */
export function choicesText({ meaning }: CommuneLine): string | null {
  if (!('choices' in meaning) || meaning.choices.length === 0) return null;
  const shown = meaning.choices
    .slice(0, MAX_CHOICES)
    .map((one) => `${one.code} ${choiceLabel(one)}`);
  const more = meaning.choices.length - shown.length;
  return fr`Mettez le code INSEE : ${shown.join(', ')}${more > 0 ? fr`, et ${counted(more, 'autre', 'autres')}` : ''}.`;
}
const MAX_CHOICES = 12;

/**
 * What is said of a list as a whole, and of lines that were not written as they are read.
 * @param most lines of one kind that are named one by one
 */
export function listNotes(list: CommuneList, most = MAX_LINES): string[] {
  return [
    ...columnNotes(list),
    ...list.unclosedQuotes
      .slice(0, MAX_LINES)
      .map(
        (line) =>
          fr`Ligne ${line} : un guillemet s'ouvre et ne se ferme pas. Elle a été lue sans lui.`,
      ),
    ...asides(list.lines, most),
    ...labelNotes(list),
    ...severalNotes(list),
    ...remarkNotes(list.lines, most),
  ];
}
function columnNotes({ header, columnRead, departements, codes }: CommuneList): string[] {
  const notes: string[] = [];
  if (header) {
    const read = header.read.map(({ title }) => `« ${quoted(title)} »`).join(', ');
    const one = header.read.length === 1;
    const where =
      header.last === header.line
        ? fr`Ligne ${header.line} : c'est l'en-tête.`
        : fr`Lignes ${header.line} et ${header.last} : c'est l'en-tête.`;
    notes.push(one ? fr`${where} Colonne lue : ${read}.` : fr`${where} Colonnes lues : ${read}.`);
    notes.push(...header.doubled.map(doubledColumnText));
  } else if (columnRead !== null) {
    notes.push(
      columnRead === 1
        ? fr`La liste n'a pas d'en-tête : la première colonne désigne les communes.`
        : fr`La liste n'a pas d'en-tête : la colonne ${columnRead} désigne les communes.`,
    );
  }
  notes.push(
    ...departements.map((column) => fr`La colonne ${column} a été lue comme le département.`),
  );
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

/** What stood before a colon. */
function labelNotes({ labels }: CommuneList): string[] {
  const notes = labels
    .slice(0, MAX_LINES)
    .map(
      ({ line, text }) =>
        fr`Ligne ${line} : « ${quoted(text)} », avant les deux-points, n'a pas été lu. Ce n'est pas une commune.`,
    );
  const more = labels.length - MAX_LINES;
  return more > 0
    ? [...notes, fr`Et ${counted(more, 'autre ligne', 'autres lignes')} de même.`]
    : notes;
}

/** Lines that hold several communes: all of them read, or which are not. */
function severalNotes({ severalOn, lines }: CommuneList): string[] {
  const on = groupBy(lines, ({ line }) => line);
  const isRead = ({ meaning }: CommuneLine) => meaning.kind === 'commune';
  const whole = severalOn.filter((line) => on.get(line)?.every(isRead));
  const [first] = whole;
  const notes: string[] = [];
  if (first !== undefined) {
    notes.push(
      whole.length === 1
        ? fr`Ligne ${first} : elle nomme plusieurs communes, toutes lues.`
        : fr`${people(whole.length)} lignes nomment plusieurs communes, toutes lues.`,
    );
  }
  // Territories are told one by one.
  const partly = severalOn.filter(
    (line) =>
      !whole.includes(line) && on.get(line)?.some(({ meaning }) => meaning.kind !== 'territory'),
  );
  for (const line of partly.slice(0, MAX_LINES)) {
    const parts = on.get(line) ?? [];
    const unread = parts.filter((one) => !isRead(one));
    notes.push(
      unread.length === parts.length
        ? fr`Ligne ${line} : elle nomme plusieurs communes, dont aucune n'a été lue : ${written(unread)}.`
        : fr`Ligne ${line} : elle nomme plusieurs communes. Lu : ${written(parts.filter(isRead))}. Non lu : ${written(unread)}.`,
    );
  }
  const morePartly = partly.length - MAX_LINES;
  if (morePartly > 0) {
    notes.push(
      fr`Et ${counted(morePartly, 'autre ligne', 'autres lignes')} dont une commune n'est pas lue.`,
    );
  }
  return [...notes, ...othersNotes(lines)];
}

const written = (lines: readonly CommuneLine[]) =>
  lines.map((line) => `« ${quoted(line.written)} »`).join(', ');

/** Lines where a name is read, or asked, and others stand beside it. */
function othersNotes(lines: readonly CommuneLine[]): string[] {
  const partly = lines.filter(({ others }) => others.length > 0);
  const notes = partly.slice(0, MAX_LINES).map(({ line, written, meaning, others }) => {
    const named = others.map((name) => `« ${quoted(name)} »`).join(', ');
    if (meaning.kind !== 'commune') {
      return others.length === 1
        ? fr`Ligne ${line} : ${named} y figure aussi, et n'a pas été lu. Si c'est une commune de la liste, donnez-lui sa ligne.`
        : fr`Ligne ${line} : ${named} y figurent aussi, et n'ont pas été lus. Si ce sont des communes de la liste, donnez-leur une ligne chacune.`;
    }
    return others.length === 1
      ? fr`Ligne ${line} : seul « ${quoted(written)} » a été lu. ${named} y figure aussi : si c'est une commune de la liste, donnez-lui sa ligne.`
      : fr`Ligne ${line} : seul « ${quoted(written)} » a été lu. ${named} y figurent aussi : si ce sont des communes de la liste, donnez-leur une ligne chacune.`;
  });
  const more = partly.length - MAX_LINES;
  return more > 0
    ? [...notes, fr`Et ${counted(more, 'autre ligne', 'autres lignes')} où figure un autre nom.`]
    : notes;
}

/** Titles, totals and what is said of the list. */
function asides(lines: readonly CommuneLine[], most: number): string[] {
  const passed = lines.filter(({ meaning }) => isAside(meaning.kind));
  const more = passed.length - most;
  const told = passed.slice(0, most).map((line) => problemText(line) ?? '');
  return more > 0
    ? [...told, fr`Et ${counted(more, 'autre ligne', 'autres lignes')} de même.`]
    : told;
}
