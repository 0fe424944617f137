// The browser tests need a Chromium: it is looked for, then, where that is possible, installed; never
// skipped in silence, since a test that does not run proves nothing.
import { findChromium } from '../../cli/pdf/find-chromium.ts';
import { onPath } from '../../cli/pdf/find-program.ts';
import { fr } from '../../src/explain/typography.ts';
import { canInstall, HEADLESS, install } from './programs.ts';

/** As findChromium, but installs it where root has apt-get, and throws a plain sentence otherwise. */
export function ensureChromium(): string {
  const found = findChromium() ?? (canInstall() ? installed() : null);
  if (found) return found;
  throw new Error(
    fr`Chromium est introuvable : installez Chromium ou Chrome, ou donnez son chemin dans CHROME_PATH.`,
  );
}

/**
 * Path of what browser tests drive: where it is, the same engine of the same release without a browser's windows, for half
 * the processor of a visit. CHROME_PATH chooses another.
 */
export function ensureHeadless(): string {
  return (process.env.CHROME_PATH ? null : onPath([HEADLESS])) ?? ensureChromium();
}

function installed(): string | null {
  install(['chromium']);
  return findChromium();
}
