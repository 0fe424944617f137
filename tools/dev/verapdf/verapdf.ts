// veraPDF, the independent checker of tagged PDF: a Java library, fetched in CI and used elsewhere where it is.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../../src/explain/typography.ts';
import { forTests } from '../programs.ts';

const HERE = import.meta.dirname;
const LIBRARIES = join(HERE, '../../../node_modules/.cache/verapdf');
const TRIES = 3;

/**
 * What a PDF breaks of PDF/UA-1, a line a rule, '' for nothing; null where veraPDF is not, after saying so.
 * @throws in CI when it cannot be had: a check never goes missing there
 */
export function pdfUaChecker(): ((file: string) => string) | null {
  if (!existsSync(LIBRARIES) && !process.env.CI) {
    console.warn(fr`veraPDF est absent : ses vérifications sont laissées de côté.`);
    return null;
  }
  const java = forTests('java', ['default-jdk-headless']);
  if (java === null) return null;
  if (!existsSync(LIBRARIES)) fetchLibraries();
  return (file) =>
    execFileSync(java, ['-cp', join(LIBRARIES, '*'), join(HERE, 'Check.java'), file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
}

function fetchLibraries(): void {
  const maven = forTests('mvn', ['maven']);
  if (maven === null) return;
  const project = ['-q', '-B', '-f', join(HERE, 'pom.xml')];
  const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${LIBRARIES}`];
  for (let left = TRIES; left > 0; left--) {
    try {
      execFileSync(maven, [...project, ...copy], { stdio: 'ignore' });
      return;
    } catch (cause) {
      if (left === 1)
        throw new Error(fr`veraPDF n'a pas pu être pris sur Maven Central.`, { cause });
    }
  }
}
