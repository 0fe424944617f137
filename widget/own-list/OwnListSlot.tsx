// Where a list may be brought: closed, it is one line; the program that reads it comes when it opens.
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { stateText } from '../../ui/copy.ts';
import type { OwnListProps } from './lists.ts';
import { ownListSlotText } from './slot-copy.ts';

type Form = FunctionComponent<OwnListProps>;

export function OwnListSlot(props: OwnListProps) {
  const [form, setForm] = useState<{ Form: Form } | 'closed' | 'loading' | 'failed'>('closed');
  const open = () => {
    setForm('loading');
    import('./OwnListForm.tsx').then(
      ({ OwnListForm }) => setForm({ Form: OwnListForm }),
      () => setForm('failed'),
    );
  };
  return (
    <>
      {props.lists.pageFailed.value && <p role="status">{ownListSlotText.page}</p>}
      <details
        class="dn-figures dn-figures-named dn-own-list dn-screen"
        onToggle={({ currentTarget }) => currentTarget.open && form === 'closed' && open()}
      >
        <summary>{ownListSlotText.title}</summary>
        {typeof form === 'string' ? (
          <>
            {form !== 'closed' && <p role="status">{ownListSlotText[form]}</p>}
            {form === 'failed' && (
              <button type="button" class="dn-button" onClick={open}>
                {stateText.retry}
              </button>
            )}
          </>
        ) : (
          <form.Form {...props} />
        )}
      </details>
    </>
  );
}
