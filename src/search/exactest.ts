// Of the communes that a name may be of, which does it name most exactly? « Vergné » is one commune, and « La Vergne »
// another that is only near to it; two that are written alike are never told apart.

/**
 * The answers of the lowest rank (the whole name, then without its article, then without its island), and of these
 * those that are written as typed, accents included, when the text says its accents. Several are homonyms.
 */
export function exactest<Answer>(
  answers: readonly Answer[],
  written: string,
  rankOf: (answer: Answer) => number,
  nomOf: (answer: Answer) => string,
): readonly Answer[] {
  const best = Math.min(...answers.map(rankOf));
  const nearest = answers.filter((answer) => rankOf(answer) === best);
  const same = nearest.filter((answer) => isWrittenSo(written, nomOf(answer)));
  return same.length > 0 ? same : nearest;
}

/** « melle » may as well be Mellé: without an accent, only a name typed as it is printed says that it has none. */
function isWrittenSo(written: string, nom: string): boolean {
  const typed = words(written);
  const own = ` ${typed} `.includes(` ${words(nom)} `);
  return own && (ACCENT.test(typed) || written.includes(nom));
}

const ACCENT = /[^ a-z0-9]/;

/** Small words without their hyphens, accents kept. */
const words = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
