// The commands and their options; each command returns what to print, or throws.
import { Command, Option } from 'commander';
import type { CouncilFormat } from '../reports/council/write.ts';
import { CSV_FLAVOURS, type CsvFlavour } from '../reports/csv.ts';
import {
  type CommuneFormat,
  FORMAT_NAMES,
  FORMATS,
  isCommuneFormat,
  isCommuneReport,
} from '../reports/formats.ts';
import { metadataOf } from '../reports/provenance.ts';
import { outsideSentence, partSentence } from '../src/explain/commune-part.ts';
import { figuresText } from '../src/explain/figures-read.ts';
import { profileText } from '../src/explain/index.ts';
import { nationalShares } from '../src/index.ts';
import { POPULATION_BASES, type PopulationBase } from '../src/terms/base.ts';
import { addressOption } from './address.ts';
import { brandingOf, templateNotes } from './branding.ts';
import { choice, optionalChoice } from './choice.ts';
import { CliError, MisuseError } from './cli-error.ts';
import { communeDocument } from './commune-document.ts';
import { cliText } from './copy.ts';
import {
  COUNCIL_FORMATS,
  councilFile,
  isCouncil,
  noAddress,
  refuseWithoutFigures,
} from './council.ts';
import { councilCliText } from './council-copy.ts';
import { compareFiles } from './diff/compare-files.ts';
import { refuseConflicts } from './file-conflicts.ts';
import { type CodeKind, findCommune } from './find-commune.ts';
import { FRENCH_HELP } from './french-help.ts';
import { hypothesesText } from './hypotheses/copy.ts';
import { type HypothesisOptions, supposes } from './hypotheses/read.ts';
import { openStore } from './open-store.ts';
import { optionalPartsCliText } from './optional-parts-copy.ts';
import { asksMore } from './optional-parts-options.ts';
import { agreeOnFormat, useStandardOutput } from './output-format.ts';
import { fileForPlaceText, looksLikeFile } from './own-results-copy.ts';
import { pdfText } from './pdf/copy.ts';
import { profileCliText } from './profiles/copy.ts';
import { PROFILE_FORMATS, type ProfileFormat } from './profiles/profile-writers.ts';
import { profileResult } from './profiles/profiles.ts';
import { provenanceBlock } from './provenance-block.ts';
import { provenanceNow } from './provenance-now.ts';
import { sheetText } from './sheets/copy.ts';
import {
  type Content,
  EACH_KINDS,
  TERRITORY_FORMATS,
  type TerritoryOptions,
  territoryResult,
} from './territory.ts';
import { diffText, territoryCliText } from './territory-copy.ts';
import { nationalReport } from './text-report.ts';

export interface Output {
  /** Text, bytes, or text that comes piece by piece. */
  readonly content: Content;
  /** File to write; undefined for the standard output. */
  readonly file: string | undefined;
  /** Said on the error stream once all is written; the exit code then tells that it is partial. */
  readonly warnings?: readonly string[];
  /** Said on the error stream too, of a result that is whole. */
  readonly notes?: readonly string[];
}

type Format = 'texte' | CommuneFormat | CouncilFormat;

interface CommonOptions {
  readonly format: Format;
  readonly output?: string;
  readonly donnees?: string;
  readonly reference?: string;
}

interface CommuneOptions extends CommonOptions, HypothesisOptions {
  readonly csv: CsvFlavour;
  readonly code?: boolean;
  readonly codePostal?: boolean;
  readonly base: BaseName;
  readonly adresse?: string;
  readonly ressemblances?: boolean;
  /** On what a council is given. */
  readonly auteur?: string;
  readonly logo?: string;
  readonly modeleWord?: string;
}

interface TerritoryCommandOptions extends TerritoryOptions, HypothesisOptions {
  readonly base: BaseName;
}

interface ProfileCommandOptions extends Omit<CommonOptions, 'format'> {
  readonly format: ProfileFormat;
  readonly csv: CsvFlavour;
  readonly fautes?: string;
  readonly feuille?: string;
  readonly base: BaseName;
}

/** From which distance people are far, the usual one first. */
const FAR_KM = ['10', '5'] as const;
/** As they are typed; the first is the default. */
const BASE_NAMES = {
  all: 'tous',
  '15+': '15-et-plus',
} as const satisfies Readonly<Record<PopulationBase, string>>;
const { all: EVERYBODY, ...OTHER_BASES } = BASE_NAMES;
type BaseName = (typeof BASE_NAMES)[PopulationBase];

