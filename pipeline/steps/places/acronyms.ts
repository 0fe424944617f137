// Which words of a name in capitals are acronyms? Those of the public sector, and those that no French word looks
// like: "MDPH", "C.C.A.S.", "CRPE", "ASLC" before the words that it stands for.

/** Words left in capitals: acronyms of the public sector. */
const KNOWN = new Set(
  `adhco admr afpa apf ascl bcd bfm bibdes bij bmvr bp ca caf cacem cauvaldor cbpt cc ccas ccma cdas cdi cds cfppa
  cias cidff cinor clic cms cpam crij cs csc cscs eds epi epn evs gip greta mds mfr mife mjc mpt msa msap pij pimms plie
  rd rn rt sdsei sia sicelp sivom sivos sivs sivu udaf utams utas utasi za zac zi`.split(/\s+/),
);

/** Words cut short, which hold no vowel either. */
const CUT_SHORT = new Set('bd ch dr km mlle mme mr mt pl pr st sts'.split(' '));

const NO_VOWEL = /^[B-DF-HJ-NP-TV-XZ]{2,8}$/;
/** CRPE, SDSEI, DGSI: a French word opens with three consonants in a few ways only. */
const OPENS_AS_NO_WORD =
  /^(?!CHR|PHL|PHR|PSY|SCH|SCL|SCR|SPH|SPL|SPR|STR|THR)[B-DF-HJ-NP-TV-XZ]{3}[A-Z]{1,3}$/;

/** Whether a word, without accents and in lower case, is an acronym of the public sector: in a street, others are words cut short. */
export const isKnownAcronym = (_: string, plain: string): boolean => KNOWN.has(plain);

/**
 * Whether a word in capitals, at a place of a name, stands for others. `plain` is the word without accents, in
 * lower case.
 */
export function isAcronym(word: string, plain: string, name: string, at: number): boolean {
  if (isKnownAcronym(word, plain)) return true;
  if (CUT_SHORT.has(plain)) return false;
  if (NO_VOWEL.test(word) || OPENS_AS_NO_WORD.test(word)) return true;
  if (word.length === 1) return isDotted(name, at);
  return standsForTheRest(word, name);
}

/** A letter of "C.C.A.S.", not the one of "Maison d'A. Daudet". */
const isDotted = (name: string, at: number) =>
  /^\p{Lu}\.\p{Lu}\b/u.test(name.slice(at)) || /(?<!\p{L})\p{Lu}\.$/u.test(name.slice(0, at));

/** What parts an acronym from what it stands for: "ASLC (Association …)", "ASSOCIATION … - ASLC". */
const MARK = / - |[()[\]:–]/;

/** Whether the word is a part of the name, and another part has its letters for initials, in order, from the first one on. */
function standsForTheRest(word: string, name: string): boolean {
  if (word.length < 3 || word.length > 8) return false;
  const parts = name.split(MARK);
  const own = parts.findIndex((part) => part.replace(/[^\p{L}\d]/gu, '') === word);
  return own >= 0 && parts.some((part, i) => i !== own && hasInitials(part, word));
}

function hasInitials(text: string, letters: string): boolean {
  const initials = (text.toUpperCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.charAt(0));
  if (initials[0] !== letters.charAt(0)) return false;
  let found = 0;
  for (const initial of initials) if (initial === letters.charAt(found)) found++;
  return found === letters.length;
}
