// The browser tests need a Chromium: it is looked for, then, where that is possible, installed; never
// skipped in silence, since a test that does not run proves nothing.
import { findChromium } from '../../cli/pdf/find-chromium.ts';
import { fr } from '../../src/explain/typography.ts';
import { canInstall, install } from './programs.ts';

/** As findChromium, but installs it where root has apt-get, and throws a plain sentence otherwise. */
export function ensureChromium(): string {
  const found = findChromium() ?? (canInstall() ? installed() : null);
  if (found) return found;
  throw new Error(
    fr`Chromium est introuvable : installez Chromium ou Chrome, ou donnez son chemin dans CHROME_PATH.`,
  );
}

function installed(): string | null {
  install(['chromium']);
  return findChromium();
}
