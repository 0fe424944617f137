// French typography, so that sources stay readable and every sentence on screen is set right.

const NARROW = '\u202f';
const WIDE = '\u00a0';

/**
 * Sets a French sentence: narrow no-break space before ; ! ? % and inside « », no-break space
 * before a colon and between groups of three digits, curly apostrophes. Idempotent; leaves addresses
 * such as https://… alone.
 */
export function typeset(sentence: string): string {
  return sentence
    .replace(/'/g, '’')
    .replace(/[ \u00a0\u202f]+([:;!?%€»])?/g, spaced)
    .replace(/«[ \u00a0\u202f]+/g, `«${NARROW}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`);
}

/** Blanks and what follows them: one pass over a run of blanks, however long. */
function spaced(blanks: string, mark?: string): string {
  if (mark === undefined) return blanks;
  return `${mark === ':' ? WIDE : NARROW}${mark}`;
}

/** Tag of every sentence people see: fr`Pourquoi ${rate} ici ?` */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return typeset(String.raw({ raw: parts }, ...values));
}

/** "À Nevers" from "à Nevers": what opens a sentence. */
export function opening(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
