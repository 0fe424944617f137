// Which letters do these bytes write? Spreadsheets save in UTF-8, or in the old Windows alphabet. One
// reader for the lists brought to a page and for the files given to the command line.

/** What every browser and Node have, and the language itself does not declare. */
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal: boolean },
) => {
  readonly decode: (bytes: Uint8Array, options?: { readonly stream: boolean }) => string;
};

/** The text of a file; never throws: Windows-1252 gives a letter to every byte. */
export function decodeText(file: ArrayBuffer | Uint8Array): string {
  const bytes = new Uint8Array(file);
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    // The mark that some programs write first is taken off by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}

/** The old Windows alphabet. Asked for as a stream: Node 20 otherwise reads Latin-1, which has no œ, € nor ’. */
export function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}

/** UTF-16 says which byte comes first; without its mark, a letter of ours has a zero beside it. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : null;
}
