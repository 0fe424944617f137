// What to do with a report: copy its address, print it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { actionText } from '../ui/copy.ts';

type Copy = 'idle' | 'copied' | 'by-hand';

interface Props {
  /** What else may be done with this commune. */
  readonly children?: ComponentChildren;
}

export function ReportActions({ children }: Props) {
  const [copy, setCopy] = useState<Copy>('idle');
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopy('copied');
    } catch {
      // No clipboard without HTTPS, or refused: the address is shown, ready to be copied.
      setCopy('by-hand');
    }
  };
  return (
    <div class="dn-actions">
      <button type="button" class="dn-quiet" onClick={() => void copyLink()}>
        {actionText.copyLink}
      </button>
      <button type="button" class="dn-quiet" onClick={() => print()}>
        {actionText.print}
      </button>
      {children}
      <p role="status">{copy === 'copied' ? actionText.linkCopied : ''}</p>
      {copy === 'by-hand' && (
        <label>
          {actionText.linkToCopy} <input class="dn-search-input" readOnly value={location.href} />
        </label>
      )}
    </div>
  );
}
