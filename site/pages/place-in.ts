// Which place is this the address of?

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
