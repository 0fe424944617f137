// « Cœur de Loire » and not « Coeur de Loire »: producers write the ligature in names of communes (no official name has
// « oeu »), and leave it out of those of EPCI and of places.

/** A name with the ligature of « cœur », « sœur », « œuvre », « œil »; "Boeil", "Ploemeur" and "Noël" have none. Idempotent. */
export function withLigatures(text: string): string {
  return text.replace(/oe(?=u)|(?<!\p{L})oe(?=il)/giu, ([first]) => (first === 'o' ? 'œ' : 'Œ'));
}
