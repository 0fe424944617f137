// What to do with a report: copy its address, print it.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { actionText } from '../ui/copy.ts';
import { useLoaded } from '../ui/use-loaded.ts';
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
  // There before it is pressed: a browser copies only in the turn of the press.
  const { loaded, failures, retry } = useLoaded(loadSharing);
  const [copied, setCopied] = useState<Copied | null>(null);
  // How often it had failed when it was pressed: nothing is said of a failure that nobody asked for.
  const [pressedAt, setPressedAt] = useState<number | null>(null);
  const ready = loaded.status === 'ready' ? loaded.value : null;
  const awaited = pressedAt === null ? null : ready;
  const share = ({ shareAddress }: Sharing) => void shareAddress(location.href).then(setCopied);
  const press = () => {
    if (ready) return share(ready);
    setPressedAt(failures);
    if (loaded.status === 'failed') retry();
  };
  useEffect(() => {
    if (awaited === null) return;
    setPressedAt(null);
    share(awaited);
  });
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
        {loaded.status === 'failed' && pressedAt !== null && failures > pressedAt && (
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
