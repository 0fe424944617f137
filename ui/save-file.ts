// Hands a file made in the browser to its reader, under a name. Nothing leaves the machine.

/** A while: some browsers read the address after the click. */
const KEPT_MS = 30_000;

/** Returns before it is saved: a page is never told whether it was. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
