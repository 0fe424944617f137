// How to come back from a sheet to its page: the address, without the plan of the visitor, and a code that a
// phone reads. The button that prints waits for the code; the keys that print call for it as soon as the first is
// pressed. The menu of the browser cannot wait, and prints the address alone the first time.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { QrCode } from './qr-code.ts';

export interface PaperAddress {
  readonly href: string;
  /** null until it has come, or when it cannot. */
  readonly code: QrCode | null;
}

const printed = signal<PaperAddress | null>(null);

export const paperAddress: ReadonlySignal<PaperAddress | null> = printed;

/** Nobody else comes back to these. */
const OWN_MACHINE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The address to print, or null where there is none to come back to. */
export function addressToPrint(
  page: Pick<URL, 'hostname' | 'origin' | 'pathname' | 'search'>,
): string | null {
  const { hostname, origin, pathname, search } = page;
  return OWN_MACHINE.test(hostname) ? null : origin + pathname + search;
}

/** Writes on paper the address as it stands, with its code. */
async function write(): Promise<void> {
  const href = addressToPrint(location);
  if (href === null) return;
  if (printed.value?.href === href && printed.value.code !== null) return;
  printed.value = { href, code: null };
  try {
    const { qrCodeOf } = await import('./qr-code.ts');
    const code = qrCodeOf(href);
    if (printed.value.href === href) printed.value = { href, code };
  } catch {
    // Offline, or an address too long: it stands in letters all the same.
  }
}

/** Also writes it when the browser prints by its own menu. */
export function writeAddressOnPaper(): void {
  addEventListener('beforeprint', () => void write());
  addEventListener('keydown', ({ key }) => {
    if (key === 'Control' || key === 'Meta') void write();
  });
}

/** Prints the page, once its code is there. */
export async function printPage(): Promise<void> {
  await write();
  // Drawn before the sheet is made.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  print();
}
