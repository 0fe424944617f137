// How is a file called that people take away? By what it is about, in letters that every disk and every
// mail program keeps.
import { normalise } from '../src/search/index.ts';

/** "rapport-communaute-de-communes-du-diois.docx", "carte-communes-de-la-nievre.png". */
export function fileName(what: string, nom: string, extension: string): string {
  return `${normalise(`${what} ${nom}`).replaceAll(' ', '-')}.${extension}`;
}
