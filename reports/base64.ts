// Bytes as text, in a browser and in a terminal alike.

/** Of any length: one character of a string a byte, since a spread of many arguments fails. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
