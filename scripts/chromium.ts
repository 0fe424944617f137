// Where is a Chromium? The browser tests and the PDF report need one. It is looked for, then, where
// that is possible, installed; never skipped in silence, since a test that does not run proves nothing.
import { join } from 'node:path';
import { fr } from '../src/text/typography.ts';
import { canInstall, type Environment, install, isProgram, onPath } from './programs.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium or Chrome on this machine: CHROME_PATH, else a command of PATH, else the usual
 * places of Windows and macOS. null when there is none. Throws when CHROME_PATH leads nowhere.
 */
export function findChromium(env: Environment = process.env): string | null {
  const chosen = env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(fr`CHROME_PATH ne désigne pas un programme : « ${chosen} ».`);
  }
  return onPath(COMMANDS, env) ?? usualPlaces(env).find(isProgram) ?? null;
}

/** As findChromium, but installs it where root has apt-get, and throws a plain sentence otherwise. */
export function ensureChromium(): string {
  const found = findChromium() ?? (canInstall() ? installed() : null);
  if (found) return found;
  throw new Error(
    fr`Chromium est introuvable : installez Chromium ou Chrome, ou donnez son chemin dans CHROME_PATH.`,
  );
}

function usualPlaces(env: Environment): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) =>
    root
      ? [
          join(root, 'Google\\Chrome\\Application\\chrome.exe'),
          join(root, 'Chromium\\Application\\chrome.exe'),
          join(root, 'Microsoft\\Edge\\Application\\msedge.exe'),
        ]
      : [],
  );
}

function installed(): string | null {
  install(['chromium']);
  return findChromium();
}
