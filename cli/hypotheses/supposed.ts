// `commune` and `territoire` with `--si` or `--scenarios`: hypotheses beside the estimate, in the place of the report.
import type { CsvFlavour } from '../../reports/csv.ts';
import type { CommuneProfile } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { BaseOption } from '../../src/terms/base.ts';
import { hasShare } from '../../src/terms/estimate.ts';
import { CliError } from '../cli-error.ts';
import { writeDescription } from '../describe-csv.ts';
import { progressBar } from '../progress.ts';
import { provenanceNow } from '../provenance-now.ts';
import { type Content, openTerritory, type TerritoryOptions } from '../territory.ts';
import { territoryCliText } from '../territory-copy.ts';
import { hypothesesText as text } from './copy.ts';
import { type Outcomes, outcomesOfArea, outcomesOfCommune } from './outcomes.ts';
import { type HypothesisOptions, readHypotheses } from './read.ts';
import { HYPOTHESIS_COLUMNS } from './tables.ts';
import {
  type HypothesisFormat,
  hypothesesContent,
  hypothesesNotes,
  hypothesisFormat,
} from './written.ts';

export interface SupposedResult {
  readonly content: Content;
  /** Lines of the file, or of the list of communes, that were left out. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

interface SupposedOptions extends HypothesisOptions {
  readonly format: string;
  readonly csv: CsvFlavour;
  readonly adresse?: string;
  readonly output?: string;
}

/** @throws CliError when a hypothesis cannot be read, or when the format holds none */
export async function supposedCommune(
  commune: CommuneProfile,
  options: SupposedOptions,
  base: BaseOption,
  store: Store,
): Promise<SupposedResult> {
  const format = fileFormat(options, false);
  const { hypotheses, ...read } = await readHypotheses(options, false);
  const outcomes = outcomesOfCommune(commune, hypotheses, await store.model(), base);
  const said = await rendered(outcomes, format, options, store);
  return { ...said, warnings: read.warnings, notes: [...read.notes, ...said.notes] };
}

/** @throws CliError as `supposedCommune`, and when there is no such territory */
export async function supposedTerritory(
  options: TerritoryOptions & HypothesisOptions,
  base: BaseOption,
): Promise<SupposedResult> {
  if (options.chaque !== undefined) throw new CliError(text.notInBatch);
  const format = fileFormat(options, true);
  const { hypotheses, ...read } = await readHypotheses(options, true);
  const { store, territories, asked } = await openTerritory(options);
  const { request, warnings, notes } = asked;
  const bar = progressBar(territoryCliText.reading);
  const { area, communes, model } = await territories.open(request, bar.update).finally(bar.stop);
  const outcomes = outcomesOfArea(area, communes, hypotheses, model, base);
  const said = await rendered(outcomes, format, options, store);
  return {
    ...said,
    warnings: [...warnings, ...read.warnings],
    notes: [...notes, ...read.notes, ...said.notes],
  };
}

/** @throws CliError when the format holds no hypothesis, or is no text and has no file */
function fileFormat({ format, output }: SupposedOptions, several: boolean): HypothesisFormat {
  const found = hypothesisFormat(format, several);
  if (found === 'xlsx' && output === undefined)
    throw new CliError(territoryCliText.needsFile(found));
  return found;
}

async function rendered(
  outcomes: Outcomes,
  format: HypothesisFormat,
  { csv, adresse, output }: Pick<SupposedOptions, 'csv' | 'adresse' | 'output'>,
  store: Store,
): Promise<Pick<SupposedResult, 'content' | 'notes'>> {
  const { place, original } = outcomes;
  if (!hasShare(original.rounded)) throw new CliError(text.tooFew(place.nom));
  const [model, { dataset, sources }] = await Promise.all([store.model(), store.manifest()]);
  const provenance = provenanceNow(model.id, dataset.id, adresse);
  if (format === 'csv' && output !== undefined) {
    const table = { name: 'hypotheses', columns: HYPOTHESIS_COLUMNS, official: false };
    const described = { area: place, base: original.base, sources, provenance, table };
    await writeDescription(described, csv, output);
  }
  return {
    content: await hypothesesContent(outcomes, format, { model, provenance, csv }),
    notes: hypothesesNotes(outcomes, format),
  };
}
