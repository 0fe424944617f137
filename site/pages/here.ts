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
