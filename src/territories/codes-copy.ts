// What is said of a code that no commune of today bears; fetched with what reads it.
import { fr } from '../explain/typography.ts';

export const codesText = {
  outside: (code: string, where: string) => fr`${code} : ${where}`,
  readAs: (code: string, label: string) => fr`${code} a été lu comme ${label}.`,
  postal: (code: string, choices: string) => fr`${code} est un code postal. ${choices}`,
};
