// Two columns of a table have one title: which is read.
import { quoted } from './quoted.ts';
import { fr } from './typography.ts';

/** The first of them: whoever gave the table is told. */
export const doubledColumnText = (title: string): string =>
  fr`Plusieurs colonnes s'appellent « ${quoted(title)} » : la première seule a été lue.`;
