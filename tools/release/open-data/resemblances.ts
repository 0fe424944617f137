// The class of every commune, the communes that resemble it, why, and its places of help, as one more table beside that
// of the communes. docs/METHOD.md §13.
import type { Column } from '../../../reports/columns.ts';
import { offerColumns } from '../../../reports/optional/offer-columns.ts';
import {
  type Comparison,
  type Criterion,
  classText,
  createResemblances,
  farText,
  type ResemblanceLine,
} from '../../../src/resemblance/index.ts';
import type { Store } from '../../../src/store/index.ts';
import type { OpenCommune } from './communes.ts';
import { openText } from './copy.ts';
import { type OpenTable, tableOf } from './open-table.ts';

interface Line extends Pick<OpenCommune, 'commune' | 'estimate'> {
  readonly own: ResemblanceLine;
  /** With each of its kindred, in their order. */
  readonly beside: readonly Comparison[];
}

/** In the order of codes; class, codes and why are empty where nothing is said. */
export async function resemblancesTable(
  store: Store,
  communes: readonly OpenCommune[],
  modelId: string,
): Promise<OpenTable> {
  const { kindredColumns: text, code } = openText;
  const resemblances = createResemblances(store);
  const [found, compared] = await Promise.all([
    resemblances.lines(communes.map(({ commune }) => commune.code)),
    resemblances.comparing(),
  ]);
  const byCode = new Map(communes.map((one) => [one.commune.code, one]));
  const lines = found.flatMap((own): Line[] => {
    const here = byCode.get(own.code);
    if (here === undefined) return [];
    const beside = own.kindred.flatMap((near) => {
      const there = byCode.get(near);
      return there ? [compared(here.commune, there.commune)] : [];
    });
    return [{ commune: here.commune, estimate: here.estimate, own, beside }];
  });
  const why =
    (of: (comparison: Comparison) => readonly Criterion[]): Column<string, Line>['of'] =>
    ({ beside }) =>
      beside.length === 0
        ? null
        : beside
            .map(
              (one) =>
                of(one)
                  .map((it) => text.criteria[it])
                  .join('+') || text.noCriterion,
            )
            .join(' ');
  const criteria = (figures: Comparison['common']) => figures.map(({ criterion }) => criterion);
  const columns: Column<string, Line>[] = [
    {
      ...{ name: 'code', type: 'string', title: openText.columns.code, description: code.commune },
      of: ({ own }) => own.code,
    },
    {
      ...{ name: 'classe', type: 'string', ...text.classe },
      of: ({ own: { kind } }) => kind && classText[kind],
    },
    {
      ...{ ...farText.column, type: 'string' },
      of: ({ own: { kind, far } }) => kind && farText.answer(far),
    },
    {
      ...{ name: 'semblables', type: 'string', ...text.semblables },
      of: ({ own }) => own.kindred.join(' ') || null,
    },
    {
      ...{ name: 'en_commun', type: 'string', ...text.en_commun },
      of: why(({ common }) => criteria(common)),
    },
    {
      ...{ name: 'ce_qui_differe', type: 'string', ...text.ce_qui_differe },
      of: why(({ differences }) => criteria(differences)),
    },
    {
      ...{ name: 'non_compare', type: 'string', ...text.non_compare },
      of: why(({ borrowed }) => borrowed),
    },
    ...offerColumns<Line>(({ own: { offer }, commune, estimate }) => ({
      offer,
      commune,
      estimate,
    })),
  ];
  return tableOf('communes-semblables', columns, lines, modelId);
}
