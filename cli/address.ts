// --adresse: the page that shows the same figures. Printed and drawn as a code: what is none leads nowhere.
import { Option } from 'commander';
import { MisuseError } from './cli-error.ts';
import { cliText } from './copy.ts';

/** What a code that a telephone reads holds with room to spare. */
const MAX_LENGTH = 2000;

/** Parsing throws MisuseError for what is no address of http(s), or one of over 2 000 characters. */
export function addressOption(): Option {
  return new Option('--adresse <url>', cliText.address).argParser((typed: string) => {
    const address = typed.trim();
    const known = /^https?:\/\//i.test(address) && URL.canParse(address);
    if (known && address.length <= MAX_LENGTH) return address;
    throw new MisuseError(cliText.notAnAddress(typed));
  });
}
