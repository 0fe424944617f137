// When are two spellings the same name? People type without accents, hyphens or apostrophes, and
// write "St": names and queries are brought to one form before they are compared.

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  ss: 'sous',
  mt: 'mont',
  nd: 'notre dame',
};

const NOT_ASCII = /[^ -~]/;

/**
 * Lower-case words of a–z and 0–9 with one space between them: "L'Haÿ-les-Roses" is
 * "l hay les roses", "St Étienne" is "saint etienne". Idempotent; '' when nothing can be searched.
 */
export function normalise(text: string): string {
  // Half of the names of France have no accent: the slower half of the work is spared.
  const plain = NOT_ASCII.test(text) ? withoutAccents(text) : text;
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(?:s(?:t|te|ts|tes|s)|mt|nd)\b/g, (word) => WRITTEN_OUT[word] ?? word);
}

/**
 * Compatibility forms too: pasted text brings ligatures, soft hyphens and raised letters ("15ᵉ"). A letter of
 * another alphabet stays a letter, one that no name bears: left out, "Раris" with a Cyrillic Ра would be Ris.
 */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\P{L}\p{Lm}a-z]/gu, 'qq');
}