function baseOf(name: BaseName): PopulationBase {
  const base = POPULATION_BASES.find((one) => BASE_NAMES[one] === name);
  if (base === undefined) throw new RangeError(name);
  return base;
}

export const COMMAND = 'diagnostic-numerique';

/** The program; `emit` receives the result of the command that was typed, `writeHelp` the help asked for. */
export function createProgram(
  version: string,
  emit: (output: Output) => Promise<void>,
  writeHelp: (help: string) => void,
): Command {
  const program = new Command(COMMAND)
    .description(cliText.description)
    .version(version, '--version', cliText.version)
    .helpOption('-h, --help', cliText.help)
    .helpCommand('help [commande]', cliText.helpCommand)
    .configureHelp(FRENCH_HELP)
    .addHelpText('after', `\n${cliText.examples(COMMAND)}`)
    .exitOverride()
    .configureOutput({ writeOut: writeHelp, writeErr: () => {}, outputError: () => {} });

  withHypotheses(
    withCommonOptions(program.command('commune'), [
      'texte',
      ...FORMAT_NAMES.filter(isCommuneFormat),
      ...COUNCIL_FORMATS,
    ]),
  )
    .summary(cliText.communeSummary)
    .description(cliText.communeSummary)
    .argument('<commune>', cliText.communeArgument)
    .addOption(addressOption())
    .addHelpText('after', `\n${councilCliText.help}\n${pdfText.help}`)
    .addHelpText('after', `\n${hypothesesText.help(COMMAND)}`)
    .addOption(choice('--csv <variante>', territoryCliText.csv, CSV_FLAVOURS))
    .addOption(new Option('--code', cliText.code).conflicts('codePostal'))
    .option('--code-postal', cliText.codePostal)
    .option('--ressemblances', optionalPartsCliText.ofCommune)
    .option('--auteur <texte>', territoryCliText.auteur)
    .option('--logo <fichier>', territoryCliText.logo)
    .option('--modele-word <fichier>', territoryCliText.modeleWord)
    .addOption(baseOption())
    .action(async (typed: string, options: CommuneOptions) => {
      await emit({ ...(await communeReport(typed, options)), file: options.output });
    });

  withCommonOptions(program.command('profil'), PROFILE_FORMATS)
    .summary(profileText.summary)
    .description(profileText.summary)
    .argument('<fichier>', profileCliText.argument)
    .addHelpText(
      'after',
      `\n${profileCliText.expectedColumns()}\n\n${profileCliText.examples(COMMAND)}`,
    )
    .addOption(choice('--csv <variante>', territoryCliText.csv, CSV_FLAVOURS))
    .option('--fautes <fichier>', profileCliText.faults)
    .option('--feuille <nom>', sheetText.option)
    .addOption(baseOption())
    .action(async (file: string, options: ProfileCommandOptions) => {
      const { format, csv, output, fautes: faults, feuille: sheet } = options;
      const store = openStore(options);
      const [model, { sources, dataset }] = await Promise.all([store.model(), store.manifest()]);
      const provenance = provenanceNow(model.id, dataset.id);
      const written = { sheet, format, csv, output, faults, sources, provenance };
      const result = await profileResult({ file, ...written, model, base: baseOf(options.base) });
      await emit({ ...result, file: output });
    });

  withHypotheses(withCommonOptions(program.command('territoire'), TERRITORY_FORMATS))
    .summary(territoryCliText.summary)
    .description(territoryCliText.summary)
    .option('--epci <code>', territoryCliText.epci)
    .option('--departement <code>', territoryCliText.departement)
    .option('--region <code>', territoryCliText.region)
    .option('--france', territoryCliText.france)
    .option('--territoire <nom>', territoryCliText.territoire)
    .option('--communes <fichier>', territoryCliText.communes)
    .option('--feuille <nom>', sheetText.option)
    .addOption(choice('--csv <variante>', territoryCliText.csv, CSV_FLAVOURS))
    .option('--modele <id>', territoryCliText.modele)
    .option('--titre <nom>', territoryCliText.titre)
    .option('--auteur <texte>', territoryCliText.auteur)
    .option('--logo <fichier>', territoryCliText.logo)
    .option('--modele-word <fichier>', territoryCliText.modeleWord)
    .addOption(addressOption())
    .option('--prochain-lieu <nombre>', optionalPartsCliText.prochainLieu)
    .addOption(optionalChoice('--loin <km>', optionalPartsCliText.loin, FAR_KM))
    .option('--detour <facteur>', optionalPartsCliText.detour)
    .option('--ouvert-tard', optionalPartsCliText.ouvertTard)
    .option('--ressemblances', optionalPartsCliText.ressemblances)
    .addOption(optionalChoice('--chaque <niveau>', territoryCliText.chaque, EACH_KINDS))
    .addOption(baseOption())
    .addHelpText(
      'after',
      `\n${hypothesesText.help(COMMAND)}\n\n${territoryCliText.examples(COMMAND)}`,
    )
    .action(async (options: TerritoryCommandOptions) => {
      const base = { base: baseOf(options.base) };
      if (supposes(options)) {
        if (asksMore(options)) throw new MisuseError(optionalPartsCliText.notSupposed);
        const { supposedTerritory } = await import('./hypotheses/supposed.ts');
        await emit({ ...(await supposedTerritory(options, base)), file: options.output });
        return;
      }
      const { chaque } = options;
      if (chaque === undefined) {
        await emit({ ...(await territoryResult(options, base)), file: options.output });
        return;
      }
      // A batch writes its files itself: only what it says is left to tell.
      const { batch } = await import('./batch.ts');
      const said = await batch({ ...options, chaque }, base);
      await emit({ content: '', file: undefined, ...said });
    });

  program
    .command('diff')
    .helpOption('-h, --help', cliText.help)
    .summary(diffText.summary)
    .description(diffText.summary)
    .argument('<a>', diffText.argument('A'))
    .argument('<b>', diffText.argument('B'))
    .option('-o, --output <fichier>', cliText.tableOutput)
    .addOption(choice('--csv <variante>', territoryCliText.csv, CSV_FLAVOURS))
    .action(async (a: string, b: string, options: { output?: string; csv: CsvFlavour }) => {
      const { csv, output } = options;
      const comparison = await compareFiles(a, b, csv);
      if (output !== undefined) {
        const { describeComparison } = await import('./diff/describe-comparison.ts');
        await describeComparison(comparison, [a, b], csv, output);
      }
      await emit({ content: comparison.csv, file: output, notes: comparison.warnings });
    });

  withCommonOptions(program.command('national'))
    .summary(cliText.nationalSummary)
    .description(cliText.nationalSummary)
    .argument('<population>', cliText.nationalArgument)
    .action(async (typed: string, options: CommonOptions) => {
      const content = await nationalText(typed, options);
      await emit({ content, file: options.output });
    });
  for (const command of program.commands) {
    refuseRepeatedOptions(command);
    refuseCsvOfNoCsv(command);
  }
  program.hook('preAction', (_, command) => {
    useStandardOutput(command);
    agreeOnFormat(command);
    refuseConflicts(command);
  });
  return program;
}

