// The W3C's Nu Html Checker, run by Java on pages: a test program, 32 MB, so it is no dependency (its own install
// script would also fetch a Java from the web). CI packs it from npm; elsewhere it is used where it lies already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../src/explain/typography.ts';
import { ROOT } from './build.ts';
import { BRIEF_JAVA, forTests } from './programs.ts';

const VERSION = '26.9.27';
const SEAL =
  'sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==';
const FOLDER = join(ROOT, 'node_modules/.cache/vnu-jar');
const JAR = join(FOLDER, 'package/build/dist/vnu.jar');
const TRIES = 3;

export interface HtmlFault {
  /** "file:/…/index.html". */
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
  readonly extract: string;
}

/** What a test that needs the checker says where it is not. */
export const LEFT_OUT = fr`vnu-jar ou Java est absent : ses vérifications sont laissées de côté.`;

/** The errors of some HTML files; null where there is no checker or no Java. */
export function checkHtml(files: readonly string[]): readonly HtmlFault[] | null {
  const java = forTests('java');
  if (java === null || !hasChecker()) return null;
  const options = ['--exit-zero-always', '--errors-only', '--format', 'json'];
  const { stderr, status } = spawnSync(java, [...BRIEF_JAVA, '-jar', JAR, ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr).messages;
}

function hasChecker(): boolean {
  if (existsSync(JAR)) return true;
  return process.env.CI !== undefined && fetched();
}

/** Packed by npm, which runs nothing of it; taken only with its seal. */
function fetched(): boolean {
  mkdirSync(FOLDER, { recursive: true });
  const archive = join(FOLDER, `vnu-jar-${VERSION}.tgz`);
  const pack = ['pack', `vnu-jar@${VERSION}`, '--silent', '--pack-destination', FOLDER];
  for (let tries = 0; tries < TRIES && !existsSync(archive); tries++) {
    spawnSync('npm', pack, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (!existsSync(archive)) return false;
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${digest}` !== SEAL) throw new Error(fr`vnu-jar ${VERSION} n'a pas son empreinte.`);
  return spawnSync('tar', ['-xzf', archive, '-C', FOLDER]).status === 0 && existsSync(JAR);
}
