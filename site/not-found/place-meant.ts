// Which place did the address of a page that is not there mean?
import { firstFiles } from '../../src/terms/first-files.ts';

export interface PlaceMeant {
  readonly kind: 'commune' | 'epci';
  readonly code: string;
  /** Of the live page of that place. */
  readonly address: string;
}

const COMMUNE = /^(.*\/)commune\/([^/]+)/;
const EPCI = /^(.*\/)epci\/(\d{9})(?![^/])/;

/** The place that "/diagnostic/commune/2a004" means; null when it names none that the data may hold. */
export function placeMeant(pathname: string): PlaceMeant | null {
  const [, root = '', written = ''] = COMMUNE.exec(pathname) ?? [];
  const code = written.trim().toUpperCase();
  if (firstFiles(code).length > 0)
    return { kind: 'commune', code, address: `${root}?commune=${code}` };
  const [, folder = '', siren = ''] = EPCI.exec(pathname) ?? [];
  if (siren === '') return null;
  return { kind: 'epci', code: siren, address: `${folder}territoire.html?epci=${siren}` };
}
