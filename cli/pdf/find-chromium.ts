// Where is a Chromium? The PDF report and the browser tests need one of this machine: none is shipped.
import { join } from 'node:path';
import { pdfText } from './copy.ts';
import { type Environment, isProgram, onPath } from './find-program.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium or Chrome on this machine: CHROME_PATH, else a command of PATH, else the usual
 * places of Windows and macOS. null when there is none. Throws when CHROME_PATH leads nowhere.
 */
export function findChromium(env: Environment = process.env): string | null {
  const chosen = env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(pdfText.wrongChromePath(chosen));
  }
  return onPath(COMMANDS, env) ?? usualPlaces(env).find(isProgram) ?? null;
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
