// One command, from what was typed to an exit code: results on one stream, errors in French on the other.
// Exit codes: 0 done, 1 data or disk that cannot be used, 2 a request that cannot be answered, 3 written
// but for the lines of a list that cannot be used.
import { rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { errorText } from '../src/explain/index.ts';
import { type DiagnosisErrorCode, isDiagnosisError } from '../src/index.ts';
import { createStore } from '../src/store/index.ts';
import { CliError, MisuseError } from './cli-error.ts';
import { cliText } from './copy.ts';
import { diskFailure } from './disk-failure.ts';
import { printable } from './printable.ts';
import { COMMAND, createProgram, type Output } from './program.ts';
import { readDisk } from './read-disk.ts';
import { removeOnExit } from './remove-on-exit.ts';

export interface Streams {
  /** Resolves once a slow reader (a pipe) has room for more. */
  readonly out: (piece: string | Uint8Array) => Promise<void>;
  readonly err: (text: string) => void;
}

const DONE = 0;
/** What was asked for is wrong; any other error is of the data. */
const MISTYPED: readonly DiagnosisErrorCode[] = [
  'invalid-code',
  'unknown-commune',
  'outside-data',
  'unknown-territory',
  'unknown-reference',
];
/** Written, but some lines of a list were left out. */
const PARTIAL = 3;

/** The exit code of what was typed; never rejects, since every failure is told on `err`. */
export async function run(typed: readonly string[], streams: Streams): Promise<number> {
  const out: Streams['out'] = (piece) =>
    streams.out(typeof piece === 'string' ? printable(piece) : piece).catch((error: unknown) => {
      throw diskFailure(cliText.standardOutput, error);
    });
  const err: Streams['err'] = (text) => streams.err(printable(text));
  let exitCode = DONE;
  let help = '';
  const emit = async ({ content, file, warnings = [], notes = [] }: Output) => {
    const whole = typeof content === 'string' || content instanceof Uint8Array;
    const pieces = whole ? [content] : content;
    if (file === undefined) {
      for await (const piece of pieces) await out(piece);
    } else {
      // Half a result would pass for a whole one, whatever ends it.
      const remove = () => removeFile(file);
      const callOff = removeOnExit(remove);
      try {
        await writeFile(file, pieces);
      } catch (error) {
        if (!whole) remove();
        throw diskFailure(file, error);
      } finally {
        callOff();
      }
      err(`${cliText.written(file)}\n`);
    }
    for (const sentence of [...warnings, ...notes]) err(`${sentence}\n`);
    if (warnings.length > 0) exitCode = PARTIAL;
  };
  const tell = (error: unknown) => {
    const failure = explain(error);
    if (failure.message !== '') err(`${failure.message}\n`);
    exitCode = failure.exitCode;
  };
  try {
    const program = createProgram(await versionText(typed), emit, (text) => {
      help += text;
    });
    await program.parseAsync(typed, { from: 'user' });
  } catch (error) {
    tell(error);
  }
  if (help !== '') await out(help).catch(tell);
  return exitCode;
}

/** Never a device or a pipe. */
function removeFile(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file);
}

/** What to say of a failure, and the exit code that goes with it. */
function explain(error: unknown): { readonly message: string; readonly exitCode: number } {
  if (error instanceof MisuseError)
    return { message: `${error.message} ${cliText.misuseHint(COMMAND)}`, exitCode: 2 };
  if (error instanceof CliError) {
    const { message, cause } = error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return { message: `${message} ${cliText.readTrouble(code)}`.trim(), exitCode: 2 };
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { message: '', exitCode: DONE };
    const reason = cliText.misuse[error.code]?.(...namedIn(error.message)) ?? '';
    return { message: `${reason} ${cliText.misuseHint(COMMAND)}`.trim(), exitCode: 2 };
  }
  if (isDiagnosisError(error, 'data-unreachable')) {
    return { message: cliText.unreadable(error.info.file), exitCode: 1 };
  }
  if (isDiagnosisError(error)) {
    return { message: errorText(error), exitCode: MISTYPED.includes(error.code) ? 2 : 1 };
  }
  return { message: error instanceof Error ? error.message : String(error), exitCode: 1 };
}

/**
 * What Commander's English message names: "error: unknown option '--formt' (Did you mean --format?)". An option comes with
 * its letter and its value, "-o, --output <fichier>": its long name is enough.
 */
function namedIn(message: string): [named: string, meant: readonly string[]] {
  const quoted = message.slice(message.indexOf("'") + 1, message.lastIndexOf("'"));
  const named = quoted.split(' ').find((word) => word.startsWith('--')) ?? quoted;
  const [, meant = ''] = message.split('(Did you mean ');
  const words = meant.replace('one of ', '').replace('?)', '').split(', ');
  return [named, words.map((word) => word.trim()).filter((word) => word !== '')];
}

/** The version, with the model and the data when they are asked for: no command waits for them. */
async function versionText(typed: readonly string[]): Promise<string> {
  if (!typed.includes('--version')) return manifest.version;
  const { model, dataset } = await createStore(readDisk()).manifest();
  return cliText.versionOf(manifest.version, model.id, dataset.id);
}
