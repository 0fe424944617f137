// What does each file of dist/ tell browsers: how long to keep it, who may read it, what its page may
// do? The one table of rules; tools/dev/serve.ts follows it, and _headers, nginx.conf and Caddyfile are
// written from it.

import { NATIONAL_MAP } from '../../widget/national-map/address.ts';

export interface Kind {
  readonly name: 'release' | 'alias' | 'dated' | 'data' | 'asset' | 'download' | 'page';
  /** First that matches the path, "/v1.2.3/embed.js". Read alike by JavaScript, PCRE and Go. */
  readonly path: string;
  readonly cache: string;
  /** Whether pages of any site may read it. */
  readonly shared: boolean;
}

const FOR_EVER = 'public, max-age=31536000, immutable';
/** An hour at most late, and never waited for during the day that follows. */
const SHORT = 'public, max-age=3600, stale-while-revalidate=86400';

export const KINDS: readonly Kind[] = [
  { name: 'release', path: '^/v\\d+\\.\\d+\\.\\d+/', cache: FOR_EVER, shared: true },
  { name: 'alias', path: '^/v\\d+/', cache: SHORT, shared: true },
  { name: 'dated', path: '^/data/\\d{4}\\.', cache: FOR_EVER, shared: true },
  { name: 'data', path: '^/data/', cache: SHORT, shared: true },
  { name: 'asset', path: '^/assets/', cache: FOR_EVER, shared: false },
  { name: 'download', path: '^/telechargements/', cache: 'no-cache', shared: true },
  // Asked for again each time, and rarely sent again: 304.
  { name: 'page', path: '^/', cache: 'no-cache', shared: false },
];

/** What servers know badly: nothing, or no encoding. */
export const TYPES: readonly { readonly path: string; readonly type: string }[] = [
  { path: '\\.csv$', type: 'text/csv; charset=utf-8' },
  { path: '\\.sql$', type: 'application/sql; charset=utf-8' },
  { path: '\\.parquet$', type: 'application/vnd.apache.parquet' },
];
/** Read by Netlify and Cloudflare Pages, never sent. */
export const HIDDEN = ['_headers', '_redirects'] as const;
/** Addresses with a letter that people type in lower case: the codes of Corsica. Read alike by JavaScript, PCRE and Go. */
export const MOVED: readonly { readonly path: string; readonly to: string }[] = ['A', 'B'].map(
  (letter) => ({
    path: `^/commune/2${letter.toLowerCase()}(\\d{3})/?$`,
    to: `/commune/2${letter}$1/`,
  }),
);
/** Sent with status 404 in the place of what is not there. */
export const NOT_FOUND = '404.html';

/** The page made to be framed by any site, and every other page. */
export const FRAME = '/embed\\.html$';
export const PAGE = '(/|\\.html)$';

const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'";
/** A page of ours may ask the national map, on a press (widget/national-map); a frame may not. */
const ASKED = `connect-src 'self' ${new URL(NATIONAL_MAP).origin}`;
const NO_DEVICE = 'camera=(), microphone=(), payment=(), usb=()';

/** Of every answer. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
/** Of what pages of any site may read. */
export const SHARED: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
/**
 * Of the framed page. A position is never asked for from within a frame. `file:` is a page tried from
 * its author's disk, which "*" leaves out.
 */
export const FRAMED: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors * file:`,
  'Permissions-Policy': `${NO_DEVICE}, geolocation=()`,
};
/** Of every other page. Not of data, which a page around asks for: 0.4 kB a request. */
export const OWN: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${POLICY}; ${ASKED}; frame-ancestors 'self'`,
  'Permissions-Policy': `${NO_DEVICE}, geolocation=(self)`,
};

/** All headers of a path of the site, "/data/model.json". */
export function headersOf(path: string): Record<string, string> {
  const kind = KINDS.find((one) => new RegExp(one.path).test(path));
  const type = TYPES.find((one) => new RegExp(one.path).test(path))?.type;
  return {
    ...EVERYWHERE,
    ...(kind && { 'Cache-Control': kind.cache }),
    ...(kind?.shared && SHARED),
    ...(type !== undefined && { 'Content-Type': type }),
    ...(new RegExp(FRAME).test(path) ? FRAMED : new RegExp(PAGE).test(path) && OWN),
  };
}
