// What must be known before reading the figures of a place that a file describes: it is no commune, nothing of it is
// published, and its estimate takes nothing from what surrounds it.
import { LENDERS, noticeSentence } from '../../src/explain/notices.ts';
import { type Estimate, hasShare } from '../../src/terms/estimate.ts';
import type { Covariate, SourceLevel } from '../../src/terms/factor.ts';
import { append } from '../../src/terms/group-by.ts';
import type { Notice, NoticeCode } from '../../src/terms/notice.ts';
import { profileCliText as text } from './copy.ts';

const OF_PUBLISHED_FIGURES: ReadonlySet<NoticeCode> = new Set([
  'overseas-income-unpublished',
  'old-population',
]);

/** Those that hold for a place that a file describes: a code like those of an overseas département says nothing of its figures. */
export function placeNotices(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ code }) => !OF_PUBLISHED_FIGURES.has(code));
}

/** In the order of the notices, figures not given last; nothing where nothing is estimated. */
export function profileNotices({
  notices,
  rounded,
}: Pick<Estimate, 'notices' | 'rounded'>): string[] {
  if (!hasShare(rounded)) return [];
  const lent = new Map<Exclude<SourceLevel, 'commune'>, Covariate[]>();
  const sentences: string[] = [];
  for (const notice of placeNotices(notices)) {
    if (notice.code === 'small-population')
      sentences.push(text.small(notice.population, rounded.display === 'figures'));
    else if (notice.code === 'margin-borrowed') append(lent, notice.from, notice.covariate);
    else sentences.push(noticeSentence(notice));
  }
  return [
    ...sentences,
    ...[...lent].map(([from, covariates]) => text.notGiven(covariates, LENDERS[from].words)),
  ];
}
