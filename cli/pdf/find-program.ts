// Where is a program of this machine? The PDF report needs a browser; the tests of what we write need others.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Path of the first of these commands that PATH has; null when it has none. */
export function onPath(commands: readonly string[], env: Environment = process.env): string | null {
  // nginx lives where only root looks.
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin'].filter(Boolean);
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return paths.find(isProgram) ?? null;
}

/** Whether this user may run it; links are followed. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
