// Where this page stands in the site. Most stand at its root, and their addresses are relative; a page of a
// commune stands two folders below (tools/release/pages), and one that takes its address says where it began.

const app = typeof document === 'undefined' ? null : document.querySelector<HTMLElement>('#app');
const { root, pages, still } = app?.dataset ?? {};
/** Read once: the address of the document may change, and relative ones with it. */
const start = root === undefined ? null : new URL(root, document.baseURI);

/** Address of a page or a file of the site, from its root: "methode.html", "?commune=58194". */
export function inSite(path: string): string {
  return start === null ? path : new URL(path, start).href;
}

/** What the build says of the places that have a page; undefined where none has. */
export const PAGES: string | undefined = pages;
/** Whether the build wrote what the page shows. */
export const STILL = still !== undefined;

/** Some servers answer for a page without its final slash, or with the name of its file. */
const PAGE_OF = {
  commune: /\/commune\/(\d[\dAB]\d{3})(\/(index\.html)?)?$/,
  epci: /\/epci\/(\d{9})(\/(index\.html)?)?$/,
};

/** The code of the place whose page this address is: "58194" of …/commune/58194/. */
export function placeIn(kind: keyof typeof PAGE_OF, { pathname }: Pick<URL, 'pathname'>) {
  return PAGE_OF[kind].exec(pathname)?.[1] ?? null;
}

/** The code of a commune that an address asks for, by "?commune=" or by its page; null when it asks for none. */
export function communeIn(address: string): string | null {
  const url = new URL(address);
  const asked = url.searchParams.get('commune');
  return asked === null ? placeIn('commune', url) : asked.trim() || null;
}
