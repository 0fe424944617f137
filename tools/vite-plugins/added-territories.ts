// The territories that the host added (public/territoires/*.csv), gathered in one file that the page of territories
// reads: a browser cannot list a folder. A file at fault stops the build, by its name and line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readDisk } from '../../cli/read-disk.ts';
import { createStore } from '../../src/store/index.ts';
import { checkNamedLists, namedListFaultText } from '../../src/territories/index.ts';

const FOLDER = 'territoires';
const ADDED_TERRITORIES = `${FOLDER}/liste.json`;

/** The text of the file, and what was read otherwise than written. @throws Error when a row cannot be used. */
async function addedTerritories(
  publicDir: string,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const folder = join(publicDir, FOLDER);
  const files = namesIn(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const store = createStore(readDisk(join(publicDir, 'data')));
  const { lists, faults, notes } = await checkNamedLists(store, files);
  const sentencesOf = (some: typeof faults) =>
    some.map(({ file, fault }) => namedListFaultText(`${FOLDER}/${file}`, fault));
  if (faults.length > 0) throw new Error(sentencesOf(faults).join('\n'));
  return { text: JSON.stringify({ territoires: lists }), notes: sentencesOf(notes) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function addedTerritoriesPlugin(publicDir: string): Plugin {
  return {
    name: 'added-territories',
    async generateBundle() {
      const { text, notes } = await addedTerritories(publicDir);
      for (const note of notes) this.warn(note);
      this.emitFile({ type: 'asset', fileName: ADDED_TERRITORIES, source: text });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${ADDED_TERRITORIES}`, (_, response, next) => {
        response.setHeader('Content-Type', 'application/json');
        addedTerritories(publicDir).then(({ text }) => response.end(text), next);
      });
    },
  };
}
