// veraPDF, the independent checker of tagged PDF: a Java library, fetched in CI and used elsewhere where it is.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../../src/explain/typography.ts';
import { BRIEF_JAVA, forTests } from '../programs.ts';

const HERE = import.meta.dirname;
const LIBRARIES = join(HERE, '../../../node_modules/.cache/verapdf');
const TRIES = 3;

/**
 * What a PDF breaks of PDF/UA-1, a line a rule, '' for nothing; null where veraPDF is not, after saying so. CI
 * takes it from Maven Central.
 */
export function pdfUaChecker(): ((file: string) => string) | null {
  const java = forTests('java');
  if (java === null) return null;
  if (!existsSync(LIBRARIES) && !(process.env.CI && fetchLibraries())) {
    console.warn(fr`veraPDF est absent : ses vérifications sont laissées de côté.`);
    return null;
  }
  return (file) =>
    execFileSync(
      java,
      [...BRIEF_JAVA, '-cp', join(LIBRARIES, '*'), join(HERE, 'Check.java'), file],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
}

/** Whether they are there now. */
function fetchLibraries(): boolean {
  const maven = forTests('mvn');
  if (maven === null) return false;
  const project = ['-q', '-B', '-f', join(HERE, 'pom.xml')];
  const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${LIBRARIES}`];
  for (let tries = 0; tries < TRIES; tries++) {
    const { status } = spawnSync(maven, [...project, ...copy], { stdio: 'ignore' });
    if (status === 0) return true;
  }
  return false;
}
