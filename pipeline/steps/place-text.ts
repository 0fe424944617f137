// Names and addresses as people would write them: lists come with capitals, double spaces and
// forgotten accents. Only the form is mended; a name is never replaced by another.

const SMALL = new Set(
  'a à au aux d de des du en et l la le les lez lès ou par pour s sous sur un une chez'.split(' '),
);

/** Words that capitals have stripped of their accents, among those that come back most. */
const ACCENTED = new Map(
  `bibliothèque médiathèque ludothèque bédéthèque artothèque vidéothèque école écoles église général
  maréchal françois françoise émile andré andrée gérard rené hélène prévert océan liberté hôtel
  château société résistance république forêt vallée pôle relève cinéma métiers frères père mère
  pépinière bâtiment fraternité égalité générations poésie théâtre musée île îles chêne chênes
  prés pré près associé associés intercommunautaire départementale départemental rivière étang
  évêché pêcheurs crèche élysée félix irène agnès benoît jérôme célestin césaire senghor zoé éluard
  molière méliès péguy lumière`
    .split(/\s+/)
    .map((word) => [plain(word), word]),
);

/** Words left in capitals: acronyms of the public sector. */
const ACRONYMS = new Set(
  'sivom sivos sicelp adhco cauvaldor bfm bmvr mjc cdi ccas cias bcd ascl bibdes cbpt rd rn rt bp cs za zi zac cc ca sia'.split(
    ' ',
  ),
);

/** Adjectives that need no capital. */
const COMMON =
  /(?<=. )(municipale?|(inter)?communale?|associative|communautaire|départementale|scolaire|lecture)\b/gi;

const MISTYPED: readonly (readonly [RegExp, string])[] = [
  [/\b(B)iblioth[eéè]que/gi, '$1ibliothèque'],
  [/\b(M)[eéè]diath[eéè]que/gi, '$1édiathèque'],
  [/\b(L)udoth[eéè]que/gi, '$1udothèque'],
  [
    /\b(Bbliothèque|Biblothèque|Bibiothèque|Bibi?lothèque|Bubliothèque|Biblit?oh?[eè]que|Biblithèque|Biblitothèque)\b/gi,
    'Bibliothèque',
  ],
];

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** "MEDIATHEQUE  DE MEZOS" -> "Médiathèque de Mézos", the commune's own spelling being known. */
export function readableName(name: string, commune: string): string {
  const tidy = spaced(name).replace(/ (De|Du|Des|Et) /g, lower);
  const cased = titled(tidy, commune);
  const mended = MISTYPED.reduce((text, [wrong, right]) => text.replace(wrong, right), cased);
  const plainly = mended.replace(COMMON, lower);
  return plainly.charAt(0).toUpperCase() + plainly.slice(1);
}

/** "11 AVENUE PIERRE CURIE" -> "11 avenue Pierre Curie". Null when there is nothing to read. */
export function readableAddress(address: string | null, commune: string): string | null {
  const tidy = spaced(address ?? '');
  if (!/[\p{L}\d]{2}/u.test(tidy) || /^#|^x x/i.test(tidy)) return null;
  const cased = titled(tidy, commune);
  return cased.replace(
    /^(\d[\d-]*(?: ?(?:bis|ter|quater))?),? (Rue|Avenue|Place|Boulevard|Chemin|Route|Impasse|Allée|Cours|Quai|Square|Grande Rue|Grand Rue|Bis|Ter) /i,
    (_, number: string, way: string) => `${number} ${way} `.toLowerCase(),
  );
}

/** Single spaces, straight apostrophes, no identifier of the list. */
export function spaced(text: string): string {
  return text
    .replace(/&(lt|gt|quot);/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&#0?39;|[’`´]/g, "'")
    .replace(/\(L[I1]?\d+\)/g, '') // the list's own identifiers, left in some names
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?$/, '')
    .trim();
}

function lower(word: string): string {
  return word.toLowerCase();
}

/** Words written in capitals get the spelling of the commune, or lower case after a capital. */
function titled(text: string, commune: string): string {
  const spelling = new Map(commune.split(/[\s'-]+/).map((word) => [plain(word), word]));
  const allCapitals = text === text.toUpperCase();
  return text.replace(/[\p{L}\d]+/gu, (word, at: number) => {
    const key = plain(word);
    const shouted = /^\p{Lu}{4,}$/u.test(word) || (allCapitals && /^\p{Lu}/u.test(word));
    if (!shouted || ACRONYMS.has(key)) return word;
    if (at > 0 && SMALL.has(key)) return word.toLowerCase();
    const known = spelling.get(key) ?? ACCENTED.get(key) ?? word.toLowerCase();
    return known.charAt(0).toUpperCase() + known.slice(1);
  });
}
