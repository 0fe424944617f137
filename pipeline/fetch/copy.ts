// What `npm run data:fetch` says of each file.
import { fr } from '../../src/explain/index.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { list } from '../copy.ts';
import type { FetchTrouble } from './fetch-failure.ts';
import type { FetchedFile, Outcome } from './fetch-files.ts';

const size = (bytes: number) =>
  bytes < 1e6
    ? fr`${Math.ceil(bytes / 1e3)} ko`
    : fr`${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`;

function troubleText(trouble: FetchTrouble): string {
  switch (trouble.kind) {
    case 'status':
      return fr`le serveur répond ${trouble.status}`;
    case 'unreachable':
      return fr`le serveur ne répond pas (${trouble.reason})`;
    case 'silence':
      return fr`plus rien n’arrive depuis une minute`;
    case 'truncated':
      return fr`coupé : ${size(trouble.received)} reçus sur ${size(trouble.announced)}`;
    case 'redirects':
      return fr`redirigé sans fin, ou vers une adresse non sûre (${trouble.address})`;
    case 'html':
      return fr`c’est une page d’erreur, non le fichier`;
    case 'format':
      return fr`ce n’est pas ce qu’on attend (${trouble.expected})`;
    case 'empty':
      return fr`le fichier est vide`;
    case 'header':
      return fr`colonnes manquantes : ${list(trouble.missing)}`;
  }
}

function changesOf(before: FetchedFile, now: FetchedFile): string {
  const gone = before.columns.filter((column) => !now.columns.includes(column));
  const added = now.columns.filter((column) => !before.columns.includes(column));
  return [
    fr`${size(before.bytes)} → ${size(now.bytes)}`,
    ...(gone.length > 0 ? [fr`colonnes disparues : ${list(gone)}`] : []),
    ...(added.length > 0 ? [fr`colonnes nouvelles : ${list(added)}`] : []),
  ].join(' ; ');
}

/** `npm run data:fetch`. */
export const fetchText = {
  unknown: (ids: readonly string[], known: readonly string[]) =>
    fr`Le catalogue n’a pas ${list(ids)}. Il a : ${known.join(', ')}.`,
  outcome: ({ id, file, sha256 }: CatalogueEntry, outcome: Outcome): string => {
    switch (outcome.kind) {
      case 'unchanged':
        return fr`${id} : inchangé`;
      case 'new':
        return sha256 === null || sha256 === outcome.now.sha256
          ? fr`${id} : reçu, ${size(outcome.now.bytes)}`
          : fr`${id} : reçu, ${size(outcome.now.bytes)} ; ce n’est plus le fichier du catalogue`;
      case 'replaced':
        return fr`${id} : a changé (${changesOf(outcome.before, outcome.now)})`;
      case 'failed':
        return outcome.hasFormer
          ? fr`${id} : ${troubleText(outcome.trouble)} ; le fichier précédent est gardé`
          : fr`${id} : ${troubleText(outcome.trouble)}`;
      case 'byHand':
        return outcome.present
          ? fr`${id} : sans adresse connue ; ${file} est déjà là`
          : fr`${id} : sans adresse connue ; à déposer à la main sous le nom ${file}`;
    }
  },
};
