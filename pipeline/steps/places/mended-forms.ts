// The forms that producers give to names they mean well: a commune without its accents, "GUY Tirolien", "Jean Jaures",
// "route de marzy", "Centre communal d'Action Sociale". Only the form is mended.

/** Letters that capitals and keyboards strip. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'aàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîï',
  o: 'oôö',
  u: 'uùûü',
  y: 'yÿ',
};

/** First names of three letters, in capitals among other words. */
const SHOUTED =
  /(?<![\p{L}'’.-])(?:ANA|EVA|EVE|GUY|IDA|LEA|LEO|LÉA|LÉO|LOU|MAX|NOÉ|TOM|ZOÉ)(?= \p{Lu}\p{Ll})/gu;

const ACCENTED = new Map(
  'Jaurès Césaire Éluard Molière Méliès Péguy Prévert Église École Écoles Île Îles Étienne Émile'
    .split(' ')
    .map((word) => [bare(word), word]),
);

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name or an address, its form mended; `commune` as it is officially spelt. Idempotent. */
export function mendedForms(text: string, commune: string): string {
  return spelt(text, commune)
    .replace(SHOUTED, (name) => name.charAt(0) + name.slice(1).toLowerCase())
    .replace(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, (word) => ACCENTED.get(word) ?? word)
    .replace(/(?<=[ -])D'(?=\p{L})/gu, "d'")
    .replace(
      /\b(route (?:de |d'))(?!la |l'|les |en )(\p{Ll})/giu,
      (_, before: string, first: string) => before + first.toUpperCase(),
    )
    .replace(
      /\bCentre (inter)?communale? d['’ ] ?action sociale/gi,
      (_, inter: string = '') => `Centre ${inter.toLowerCase()}communal d'action sociale`,
    );
}

/**
 * The name of the commune as it is spelt officially, where it holds several words, or follows "de". One that opens with
 * an article may be a street: "rue de la Tour", in La Tour.
 */
function spelt(text: string, commune: string): string {
  if (/^(?:L[ae]s? |L')/.test(commune)) return text;
  const words = bare(commune)
    .toLowerCase()
    .split(/[^a-z]+/);
  const name = words
    .map((word) => [...word].map((letter) => `[${LETTERS[letter] ?? letter}]`).join(''))
    .join("[-' ]+");
  const before = words.length > 1 ? '(?<![\\p{L}-])' : "(?<=\\b[dD](?:e |'))";
  return text.replace(new RegExp(`${before}${name}(?![\\p{L}-])`, 'giu'), commune);
}

/** Nothing but the commune, which is told beside it: "Nyons, Nyons". */
export function isOnlyTheCommune(address: string, commune: string): boolean {
  const letters = (text: string) =>
    bare(text)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  return letters(address) === letters(commune);
}
