// Asks for the files of a first diagnosis while the program is still on its way: otherwise one would wait for the
// other, a round trip more on a phone. The program finds them already there, and checks them as ever.
import { firstFiles } from '../../src/terms/first-files.ts';

/** To be called before the program begins, which would ask for them again. @param folder address of the data @param codes of communes; what is none asks for nothing */
export function preload(folder: string | URL, codes: readonly string[]): void {
  for (const file of new Set(codes.flatMap(firstFiles))) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    // As readHttp: the address of the page is told to nobody.
    link.referrerPolicy = 'no-referrer';
    link.href = new URL(file, folder).href;
    // The page around stays as it was.
    link.onload = link.onerror = () => link.remove();
    document.head.append(link);
  }
}
