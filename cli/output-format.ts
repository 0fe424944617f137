// The ending of a file's name and its format agree: without --format the ending decides, and what disagrees is refused
// before anything is read. A table under the name of a document opens nowhere.
import { extname } from 'node:path';
import type { Command } from 'commander';
import { COUNCIL_FILES, isCouncil } from '../reports/council/write.ts';
import { MEDIA_TYPES, rowOf } from '../reports/formats.ts';
import { keysOf } from '../src/terms/keys-of.ts';
import { CliError } from './cli-error.ts';
import { cliText } from './copy.ts';
import { STANDARD_STREAM } from './read-text.ts';

/** Endings of formats that no row of the reports has, or that have more than one. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  texte: ['txt'],
  jsonl: ['jsonl', 'ndjson'],
  geojson: ['geojson', 'json'],
};
/** What a program opens as something else than what any command writes. */
const FOREIGN = [
  ...['doc', 'dot', 'dotx', 'odt', 'rtf', 'ppt', 'odp', 'xls', 'xlsm', 'ods', 'tsv'],
  ...['xml', 'zip', 'gz', 'png', 'jpg', 'jpeg', 'svg'],
] as const;
/** What `diff` and `--fautes` write, without being asked for a format. */
const TABLE = 'csv';

/**
 * `-` names the standard output, as it does the standard input: `-o -` is to give no file, whatever the command.
 * @throws CliError when what is not the result would go there
 */
export function useStandardOutput(command: Command): void {
  const { output, fautes } = command.opts<{ readonly output?: string; readonly fautes?: string }>();
  if (fautes === STANDARD_STREAM) throw new CliError(cliText.notTheResult('--fautes'));
  if (output === STANDARD_STREAM) command.setOptionValue('output', undefined);
}

/** Endings, without their dot, that a format may have; the usual one first. */
export function endingsOf(format: string): readonly string[] {
  if (isCouncil(format)) return COUNCIL_FILES[format];
  return ENDINGS[format] ?? [rowOf(format)?.extension ?? format];
}

/**
 * Sets the format that the ending of `--output` says where none was typed. A batch names a folder: nothing is read of it.
 * @throws CliError when a name ends as another format does, or says none
 */
export function agreeOnFormat(command: Command): void {
  const { output, chaque, fautes } = command.opts<{
    readonly output?: string;
    readonly chaque?: string;
    readonly fautes?: string;
  }>();
  if (fautes !== undefined) refuseOther(TABLE, '--fautes', fautes);
  if (output === undefined || chaque !== undefined) return;
  const option = command.options.find((one) => one.attributeName() === 'format');
  const { format = TABLE } = command.opts<{ readonly format?: string }>();
  const ending = endingOf(output);
  if (command.getOptionValueSource('format') !== 'default') refuseOther(format, '-o', output);
  else if (option !== undefined && ending !== '') {
    const formats = option.argChoices ?? [];
    const meant = formats.find((one) => endingsOf(one).includes(ending));
    if (meant === undefined) {
      throw new CliError(cliText.noFormat(ending, [...new Set(formats.flatMap(endingsOf))]));
    }
    command.setOptionValueWithSource('format', meant, 'implied');
  }
}

/** An ending that no program knows, and none at all, go with every format. */
function refuseOther(format: string, option: string, file: string): void {
  const endings = endingsOf(format);
  const ending = endingOf(file);
  const known = [...keysOf(MEDIA_TYPES), ...Object.values(ENDINGS).flat(), ...FOREIGN];
  const other = known.some((one) => one === ending) && !endings.includes(ending);
  // A text stays one under the name of a text.
  if (!other || (ending === 'txt' && rowOf(format)?.binary !== true && !isCouncil(format))) return;
  throw new CliError(cliText.otherEnding(format, endings, option));
}

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
