// What keyboards and exports leave in names and addresses: "avenue Avenue", "BIbliothèque", "Louis Xiii", "XVème", "5 rue
// Paul V Paul Verschave", a street shortened in the middle of an address. Only the form is mended; each is idempotent.

/** Names that say a word twice. */
const TWICE = /^(?:ylang|cocody)$/i;

const WAY =
  '(?:rue|avenue|boulevard|place|chemin|route|impasse|allée|square|résidence|cours|quai)(?!\\p{L})';

const OF = '(?: de| du| des)?';

/** A name or an address without what keyboards and exports leave in them. */
export function withoutTypingFaults(text: string): string {
  return agglomerationOnce(inFull(ordinals(numerals(once(capitals(parted(text)))))));
}

/** "Bibliothèque,Amicale", "7,rue", "11avenue", "n°5", "(Esco Genlis" -> with their blanks, and closed. */
function parted(text: string): string {
  const blanks = text
    .replace(/,(?<=(?:^| )\d+,)(?=\p{L})/u, ' ')
    .replace(/,(?=\p{L})/gu, ', ')
    .replace(new RegExp(`(?<=^\\d+)(?=${WAY})`, 'iu'), ' ')
    .replace(/(?<!\p{L})n°(?=\d)/giu, 'n° ')
    .replace(/"([^"]+)"/g, (_, quoted: string) => `« ${quoted.trim() || ' '} »`)
    .replace(/(?<=^| )'([^']+)'(?= |$)/g, '« $1 »')
    .replace(/(?<=« )\p{Ll}/gu, (first) => first.toUpperCase());
  return blanks.lastIndexOf('(') > blanks.lastIndexOf(')') ? `${blanks})` : blanks;
}

/** "BIbliothèque", "RUe", "FAïENCERIE" -> one capital; "LIVResse" and "MéMO" are names that somebody chose. */
function capitals(text: string): string {
  return text
    .replace(/(?<![\p{L}\d'’@])(?![IVX]{2})\p{Lu}{2}(?:\p{Ll}{2,}|e)(?![\p{L}@])/gu, titled)
    .replace(/(?<!\p{L})\p{Lu}{2,}[à-ÿ]+\p{Lu}{2,}(?!\p{L})/gu, titled);
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** "avenue Avenue", "la la Liberté", "Place de la Mairie, Mairie", a street that its list cut and then told whole. */
function once(text: string): string {
  const words = text
    .replace(/ la la /g, ' de la ')
    .replace(/(?<![\p{L}'’-])(\p{L}{2,})(?: \1)+(?![\p{L}'’-])/giu, (found, word: string) =>
      TWICE.test(word) ? found : word,
    )
    .replace(/(?<![\p{L}-])(\p{L}{4,}), \1$/giu, '$1');
  return (
    withoutCutStart(words)
      // "avenue de Avenue de la Rabasse"; "boulevard Françoi Avenue François Mitterrand", "11 rue du For rue du Forgeron".
      .replace(new RegExp(`(?<=^|\\d )(${WAY}) (?:de|du|des) (?=\\1 )`, 'iu'), '')
      .replace(
        new RegExp(`(?<=^|\\d )${WAY}${OF} (\\p{L}{1,7}) (?=${WAY}${OF} \\1\\p{L})`, 'iu'),
        '',
      )
  );
}

/** A start longer than this is no street. */
const MOST_WORDS = 9;

/** "50 rue Grandv 50 rue Grandvelle", "3 rue Paul V Paul Verschave" -> what is told whole. */
function withoutCutStart(text: string): string {
  const words = text.split(' ');
  for (let at = words.length - 1; at >= 0; at--) {
    for (let count = 2; count <= MOST_WORDS && at + 2 * count <= words.length; count++) {
      const [cut, whole] = [0, count].map((by) => words.slice(at + by, at + by + count).join(' '));
      if (cut === undefined || !whole?.startsWith(cut) || !MAY_BE_CUT.test(cut)) continue;
      if (/^\p{L}/u.test(whole.slice(cut.length))) {
        words.splice(at, count);
        break;
      }
    }
  }
  return words.join(' ');
}

/** With its number, or a name and the first letters of the next. */
const MAY_BE_CUT = /^(?:\d+ .*\p{L}|\p{Lu}\p{L}+ \p{Lu}\p{L}{0,3})$/u;

/** "Louis Xiii", "Urbain ii" -> "Louis XIII", "Urbain II": after a name, a number that is one; not "de Vix". */
function numerals(text: string): string {
  return text
    .replace(
      /(?<=\p{Lu}\p{L}+ )(?=[ivx]{2})X{0,2}(?:IX|IV|V?I{0,3})(?![\p{L}\d'’-])/giu,
      (number) => number.toUpperCase(),
    )
    .replace(/(?<=\bla )(I{1,3}|IV|V)(?= République)/g, '$1e');
}

/** "9ème", "71EME", "23éme", "XVème", "1ère", "1ER" -> "9e", "71e", "23e", "XVe", "1re", "1er". */
function ordinals(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])1 ?(?:[iI]?[èÈeE]re|ERE|IERE)(?!\p{L})/gu, '1re')
    .replace(/(?<![\p{L}\d])1 ?ER(?!\p{L})/giu, '1er')
    .replace(/(?<![\p{L}\d])(\d+|[IVX]+) ?(?:i?[èée]me|I?[ÈE]ME|è)(?!\p{L})/gu, '$1e')
    .replace(/(?<=\de )Ri(?!p{L})/g, 'RI');
}

/** What is shortened in the middle of an address, and what it stands for. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Dr\.? (?=\p{L})/giu, 'Docteur '],
  [/(?<!\p{L})G(?:al|en|én)\.? (?=(?:de )?\p{Lu}\p{Ll})/giu, 'Général '],
  [/(?<!\p{L})Mal\.? (?=(?:de Lattre|Leclerc|Foch|Joffre|Juin|Lyautey))/giu, 'Maréchal '],
  [/(?<!\p{L})CH\.? (?=de Gaulle)/giu, 'Charles '],
  [/(?<=\bde )Gaule(?!\p{L})/gu, 'Gaulle'],
  [/(?<!\p{L})ND (?=d[eu]s? )/gu, 'Notre-Dame '],
  [/(?<!\p{L})b[âa]t\.? (?=[A-Z\d]{1,3}(?!\p{L}))/giu, 'bâtiment '],
  [/(?<!\p{L})Bvd\.? (?=\p{L})/giu, 'boulevard '],
  [/(?<!\p{L})Pl\. (?=\p{L})/gu, 'place '],
  [/(?<!\p{L})Chem\.? (?=d[eu]s? )/gu, 'Chemin '],
  [/(?<!\p{L})Res\. (?=\p{Lu})/gu, 'Résidence '],
  [/(?<!\p{L})la CA (?=\p{L})/gu, "l'agglomération "],
  [/\bl'[îi]le de re\b/giu, "l'Île de Ré"],
  [/\bde [aA]l (?=\p{Lu})/gu, 'de la '],
  [/(?<=h[ôo]tel )[dD]eVille\b/giu, 'de Ville'],
  [/\bSocioCulturel/gu, 'socioculturel'],
];

function inFull(text: string): string {
  return SHORTENED.reduce((mended, [short, whole]) => mended.replace(short, whole), text);
}

/** "CA Chartres Agglomération" -> "Chartres Agglomération". */
function agglomerationOnce(text: string): string {
  const told = text.lastIndexOf('Agglom');
  return text.replace(/(?<!\p{L})CA /gu, (short, at: number) => (at < told ? '' : short));
}
