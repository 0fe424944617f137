// A commune of the Republic that no survey used here covers, or its territory as a whole: those of the
// collectivités d'outre-mer and of Nouvelle-Calédonie.

/** Found by its name or code, to be told as such: nothing is estimated of it. */
export interface OutsidePlace {
  /** INSEE code of a commune ("98818") or of a territory ("988"). */
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  /** Name of its territory, its own for a territory. */
  readonly territoire: string;
}

/** What is said in brackets after its name: « Nouméa (Nouvelle-Calédonie) », « Saint-Martin (outre-mer) ». */
export const whereabouts = ({ nom, territoire }: OutsidePlace): string =>
  nom === territoire ? 'outre-mer' : territoire;
