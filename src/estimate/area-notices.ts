// What the reader must know about the figures of a territory, as of a commune. METHOD §10 and §12. Apart from
// `estimateArea`: the territories that a first diagnosis is compared with need none.
import { sumOf } from '../maths/sum.ts';
import type { CommuneProfile, ModelInput } from '../terms/commune.ts';
import type { AreaEstimate } from '../terms/estimate.ts';
import { COVARIATES } from '../terms/factor.ts';
import { institutionSigns } from '../terms/institution.ts';
import type { Model } from '../terms/model.ts';
import type { AreaNotice } from '../terms/notice.ts';
import { fieldNotices, youngNotices } from './notices.ts';
import { rates } from './rates.ts';

/**
 * The notices of a territory, the gravest first; none for France, exact by definition. `communes`: those
 * that `total` is the estimate of.
 */
export function areaNotices(
  total: Pick<AreaEstimate, 'exactByDefinition' | 'base'>,
  communes: readonly (ModelInput & Pick<CommuneProfile, 'nom'>)[],
  model: Model,
): AreaNotice[] {
  if (total.exactByDefinition) return [];
  const inhabited = communes.filter(({ population }) => population > 0);
  const adults = ({ population, shares }: ModelInput) => population * shares.p15;
  const concerned = (commune: ModelInput) => adults(commune) * rates(commune, model).concerned;
  return [
    ...fieldNotices(inhabited.map(({ code }) => code)),
    ...(total.base === undefined
      ? youngNotices(
          sumOf(inhabited, ({ population }) => population),
          sumOf(inhabited, adults),
          sumOf(inhabited, concerned),
        )
      : []),
    ...youngInstitutions(inhabited),
    ...borrowed(inhabited),
  ];
}

/** Which communes have a low share that is not a low need; the other signs raise a share that calls for help anyway. */
function youngInstitutions(
  inhabited: readonly (ModelInput & Pick<CommuneProfile, 'nom'>)[],
): AreaNotice[] {
  const communes = inhabited
    .filter((commune) => institutionSigns(commune).includes('young'))
    .map(({ nom }) => nom);
  return communes.length === 0 ? [] : [{ code: 'young-institutions', communes }];
}

/** How many communes borrow each covariate, by the level of who lends. */
function borrowed(communes: readonly ModelInput[]): Iterable<AreaNotice> {
  const notices = new Map<string, Extract<AreaNotice, { code: 'margins-borrowed' }>>();
  for (const { sources } of communes) {
    for (const covariate of COVARIATES) {
      const from = sources[covariate];
      if (from === 'commune') continue;
      const key = `${covariate} ${from}`;
      const count = (notices.get(key)?.communes ?? 0) + 1;
      notices.set(key, { code: 'margins-borrowed', covariate, from, communes: count });
    }
  }
  return notices.values();
}
