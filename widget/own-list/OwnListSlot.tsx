// Where a list may be brought: closed, it is one line; the program that reads it comes when it opens.
import { MAX_INSIDE } from '../../src/lists/places/index.ts';
import { LoadedFold } from '../../ui/LoadedFold.tsx';
import type { OwnListProps } from './lists.ts';
import { ownListSlotText } from './slot-copy.ts';

const loadForm = async () => (await import('./OwnListForm.tsx')).OwnListForm;

/** Also tells what the list of the page lacks: that it did not come, or that it has too many places to show. */
export function OwnListSlot(props: OwnListProps) {
  const crowded = props.lists.insideOf(props.commune).filter((count) => count > MAX_INSIDE);
  return (
    <>
      {props.lists.pageFailed.value && <p role="status">{ownListSlotText.page}</p>}
      {crowded.map((count) => (
        <p key={count}>{ownListSlotText.bounded(count, MAX_INSIDE)}</p>
      ))}
      <LoadedFold
        summary={ownListSlotText.title}
        class="dn-own-list dn-screen"
        load={loadForm}
        words={ownListSlotText}
      >
        {(OwnListForm) => <OwnListForm {...props} />}
      </LoadedFold>
    </>
  );
}
