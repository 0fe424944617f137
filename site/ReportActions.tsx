// What to do with a report: copy its address, print it.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { actionText } from '../ui/copy.ts';
import type { Copied } from '../widget/plan/SharedLink.tsx';
import { PaperAddress } from './paper/PaperAddress.tsx';
import { printPage } from './paper/paper-address.ts';

type Sharing = typeof import('../widget/plan/SharedLink.tsx');

const loadSharing = (): Promise<Sharing> => import('../widget/plan/SharedLink.tsx');

interface Props {
  /** What else may be done with this commune. */
  readonly children?: ComponentChildren;
}

export function ReportActions({ children }: Props) {
  const [sharing, setSharing] = useState<Sharing | 'failed' | null>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  // There before it is pressed: a browser copies only in the turn of the press.
  useEffect(() => {
    // Where it does not come, the press tries again: nothing is said of what was not asked for.
    loadSharing().then(setSharing, () => undefined);
  }, []);
  const ready = sharing === 'failed' ? null : sharing;
  const share = ({ copyAddress, linkContents }: Sharing) => {
    const names = linkContents(location.hash)?.names ?? [];
    if (names.length > 0) setCopied('choose');
    else void copyAddress(location.href).then(setCopied);
  };
  const press = () => {
    if (ready) share(ready);
    else
      void loadSharing().then(
        (loaded) => {
          setSharing(loaded);
          share(loaded);
        },
        () => setSharing('failed'),
      );
  };
  return (
    <>
      <PaperAddress />
      <div class="dn-actions">
        <button type="button" class="dn-quiet" onClick={press}>
          {actionText.copyLink}
        </button>
        <button type="button" class="dn-quiet" onClick={() => void printPage()}>
          {actionText.print}
        </button>
        {children}
        {sharing === 'failed' && (
          <label>
            {actionText.linkToCopy} <input class="dn-search-input" readOnly value={location.href} />
          </label>
        )}
        {ready && copied && (
          <ready.SharedLink
            copied={copied}
            href={location.href}
            onCopy={(href) => void ready.copyAddress(href).then(setCopied)}
          />
        )}
      </div>
    </>
  );
}
