// The user typed something that cannot be answered: a message in French, exit code 2.

/** Shown as it is, without a trace: the program ends with code 2. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
}

/** An option that cannot be read as it was typed: the way to the help is told with it. */
export class MisuseError extends CliError {
  override readonly name: string = 'MisuseError';
}
