// The licence and the guides that a package brings. A link to a file that it does not bring becomes text, and the
// guide says where such files are.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../src/explain/typography.ts';
import { ROOT } from '../dev/build.ts';

const ELSEWHERE = fr`Ce document vient du dépôt du projet. Les fichiers qu'il nomme (« docs/ », « examples/ », « tests/ », « widget/ »…) et ses commandes « npm run » sont dans ce dépôt, pas dans ce paquet.`;

/** Writes LICENSE and docs/ of a package. `guides`: names of files of docs/. */
export function writeDocuments(folder: string, guides: readonly string[]): void {
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  const docs = join(folder, 'docs');
  rmSync(docs, { recursive: true, force: true });
  if (guides.length > 0) mkdirSync(docs);
  for (const guide of guides) {
    const text = readFileSync(join(ROOT, 'docs', guide), 'utf8');
    const linked = text.replace(/(!?)\[([^\]]+)\]\(([^)]+)\)/g, (link, image, words, to) => {
      if (/^(#|https?:)/.test(to) || guides.includes(to.replace(/#.*/, ''))) return link;
      return image ? '' : words;
    });
    // Below its title.
    writeFileSync(join(docs, guide), linked.replace('\n\n', `\n\n> ${ELSEWHERE}\n\n`));
  }
}

/** The data that the command line reads. */
export function writeData(folder: string): void {
  rmSync(join(folder, 'public'), { recursive: true, force: true });
  cpSync(join(ROOT, 'public/data'), join(folder, 'public/data'), { recursive: true });
}
