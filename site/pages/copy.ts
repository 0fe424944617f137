// Words of the pages written by the build, one for a commune or an intercommunalité: what search engines,
// messaging and social networks show of them, and the few that stand around the diagnosis.
import {
  between,
  type HeadlineWords,
  headline,
  shareSentences,
} from '../../src/explain/headline.ts';
import { inhabitants } from '../../src/explain/places.ts';
import { territoryText } from '../../src/explain/territory.ts';
import { fr, typeset } from '../../src/explain/typography.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { AreaEstimate } from '../../src/terms/estimate.ts';
import { type Model, referenceRates } from '../../src/terms/model.ts';
import type { Range } from '../../src/terms/tier.ts';

export const placePageText = {
  other: fr`Chercher une autre commune`,
  otherTerritory: fr`Choisir un autre territoire`,
  /** Below the picture of a page. */
  foot: fr`Diagnostic numérique · données publiques`,
  /** Below the sentence of the picture, where there is room for a few words. */
  range: (range: Range) => fr`Estimation : ${between(range)}, neuf fois sur dix.`,
  dataset: (label: string) => fr`Estimation des besoins d'aide avec le numérique : ${label}`,
  measure: fr`Habitants ayant besoin d'aide avec le numérique`,
  unit: fr`habitants`,
  technique: fr`Estimation sur données publiques, fourchette à 90 %`,
};

/** The sentence that carries the number, whole. */
export function headlineSentence({ before, figure, after }: HeadlineWords): string {
  return `${before}${figure}${after}.`;
}

/** The sentence of a commune in three parts, so that its figure stands out. */
export function communeWords({ commune, estimate }: Diagnosis): HeadlineWords {
  return headline(commune.nom, estimate);
}

/** The same of an intercommunalité, which no preposition suits. */
export function epciWords({ area, rounded }: AreaEstimate): HeadlineWords {
  if (rounded.display === 'nobody') return { before: '', figure: typeset(area.nom), after: '' };
  return {
    before: territoryText.before(area.nom),
    figure:
      rounded.display === 'figures' ? inhabitants(rounded.concerned.point) : territoryText.few,
    after: territoryText.after,
  };
}

/** The sentence, the share and the range of a commune, in one paragraph: what a search engine shows. */
export function communeDescription(diagnosis: Diagnosis): string {
  const { estimate, model } = diagnosis;
  const sentence = headlineSentence(communeWords(diagnosis));
  const national = referenceRates(model.reference).concerned;
  return [sentence, ...shareSentences(estimate, national)].join(' ');
}

/** The same of an intercommunalité. */
export function epciDescription(estimate: AreaEstimate, { reference }: Pick<Model, 'reference'>) {
  const sentence = headlineSentence(epciWords(estimate));
  const national = referenceRates(reference).concerned;
  return [sentence, ...shareSentences(estimate, national)].join(' ');
}
