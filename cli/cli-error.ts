// The user typed something that cannot be answered: a message in French, exit code 2.

export class CliError extends Error {
  override readonly name = 'CliError';
}
