// What people write around a list, and a number without a word: no commune is meant by it.
const TOTAL = /^(?:(?:sous[- ])?tota(?:l|ux)(?!\p{L})|ensemble[,.! ]{0,3}$)/iu;
/** What stands at the foot of a table published by INSEE, and of those made of it. */
const NOTE =
  /^(?:sources?|champ|notes?(?: de lecture)?|lecture|n\.?\s?b\.?|nota(?: bene)?|remarques?|avertissement|légende|unités?|données) ?:/iu;
const NO_NAME =
  /^(?:bonjour|bonsoir|merci|cordialement|(?:[àa]|de|cc|objet|date|envoy[ée]|sujet) :.*)[,.! ]{0,3}$/iu;

/** « Total général », « Sous-total de la CC »: a sum of other lines, and no place. */
export const isTotal = (text: string): boolean => TOTAL.test(text);

/** « Source : INSEE », « Champ : France », « Total »: what is written of a list, in its own table. */
export function asideIn(text: string): 'total' | 'note' | null {
  if (isTotal(text)) return 'total';
  return NOTE.test(text) ? 'note' : null;
}

/** Whether nothing is near it: a total, a greeting, the head of a mail, figures. */
export const isNoName = (text: string): boolean =>
  isTotal(text) || NO_NAME.test(text) || !/\p{L}/u.test(text);
