#!/usr/bin/env node
// diagnostic-numerique: results on the standard output, errors in French on stderr.
// Exit codes: 0 done, 1 data or disk that cannot be used, 2 a request that cannot be answered.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CommanderError } from 'commander';
import { isDiagnosisError } from '../src/index.ts';
import { cliText, errorText } from '../src/text/index.ts';
import { CliError } from './cli-error.ts';
import { COMMAND, createProgram, type Output } from './program.ts';

async function emit({ content, file }: Output): Promise<void> {
  if (file === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    throw new Error(cliText.unwritable(file, error.code ?? error.message), { cause: error });
  });
  process.stderr.write(`${cliText.written(file)}\n`);
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
