#!/usr/bin/env node
// diagnostic-numerique: results on the standard output, errors in French on stderr.
// Exit codes: 0 done, 1 data or disk that cannot be used, 2 a request that cannot be answered, 3 written
// but for the lines of a list that cannot be used.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CommanderError } from 'commander';
import { isDiagnosisError } from '../src/index.ts';
import { cliText, errorText } from '../src/text/index.ts';
import { CliError } from './cli-error.ts';
import { COMMAND, createProgram, type Output } from './program.ts';

/** Written, but some lines of a list were left out. */
const PARTIAL = 3;

async function emit({ content, file, warnings = [], notes = [] }: Output): Promise<void> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  if (file === undefined) {
    for await (const piece of pieces) await written(piece);
  } else {
    await writeFile(file, pieces).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error;
      throw new Error(cliText.unwritable(file, error.code), { cause: error });
    });
    process.stderr.write(`${cliText.written(file)}\n`);
  }
  for (const sentence of [...warnings, ...notes]) process.stderr.write(`${sentence}\n`);
  if (warnings.length > 0) process.exitCode = PARTIAL;
}

/** Resolves once a slow reader (a pipe) has room for more. */
function written(piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

/** What to say of a failure, and the exit code that goes with it. */
function explain(error: unknown): { readonly message: string; readonly exitCode: number } {
  if (error instanceof CliError) return { message: error.message, exitCode: 2 };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { message: '', exitCode: 0 };
    const reason = cliText.misuse[error.code] ?? '';
    return { message: `${reason} ${cliText.misuseHint(COMMAND)}`.trim(), exitCode: 2 };
  }
  if (isDiagnosisError(error, 'data-unreachable')) {
    return { message: cliText.unreadable(error.info.file), exitCode: 1 };
  }
  if (isDiagnosisError(error)) {
    const typed = ['invalid-code', 'unknown-commune', 'unknown-reference'].includes(error.code);
    return { message: errorText(error), exitCode: typed ? 2 : 1 };
  }
  return { message: error instanceof Error ? error.message : String(error), exitCode: 1 };
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('diagnostic-numerique/package.json');
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

try {
  await createProgram(version(), emit).parseAsync();
} catch (error) {
  const { message, exitCode } = explain(error);
  if (message !== '') process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
