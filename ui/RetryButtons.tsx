// What is offered where something did not come: to ask again, to load the page again where its program is gone, or both.
import { stateText } from './copy.ts';
import { reloadPage } from './reload-page.ts';

interface Props {
  /** Left out where asking again would not help. */
  readonly onRetry?: (() => void) | false | undefined;
  readonly outdated?: boolean | undefined;
}

/** Fetched where something failed, and not before: nobody else needs it. */
const follow = (button: HTMLElement | null) => {
  if (button)
    import('./follow-focus.ts').then(
      ({ followFocus }) => followFocus(button),
      () => {},
    );
};

export function RetryButtons({ onRetry, outdated }: Props) {
  return (
    <>
      {onRetry && (
        <button type="button" class="dn-button" ref={follow} onClick={onRetry}>
          {stateText.retry}
        </button>
      )}
      {outdated && (
        <button type="button" class="dn-button" onClick={reloadPage}>
          {stateText.reload}
        </button>
      )}
    </>
  );
}
