// An option given twice has two meanings, and the program may not choose one in silence: true of every option but one.
import { expect, test } from 'vitest';
import { createProgram } from '../../cli/program.ts';
import { command } from './command.ts';

const { commands } = createProgram(
  '1.0.0',
  async () => {},
  () => {},
);
/** Made to be repeated: a hypothesis each time. */
const REPEATED = '--si';
const options = commands.flatMap((each) =>
  each.options
    .filter(({ long }) => long !== REPEATED)
    .map(({ long, required, argChoices }) => ({
      name: each.name(),
      long: long ?? '',
      value: required
        ? [argChoices?.[0] ?? (long === '--adresse' ? 'https://exemple.fr/' : '58')]
        : [],
      operands: each.registeredArguments.map(() => '58194'),
    })),
);

test('there are options to try', () => expect(options.length).toBeGreaterThan(25));

test.each(options)('$name $long, twice, is refused by its name', async (option) => {
  const once = [option.long, ...option.value];
  const typed = [option.name, ...option.operands, ...once, ...once];
  const { status, stdout, stderr } = await command(...typed);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`${option.long} est donné deux fois.`);
  expect(stderr).toContain('--help');
});
