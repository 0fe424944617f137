// The territories that the host added (public/territoires/*.csv), gathered in one file that the page of territories
// reads: a browser cannot list a folder. A file at fault stops the build, by its name and line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { gatherNamedLists, namedListFaultText } from '../../src/territories/index.ts';

const FOLDER = 'territoires';
export const ADDED_TERRITORIES = `${FOLDER}/liste.json`;

/** The text of the file. @throws Error when a row cannot be used. */
export function addedTerritoriesText(publicDir: string): string {
  const folder = join(publicDir, FOLDER);
  const files = namesIn(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const { lists, faults } = gatherNamedLists(files);
  if (faults.length > 0) {
    const told = faults.map(({ file, fault }) => namedListFaultText(`${FOLDER}/${file}`, fault));
    throw new Error(told.join('\n'));
  }
  return JSON.stringify({ territoires: lists });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function addedTerritories(publicDir: string): Plugin {
  return {
    name: 'added-territories',
    generateBundle() {
      const source = addedTerritoriesText(publicDir);
      this.emitFile({ type: 'asset', fileName: ADDED_TERRITORIES, source });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${ADDED_TERRITORIES}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(addedTerritoriesText(publicDir));
      });
    },
  };
}
