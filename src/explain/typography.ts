// French typography, so that sources stay readable and every sentence on screen is set right.

const NARROW = '\u202f';
const WIDE = '\u00a0';

/**
 * Sets a French sentence: narrow no-break space before ; ! ? % and inside « », no-break space
 * before a colon and between groups of three digits, curly apostrophes. Idempotent; leaves addresses
 * such as https://… alone.
 */
export function typeset(sentence: string): string {
  if (!TO_SET.test(sentence)) return sentence;
  return sentence
    .replace(/'/g, '’')
    .replace(/[ \u00a0\u202f]+([:;!?%€»])?/g, spaced)
    .replace(/«[ \u00a0\u202f]+/g, `«${NARROW}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`);
}

/** All that `typeset` changes holds one of these: most of what it is given is set already. */
const TO_SET = /'|«[ \u00a0]| [:;!?%€»]|\d \d|[ \u00a0\u202f]{2}|\u00a0[;!?%€»]|\u202f:/;

/** Blanks and what follows them: one pass over a run of blanks, however long. */
function spaced(blanks: string, mark?: string): string {
  if (mark === undefined) return blanks;
  return `${mark === ':' ? WIDE : NARROW}${mark}`;
}

/** What stays the same in a sentence is set once: all communes are told the same ones. */
const written = new WeakMap<TemplateStringsArray, string[]>();

/** Tag of every sentence people see: fr`Pourquoi ${rate} ici ?` */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let set = written.get(parts);
  if (!set) {
    // Not by `map`: what says that a page replaced it is set here too.
    set = [];
    for (const part of parts) set.push(typeset(part));
    written.set(parts, set);
  }
  let text = set[0] ?? '';
  for (let i = 0; i < values.length; i++) text += `${values[i]}${set[i + 1]}`;
  return values.length > 0 ? typeset(text) : text;
}

/** "À Nevers" from "à Nevers": what opens a sentence. */
export function opening(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** Never cut at the end of a line: a number is dialled as it is read. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
