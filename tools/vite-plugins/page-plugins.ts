// What every built page goes through, of the site or of the frame: its sentences, and the rule of what
// it may load. Pages hold {{keys}} instead of sentences: every text stays in a copy.ts, even in HTML.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { pagePolicy } from '../hosting/page-policy.ts';

/** Replaces {{key}} by `words[key]`; an unknown key stops the build. */
export function sentences(words: Readonly<Record<string, unknown>>): Plugin {
  const texts = new Map(Object.entries(words));
  return {
    name: 'sentences',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
          const text = texts.get(key);
          if (typeof text !== 'string') throw new Error(`No sentence "${key}" in a copy.ts`);
          return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
        }),
    },
  };
}

/**
 * What stands where a program draws the page until it does: a sentence and a button, for when it never comes.
 * The button loads the page again as it was asked for: hidden until the small script beside it makes it do so (ui/stalled.ts).
 */
export function stalledNote({
  stalled,
  reload,
}: Readonly<Record<'stalled' | 'reload', string>>): Plugin {
  const note = `<p class="site-note stalled">${stalled} <button type="button" class="dn-button" hidden>${reload}</button></p>`;
  return {
    name: 'stalled-note',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/(<div id="app"[^>]*>)(?=<\/div>)/, `$1${note}`),
    },
  };
}

/** The address of an icon that holds its drawing. */
export const iconAddress = (file: string): string =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(file, 'utf8').trim())}`;

/** Gives every page its icon, in the page itself: on a phone, one request more is one wait more. */
export function icon(file: string): Plugin {
  return {
    name: 'icon',
    transformIndexHtml: () => {
      const attrs = { rel: 'icon', href: iconAddress(file) };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  };
}

/**
 * What a built page may load, even on a host that sets no header; the dev server needs more. `also`:
 * another origin that a page may ask, by the name of its file. `trusted`: the policies that may make a
 * program or markup of a text (Trusted Types); nothing else can, where the browser knows them.
 */
export function contentSecurityPolicy(
  also: Readonly<Record<string, string>> = {},
  trusted = "'none'",
): Plugin {
  const policy = (file: string) =>
    pagePolicy({
      'connect-src': ["'self'", also[file] ?? []].flat().join(' '),
      'trusted-types': trusted,
    });
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (_html, { filename }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(basename(filename)) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const LINKS = /^ *<link rel="(?:modulepreload|stylesheet)"[^>]*>\n/gm;
const SCRIPT = /^ *<script/m;

/**
 * Programs and looks before scripts in the head: a browser asks in the order of the page, and the first
 * asked for has the connection that brought the page, one round trip less on a phone.
 */
export function heaviestFirst(): Plugin {
  return {
    name: 'heaviest-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        // A page to be read alone has no script; its looks stay where they are.
        if (!SCRIPT.test(html)) return html;
        const links = html.match(LINKS) ?? [];
        return html.replace(LINKS, '').replace(SCRIPT, (script) => links.join('') + script);
      },
    },
  };
}
