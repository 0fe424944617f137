// What WordPress shows of a pasted address is this frame, in a sandbox: it listens to messages of its own, for
// the height, and for a link that a sandbox may not follow. wp-includes/js/wp-embed.js is the other end.

/** What WordPress calls this frame, from "#?secret=4f2aB"; null elsewhere. */
export function secretIn(hash: string): string | null {
  return /^#\?secret=([\da-zA-Z]{1,40})$/.exec(hash)?.[1] ?? null;
}

/** Speaks to the page around, and answers how to tell it the height, in CSS pixels. */
export function connectWordPress(secret: string, page: Window): (height: number) => void {
  let reported = 0;
  const say = (message: 'height' | 'link', value: number | string) =>
    page.postMessage({ message, value, secret }, '*');
  addEventListener('message', ({ source, data }) => {
    // Its script may come after our first word.
    const asks = source === page && data?.message === 'ready' && data.secret === secret;
    if (asks && reported > 0) say('height', reported);
  });
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    // It follows links to the site of the frame alone.
    if (link instanceof HTMLAnchorElement && link.host === location.host) {
      event.preventDefault();
      say('link', link.href);
    }
  });
  return (height) => {
    reported = height;
    say('height', height);
  };
}
