// Commander's help pages, said in French.
import type { Command, HelpConfiguration, Option } from 'commander';
import { fr } from '../src/explain/typography.ts';
import { cliText } from './copy.ts';
import { wrapped } from './layout.ts';

export const FRENCH_HELP: HelpConfiguration = {
  // Commander's own would part « from what it opens.
  boxWrap: wrapped,
  styleTitle: (title) => cliText.titles[title] ?? title,
  optionDescription: ({ description, argChoices, defaultValue }: Option) =>
    argChoices === undefined
      ? description
      : fr`${description} : ${cliText.choices(argChoices, defaultValue === undefined ? undefined : String(defaultValue))}`,
  commandUsage: (command: Command) => {
    const isRoot = command.parent === null;
    const name = isRoot ? command.name() : `${command.parent?.name()} ${command.name()}`;
    const rest = isRoot
      ? cliText.commandPlaceholder
      : command.registeredArguments.map((argument) => `<${argument.name()}>`).join(' ');
    return `${name} [options] ${rest}`;
  },
  subcommandTerm: (command: Command) =>
    [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(
      ' ',
    ),
};
