// What the reader must know before reading the figures of a territory. METHOD §10, §12.
import type { Covariate } from '../terms/factor.ts';
import type { AreaNotice } from '../terms/notice.ts';
import { covariateNames, LENDERS, noticeSentence, ORDINARY_ONLY } from './notices.ts';
import { atPlace } from './places.ts';
import { communes } from './territory.ts';
import { fr } from './typography.ts';

type Borrowed = Extract<AreaNotice, { code: 'margins-borrowed' }>;

interface Lent extends Pick<Borrowed, 'from' | 'communes'> {
  readonly covariates: readonly Covariate[];
}

/** The sentences to show, in order: statistics that as many communes borrow from one origin share one. */
export function areaNoticeSentences(notices: readonly AreaNotice[]): string[] {
  const incomeSaid = notices.some(({ code }) => code === 'overseas-income-unpublished');
  const lent = new Map<string, Lent>();
  const sentences: string[] = [];
  for (const notice of notices) {
    if (notice.code === 'young-institutions') sentences.push(youngText(notice.communes));
    else if (notice.code !== 'margins-borrowed') sentences.push(noticeSentence(notice));
    else if (!(incomeSaid && notice.covariate === 'income' && notice.from === 'drom')) {
      const key = `${notice.from} ${notice.communes}`;
      const covariates = [...(lent.get(key)?.covariates ?? []), notice.covariate];
      lent.set(key, { ...notice, covariates });
    }
  }
  return [...sentences, ...[...lent.values()].map(lentText)];
}

/** Only those that say whose statistics stand in for missing ones. */
export function borrowedAreaSentences(notices: readonly AreaNotice[]): string[] {
  return areaNoticeSentences(
    notices.filter(
      ({ code }) => code === 'margins-borrowed' || code === 'overseas-income-unpublished',
    ),
  );
}

/** As many names as a sentence holds. */
const MAX_NAMES = 3;

/** "Étudiants, militaires, internes ou détenus abaissent sans doute la part à Montferrat." */
function youngText(names: readonly string[]): string {
  const where =
    names.length > MAX_NAMES
      ? fr`dans ${communes(names.length)}`
      : new Intl.ListFormat('fr').format(names.map(atPlace));
  return fr`Étudiants, militaires, internes ou détenus abaissent sans doute la part ${where}. ${ORDINARY_ONLY}`;
}

/** "Non publiés pour 12 communes : revenus. Le calcul prend ceux des autres communes de l'intercommunalité (EPCI)." */
function lentText({ from, communes: count, covariates }: Lent): string {
  const subjects = covariates.map((covariate) => covariateNames[covariate]).join(', ');
  return fr`Non publiés pour ${communes(count)} : ${subjects}. Le calcul prend ${LENDERS[from].words}.`;
}
