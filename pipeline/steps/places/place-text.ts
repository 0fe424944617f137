// Names and addresses as people would write them: lists come with capitals, double spaces and
// forgotten accents. Only the form is mended; a name is never replaced by another.
import { ofPlace } from '../../../src/explain/of-place.ts';
import { isAcronym, isKnownAcronym } from './acronyms.ts';
import { communeSpelt } from './commune-spelling.ts';
import { isOnlyTheCommune, mendedForms } from './mended-forms.ts';
import { bare, spelled, spelledInCapitals } from './spelling.ts';
import { wayNames, writtenOut } from './written-out.ts';

const SMALL = new Set(
  'a à au aux d de des du en et l la le les lez lès ou par pour s sous sur un une chez'.split(' '),
);

/** Words of three letters that stand in capitals among others, and are no acronym. */
const SHORT = /^(?:AIR|ARC|BEL|FIL|GAY|ILE|LOB|LYS|MAI|PRE|ROC|RUE|SUD|VAL|YON)$/;

/** Adjectives that need no capital. */
const COMMON =
  /(?<=. )(municipale?|(inter)?communale?|associative|communautaire|départementale|scolaire|lecture)\b/gi;

/** "MEDIATHEQUE  DE MEZOS" -> "Médiathèque de Mézos", the commune's own spelling being known. */
export function readableName(name: string, commune: string): string {
  const tidy = writtenOut(spaced(name), commune).replace(/ (De|Du|Des|Et) /g, lower);
  const cased = titled(tidy, commune, isAcronym);
  const formed = mendedForms(spelled(cased, commune).replace(COMMON, lower), commune);
  // A word of librarians: a shelf of books that those of the département lend.
  const told = groupsInFull(communeSpelt(formed, commune)).replace(
    /^D[ée]p[oô]t (?=de |d'|du |des )(?!de livres)/i,
    'Dépôt de livres ',
  );
  return told.charAt(0).toUpperCase() + told.slice(1);
}

/** "CC Pays Sabolien", "Communauté d'Agglomération" -> as law writes them. Of a name: in an address, "CC" is a shopping centre. */
export function groupsInFull(name: string): string {
  return name
    .replace(/(?<!\p{L})CC (?=\p{Lu})/gu, (_, at: number) =>
      at === 0 ? 'Communauté de communes ' : 'communauté de communes ',
    )
    .replace(/(?<=\bcommunauté d)(?:e Communes|'Agglomération)(?!\p{L})/giu, lower)
    .replace(
      /(?<=\bcommunauté (?:de communes|d'agglomération|urbaine) )(?!d['eu]|l['ea]|en |au |à )\p{L}[^,()]*?(?= - |[,()]|$)/giu,
      (own, at: number) =>
        /^\p{Ll}/u.test(own) && name[at + own.length] !== ')'
          ? own.replace(/\p{L}+/gu, properWord)
          : own,
    );
}

/** "sud-roussillon", "vienne et gartempe" -> "Sud-Roussillon", "Vienne et Gartempe": names of EPCI. */
function properWord(word: string): string {
  return SMALL.has(bare(word)) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word that says that a place lends books. */
const OF_BOOKS = /bi?bl?i?o|thèque|theque|m[eé]di[a@]|lectur|livre|lire|ludo/i;
/** Where a library is, for its name, and the article: "Mairie", "Salle polyvalente", "École". */
const HOUSES: readonly (readonly [RegExp, string])[] = [
  [/^(?:mairie|salle|poste|gare)(?!\p{L})/iu, 'de la '],
  [/^(?:[eé]cole|ancienn?e?|hôtel de ville|église)(?!\p{L})/iu, "de l'"],
  [/^(?:presbytère|foyer)(?!\p{L})/iu, 'du '],
];

/** Who holds a library, before or after its name: a resident looks for the library. */
const HOLDERS = [
  /^communauté de communes [^()]*?[ -](?=(?:biblioth|médiath)[eè]que)/iu,
  /(?: \/|,) communauté de communes (?:(?! communauté de communes )[^()])*$/iu,
];

/**
 * The name of a library, which a list may call by the house that it is in: "Mairie" -> "Bibliothèque de la mairie". A
 * mayor would read of the town hall's own hours.
 */
export function libraryName(nom: string, commune: string): string {
  const [, former] = /^commune (?:de |d')?(\p{Lu}.*)$/iu.exec(nom) ?? [];
  if (former !== undefined)
    return `Bibliothèque ${plainly(ofPlace(communeNamed(former, commune)))}`;
  if (OF_BOOKS.test(nom)) {
    const own = HOLDERS.reduce((name, holder) => name.replace(holder, ''), nom).replace(
      /^(?:mairie|[eé]cole)(?: de [\p{L}'-]+)? ?[-–,:/]? ?(?=bibl|m[eé]dia|point|sce)/iu,
      '',
    );
    return own.charAt(0).toUpperCase() + own.slice(1);
  }
  const [, article] = HOUSES.find(([house]) => house.test(nom)) ?? [];
  return article === undefined
    ? nom
    : `Bibliothèque ${article}${nom.charAt(0).toLowerCase()}${nom.slice(1)}`;
}

/** "Saint Gilles du Mene", in Le Mené -> "Saint-Gilles-du-Mené": hyphens as law has them, words as the commune spells them. */
function communeNamed(former: string, commune: string): string {
  const spelling = new Map(commune.split(/[\s'-]+/).map((word) => [bare(word), word]));
  return former
    .replace(/\p{Lu}\p{L}+/gu, (word) => spelling.get(bare(word)) ?? word)
    .replace(/(?<!^L[ea]s?) /g, '-');
}

/** As names are kept: a straight apostrophe. */
function plainly(text: string): string {
  return text.replaceAll('’', "'");
}

/** "11 AVENUE PIERRE CURIE" -> "11 avenue Pierre Curie". Null when there is nothing to read. */
export function readableAddress(address: string | null, commune: string): string | null {
  const tidy = writtenOut(spaced(address ?? ''), commune);
  const street = withoutOnlineAddresses(tidy)
    .replace(/(?<![\s,/–-])[\s,/–-]*\bautre adresse\b.*/is, '')
    // The office and the town, which are told beside it.
    .replace(/(?<![\s,–-])[\s,–-]*\b(?:(?:BP|CS|TSA|C S)[ -]?\d+|cedex)\b.*/is, '')
    .replace(/(?<![\s,–-])[\s,–-]*\b\d{5}\b(?! *[a-z]*\d).*/is, '')
    .replace(/[.,] \d\d \d{3} (?=\p{Lu}).*/su, '')
    .replace(/(?<![\s,/])[\s,/]*\b(?:adresse physique|complément d'adresse) :.*/is, '')
    .replace(/(?<![\s,–-])[\s,–-]+$/, '');
  if (!/[\p{L}\d]{2}/u.test(street) || NOWHERE.test(street)) return null;
  const kept = withoutLastPart(street);
  const isCut = CUT.test(street) || NAMELESS.test(street);
  if (isCut && kept !== street) return readableAddress(kept, commune);
  // Cut by its list: "7 rue de la" leads nowhere, nor does "Rue des Ma Bibliothèque municipale".
  if (isCut || CUT_BEFORE_KIND.test(street) || isOnlyTheCommune(street, commune)) return null;
  const cased = titled(
    street
      .replace(/ De (?=(?:La |l')?\p{L})(?:La )?/gu, lower)
      .replace(
        WAY,
        (_, before: string, way: string) => `${before}${WAYS.get(way.toLowerCase()) ?? way} `,
      ),
    commune,
    isKnownAcronym,
  );
  const named = wayNames(mendedForms(cased, commune)).replace(
    /^(\d[\d-]*(?: ?(?:bis|ter|quater|[a-z]))?),? (Rue|Avenue|Place|Boulevard|Chemin|Route|Impasse|Allée|Cours|Quai|Square|Grande Rue|Grand Rue|Bis|Ter) /i,
    (_, number: string, way: string) =>
      `${number.replace(/[a-z]{2,}/i, lower)} ${way.toLowerCase()} `,
  );
  const [, before = named, town = ''] = /^(.*\S), ([^,]+)$/.exec(named) ?? [];
  const alone = isOnlyTheCommune(town, commune) ? before : named;
  if (NOWHERE.test(alone)) return null;
  return alone.replace(
    /(?<= (?:de|à) )L'(?!(?:Aigle|Isle|Union)(?!\p{L}))(?=\p{L})/gu,
    (article) => (commune.startsWith(article) ? article : lower(article)),
  );
}

/** No « mairie@ville.example », nor « www.ville.example ». */
function withoutOnlineAddresses(text: string): string {
  return text.replace(/\S+/g, (word) => {
    const at = word.indexOf('@', 1);
    const isMail = at > 0 && word.lastIndexOf('.', word.length - 2) > at + 1;
    return isMail ? '' : word.replace(/\bwww\..+/, '');
  });
}

/** "7 rue Haute, Bourg" -> "7 rue Haute": up to the last comma, or to the first dash after it. */
function withoutLastPart(street: string): string {
  const comma = street.lastIndexOf(',');
  const end = street.startsWith(', ', comma) ? comma : street.indexOf(' - ', comma + 1);
  return end < 0 ? street : street.slice(0, end);
}

/** Ways as INSEE shortens them, at the head of an address. */
const WAYS = new Map([
  ['all', 'allée'],
  ['av', 'avenue'],
  ['bd', 'boulevard'],
  ['bld', 'boulevard'],
  ['che', 'chemin'],
  ['crs', 'cours'],
  ['esp', 'esplanade'],
  ['imp', 'impasse'],
  ['ld', 'lieu-dit'],
  ['pl', 'place'],
  ['res', 'résidence'],
  ['rte', 'route'],
  ['sq', 'square'],
]);
const WAY = new RegExp(
  `^((?:\\d[\\d/-]*(?: ?(?:bis|ter|quater|[a-d]))?,? )?)(${[...WAYS.keys()].join('|')})\\.? `,
  'i',
);

/** What stands for an address that nobody has, or a number without its street. */
const NOWHERE = /^#|^x x|^(?:variable|maire)$|^(?:nc[\s,-]*)+$|^\d+[\s,]*(?:bis|ter|quater)?$/i;

/** What no street ends with: "rue de la", "place du G", "rue des éc", "place Saint M". */
const CUT =
  /(^|\s)(de|du|des|d'|l'|la|le|les|à|au|aux|et|sur|bd|av)$|\($|(?:\s(?:de|du|la|les?|place|rue|saint|st)\s|\s[dl]')\p{L}$|\sdes\s\p{L}{1,2}$/iu;

/** A way at the end has lost its name: "7 rue", "12 rue de Paris rue". "Grande Rue", "5 la place" and "rue de la Place" are whole. */
const NAMELESS =
  /(?<!(?:^|[\s\d,])(?:grande?s?|petite?s?|haute?|basse?|vieille|vieux|neuve|ancienne|belle|longue|la|le|du|l')\s|grand['’ ]?)(?<!\p{L})(?:rue|route|avenue|chemin|place)$/iu;

/** A list of the Vendée cuts streets, then writes the kind of the place; the street of a library is a street. */
const CUT_BEFORE_KIND =
  /^(?:\d|rue|route|place|chemin|passage)[^,]*(?<! la) (?:biblioth[eè]que|m[eé]diath[eè]que) municipale/i;

/** Single spaces, straight apostrophes, no identifier of the list. */
export function spaced(text: string): string {
  return text
    .replace(/&(lt|gt|quot);/g, '"')
    .replace(/&amp;/g, '&')
    .replaceAll('\\', ' ')
    .replace(/ _ |(?<=\p{L})_(?=\p{Lu})/gu, ' - ')
    .replace(/(?:&#0?39;|[’`´'])+/g, "'")
    .replace(/\(L[I1]?\d+\)/g, '') // the list's own identifiers, left in some names
    .replace(/([abd-hj-ln-uyzéèê])\1\1/gi, '$1$1') // "Pierrre"; not "Louis XIII"
    .replace(/\s+/g, ' ')
    .replace(/ ?[-,] ?$/, '')
    .trim();
}

function lower(word: string): string {
  return word.toLowerCase();
}

/** Words written in capitals get the spelling of the commune, or lower case after a capital. */
function titled(text: string, commune: string, staysInCapitals: typeof isAcronym): string {
  const spelling = new Map(commune.split(/[\s'-]+/).map((word) => [bare(word), word]));
  const allCapitals = text === text.toUpperCase();
  return text.replace(/[\p{L}\d]+/gu, (word, at: number) => {
    const key = bare(word);
    const shouted =
      /^\p{Lu}{4,}$/u.test(word) || SHORT.test(word) || (allCapitals && /^\p{Lu}/u.test(word));
    // "Pays DE Martigues": capitals that stand alone among other letters.
    const small = at > 0 && SMALL.has(key) && /^\p{Lu}{2,}$/u.test(word);
    if (small) return word.toLowerCase();
    if (!shouted || staysInCapitals(word, key, text, at)) return word;
    if (at > 0 && SMALL.has(key)) return word.toLowerCase();
    const known = spelling.get(key) ?? spelledInCapitals(word) ?? word.toLowerCase();
    return known.charAt(0).toUpperCase() + known.slice(1);
  });
}
