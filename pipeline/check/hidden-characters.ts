// Texts that do not say what they show: characters that are not seen, or that turn the letters after them round.
// A name that holds one is copied, searched and read aloud as another.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As the files hold them: format characters are written as they are, controls escaped; \n parts the names of a file. */
const HIDDEN = /[^\P{Cf}]|[^\P{Cc}\n]|\\u00[01][\da-f]|\\[bfrt]/u;

/** The files of a data set, dated copies apart, with the text around the first hidden character of each. */
export function hiddenCharacters(
  dir: string,
): readonly { readonly file: string; readonly around: string }[] {
  // One after the other, nothing else waits: thousands of small files cost eight times as much through promises.
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const found: { file: string; around: string }[] = [];
  for (const file of names.filter((name) => name.endsWith('.json')).sort()) {
    const text = readFileSync(join(dir, file), 'utf8');
    const at = text.search(HIDDEN);
    // Without the character itself, which would hide or turn what is said of it.
    if (at >= 0) found.push({ file, around: text.slice(Math.max(0, at - 20), at) });
  }
  return found;
}