/** The last of two values would win in silence: whichever option it is, the second one is refused. */
function refuseRepeatedOptions(command: Command): void {
  const given = new Set<string>();
  for (const option of command.options) {
    if (option.attributeName() === 'si') continue;
    command.on(`option:${option.name()}`, () => {
      if (given.has(option.name())) throw new MisuseError(cliText.givenTwice(option.long ?? ''));
      given.add(option.name());
    });
  }
}

/** `--csv` says how a CSV is written, or the description of one: of any other format it would say nothing. */
function refuseCsvOfNoCsv(command: Command): void {
  command.hook('preAction', (_, asked) => {
    const { format } = asked.opts<{ readonly format?: string }>();
    if (format === undefined || asked.getOptionValueSource('csv') !== 'cli') return;
    if (format !== 'csv') throw new MisuseError(territoryCliText.csvOnly);
  });
}

/** The one option that is repeated: a hypothesis each time. */
function withHypotheses(command: Command): Command {
  const collect = (typed: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    typed,
  ];
  return command
    .addOption(new Option('--si <changement>', hypothesesText.si).argParser(collect))
    .option('--scenarios <fichier>', hypothesesText.scenarios);
}

function baseOption(): Option {
  return choice('--base <base>', cliText.base, [EVERYBODY, ...Object.values(OTHER_BASES)]);
}

