// The address of the page, copied: what it holds is said, and a plan that names people is offered with or
// without the names. Where nothing can be copied, the address stands there to be taken by hand.
import { linkContents, withoutNames } from './link.ts';
import { linkText } from './link-copy.ts';

/** What the visitor has asked: a choice to make, an address copied, or one to copy by hand. */
export type Copied = 'choose' | { readonly href: string; readonly done: boolean };

/** Answers at once in the turn of the press: browsers refuse a copy that comes later. */
export async function copyAddress(href: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(href);
    return { href, done: true };
  } catch {
    // No clipboard without HTTPS, or refused.
    return { href, done: false };
  }
}

/** The same, but for an address whose plan names people: whether they go with it is asked first. */
export async function shareAddress(href: string): Promise<Copied> {
  const names = linkContents(new URL(href).hash)?.names ?? [];
  return names.length > 0 ? 'choose' : copyAddress(href);
}

interface Props {
  readonly copied: Copied;
  /** The address as it stands. */
  readonly href: string;
  readonly onCopy: (href: string) => void;
}

/** Nothing to choose where the address holds no plan. */
export function SharedLink({ copied, href, onCopy }: Props) {
  const [page = '', fragment = ''] = href.split(/(?=#)/);
  if (copied === 'choose') {
    const plan = linkContents(fragment);
    if (plan === null) return null;
    return (
      <div class="dn-shared">
        <p role="status">{linkText.choose(plan)}</p>
        <p class="dn-buttons">
          <button
            type="button"
            class="dn-quiet"
            onClick={() => onCopy(page + withoutNames(fragment))}
          >
            {linkText.withoutNames}
          </button>
          <button type="button" class="dn-quiet" onClick={() => onCopy(href)}>
            {linkText.withNames}
          </button>
        </p>
      </div>
    );
  }
  if (!copied.done) {
    return (
      <label>
        {linkText.byHand} <input class="dn-search-input" readOnly value={copied.href} />
      </label>
    );
  }
  const plan = linkContents(copied.href.split(/(?=#)/)[1] ?? '');
  return <p role="status">{plan === null ? linkText.copied : linkText.copiedPlan(plan)}</p>;
}
