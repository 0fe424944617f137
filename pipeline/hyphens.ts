// « Domme-Villefranche » and not « Domme- Villefranche »: producers leave a blank on one side of a hyphen in names of
// territories. On both sides it is a dash between two names (« Sologne - Val de Cher »), and stays.

/** A name whose hyphens have no blank on one side alone. Idempotent. */
export function withHyphens(text: string): string {
  return text.replace(/(?<=\S)-\s+(?=\S)|(?<=\S)\s+-(?=\S)/g, '-');
}
