// What people write around a list, and a number without a word: no commune is meant by it.
const NO_NAME =
  /^(?:(?:sous[- ])?totaux?|(?:sous[- ])?total(?: g[ée]n[ée]ral)?|ensemble|bonjour|bonsoir|merci|cordialement|(?:[àa]|de|cc|objet|date|envoy[ée]|sujet) :.*)[,.! ]{0,3}$/iu;

/** Whether nothing is near it: a total, a greeting, the head of a mail, figures. */
export const isNoName = (text: string): boolean => NO_NAME.test(text) || !/\p{L}/u.test(text);
