// The alias of a major version: /v1/ is always its newest release. Its script only names that of the
// release and asks for the data beside it, and its page loads the files of the release: a program and its chunks
// can never be of two releases, whatever a browser kept. docs/adr/0004.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { earlyScript } from '../../dev/early-script.ts';
import { deferredFile } from './version.ts';

/** Writes `dist`/vMAJOR/ from `dist`/vVERSION/: every file that has a name of its own, without hash. */
export function writeAlias(dist: string, version: string): void {
  const release = `v${version}`;
  const alias = join(dist, `v${version.split('.', 1)[0] ?? ''}`);
  rmSync(alias, { recursive: true, force: true });
  mkdirSync(alias);
  const read = (name: string) => readFileSync(join(dist, release, name), 'utf8');
  const write = (name: string, text: string) => writeFileSync(join(alias, name), text);
  // Read alike with and without type="module", which some CMS take away: nothing here is for a module alone. What a
  // classic script names starts from its own address, which a browser hides from one of another site.
  const imported = (name: string) => {
    const file = `'../${release}/${name}'`;
    return `import(document.currentScript?new URL(${file},document.currentScript.src).href:${file})`;
  };
  // What follows the number comes beside the program, not after it: a round trip less. Whatever fails, that says it.
  const deferred = deferredFile(readdirSync(join(dist, release)));
  write(
    'diagnostic-numerique.js',
    `${imported('diagnostic-numerique.js')};${imported(deferred)}.catch(()=>{});\n${earlyScript('widget/preload/tag.ts')}`,
  );
  // The loader opens the page beside itself.
  write('embed.js', read('embed.js'));
  write('embed.html', read('embed.html').replace(/(href|src)="\.\//g, `$1="../${release}/`));
}
