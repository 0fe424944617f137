// Which letters do these bytes write? Spreadsheets save in UTF-8, or in the old Windows alphabet.

/** The text of a file; never throws: Windows-1252 gives a letter to every byte. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    // The mark that some programs write first is taken off by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
