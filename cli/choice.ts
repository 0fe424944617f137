// An option that takes one of a few values: what was typed wrong, and the values of this very command, are
// told in French. Capitals are let through. Commander's own message names them in English.
import { Option } from 'commander';
import { MisuseError } from './cli-error.ts';
import { cliText } from './copy.ts';

/** The first value where none is given. @param flags as Commander reads them: "--format <format>" */
export function choice(
  flags: string,
  description: string,
  values: readonly [string, ...string[]],
): Option {
  return optionalChoice(flags, description, values).default(values[0]);
}

/** Without a default: whether it was given counts. */
export function optionalChoice(
  flags: string,
  description: string,
  values: readonly [string, ...string[]],
): Option {
  const option = new Option(flags, description).choices(values);
  return option.argParser((typed: string) => {
    const value = values.find((one) => one.toLowerCase() === typed.toLowerCase());
    if (value !== undefined) return value;
    throw new MisuseError(cliText.notAChoice(option.long ?? flags, typed, values));
  });
}