function withCommonOptions(
  command: Command,
  formats: readonly [string, ...string[]] = ['texte', 'json'],
): Command {
  return command
    .helpOption('-h, --help', cliText.help)
    .addOption(choice('--format <format>', cliText.format, formats))
    .option('-o, --output <fichier>', cliText.output)
    .option('--reference <id>', cliText.reference)
    .option('--donnees <dossier>', cliText.data);
}

async function communeReport(
  typed: string,
  options: CommuneOptions,
): Promise<Omit<Output, 'file'>> {
  const { format } = options;
  const base = { base: baseOf(options.base) };
  if (isCouncil(format)) {
    councilFile(format, options.output);
    refuseWithoutFigures(options, base);
  }
  if (
    isCommuneReport(format) &&
    FORMATS[format].binary &&
    options.output === undefined &&
    !supposes(options)
  )
    throw new CliError(territoryCliText.needsFile(format));
  const branding = await brandingOf(options, [
    ...FORMAT_NAMES.filter(isCommuneReport),
    ...COUNCIL_FORMATS,
  ]);
  if (options.ressemblances) {
    if (isCouncil(format))
      throw new MisuseError(optionalPartsCliText.notOfCommune(COUNCIL_FORMATS));
    if (supposes(options)) throw new MisuseError(optionalPartsCliText.notSupposed);
  }
  if (looksLikeFile(typed)) throw new CliError(fileForPlaceText(typed));
  const store = openStore(options);
  const found = await findCommune(store, typed, codeKind(options));
  if (found.kind === 'homonyms') {
    const outside = outsideSentence(found.outside);
    const asked = cliText.homonyms(typed, found.choices);
    throw new CliError([asked, outside].filter(Boolean).join('\n'));
  }
  if (found.kind === 'either-code') throw new CliError(cliText.eitherCode(typed, found));
  if (found.kind === 'not-a-code') throw new CliError(cliText.notACode(typed));
  if (found.kind === 'outside') throw new CliError(outsideSentence(found.places));
  if (found.kind === 'other-code') throw new CliError(cliText.otherCode(typed, found));
  if (found.kind === 'unknown') {
    const unknown = cliText.unknown(typed, found.nearest, outsideSentence(found.outside));
    throw new CliError(unknown);
  }
  const { code, part, figures } = found;
  const diagnosis = await store.diagnosis(code, { ...base, part });
  const { nom } = diagnosis.commune;
  const notes = [
    ...(found.postal ? [cliText.readAsPostal(typed)] : []),
    ...figures.map((read) => figuresText(read, diagnosis.commune.departement)),
    ...(part === null ? [] : [partSentence(part, nom)]),
    ...(found.others.length === 0 ? [] : [cliText.others(diagnosis.commune, found.others)]),
    ...noAddress(options),
    ...templateNotes(options),
  ];
  if (supposes(options)) {
    const { supposedCommune } = await import('./hypotheses/supposed.ts');
    const result = await supposedCommune(await store.commune(code), options, base, store);
    return { ...result, notes: [...notes, ...result.notes] };
  }
  const { content, described } = await communeDocument(diagnosis, options, base, store, branding);
  if (described !== null && options.output !== undefined) {
    const { writeDescription } = await import('./describe-csv.ts');
    await writeDescription(described, options.csv, options.output);
  }
  return { content, notes };
}

function codeKind({ code, codePostal }: CommuneOptions): CodeKind | undefined {
  if (code) return 'insee';
  return codePostal ? 'postal' : undefined;
}

async function nationalText(typed: string, options: CommonOptions): Promise<string> {
  const { format } = options;
  const digits = typed.replace(/[\s\u00a0\u202f]/g, '');
  const population = Number(digits);
  if (looksLikeFile(typed)) throw new CliError(fileForPlaceText(typed));
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(population)) {
    throw new CliError(cliText.notAPopulation(typed));
  }
  const store = openStore(options);
  const [{ id, reference }, { dataset }] = await Promise.all([store.model(), store.manifest()]);
  const provenance = provenanceNow(id, dataset.id);
  const national = nationalShares(population, reference.shares);
  return format === 'json'
    ? json({ provenance: metadataOf(provenance), population, national, reference })
    : nationalReport(population, national, reference) + provenanceBlock(provenance);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
