// What a CMS asks for when an author pastes the address of a page: https://oembed.com, as a file. WordPress
// shows the quotation until the frame answers it, and any other CMS what it keeps of both.
import { attribute } from './document.ts';

interface Embedded {
  readonly title: string;
  readonly page: string;
  readonly picture: string;
  /** "commune=58194": what the frame shows. */
  readonly query: string;
  readonly siteName: string;
}

const WIDTH = 600;
/** WordPress gives a frame 1 000 px at most: the number, its range, the needs and the link to the rest. */
const BRIEF = 'resume';
/** Until the frame has told its own, where it can. */
const HEIGHT = 600;
/** A year's release at most; figures in the frame are always the current ones. */
const SECONDS_KEPT = 86_400;

export function oembedOf(site: URL, frame: string, embedded: Embedded): object {
  const { title, page, picture, query, siteName } = embedded;
  const address = `${new URL(frame, site).href}?${query}&sections=${BRIEF}`;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: site.href,
    title,
    width: WIDTH,
    height: HEIGHT,
    cache_age: SECONDS_KEPT,
    thumbnail_url: picture,
    html:
      `<blockquote><a href="${attribute(page)}">${attribute(title)}</a></blockquote>` +
      `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${HEIGHT}" frameborder="0"></iframe>`,
  };
}
