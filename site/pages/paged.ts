// Fetched where the build wrote a page for places: the address of what is shown becomes that of its page, and
// a page already written gives way to the live one without a jump.
import { effect, type ReadonlySignal } from '@preact/signals';
import type { WidgetState } from '../../widget/widget-state.ts';
import { inSite, STILL } from './here.ts';
import { communeIn } from './place-in.ts';

/** Links of the page around stay right when its address changes. */
export function keepLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[href]:not([href^="#"], [href=""])',
  )) {
    // As it reads now, whole.
    link.setAttribute('href', link.href);
  }
}

/** The address of a commune is that of its page, when it has `from` inhabitants or more. */
export function takeCommuneAddress({ view }: Pick<WidgetState, 'view'>, from: number): void {
  keepLinks();
  effect(() => {
    const shown = view.value;
    if (shown.status !== 'ready') return;
    const { code, population } = shown.diagnosis.commune;
    // What was asked for may be but a part of the commune, which its page would not say.
    const asked = shown.code.toUpperCase() === code && communeIn(location.href) === shown.code;
    if (!asked || population < from) return;
    const address = new URL(inSite(`commune/${code}/`));
    // The plan of the visitor.
    address.hash = location.hash;
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  });
}

/**
 * Ends when the live page may take the place of the written one: once it has what to show. The room is kept,
 * so that who reads further down stays there. Where there is no written page, `otherwise` says when.
 */
export async function takeOver(
  root: HTMLElement,
  { view }: { readonly view: ReadonlySignal<{ readonly status: string }> },
  otherwise: () => Promise<void>,
): Promise<void> {
  if (!STILL) return otherwise();
  await new Promise<void>((resolve) => {
    effect(() => {
      if (view.value.status === 'ready') resolve();
    });
  });
  root.style.minHeight = `${root.offsetHeight}px`;
  root.replaceChildren();
}
