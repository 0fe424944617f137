// Our widget in the page of somebody else, read whole: by the tag, and in the frame of the loader.
import { inject } from 'vitest';
import type { Journey } from './broken.ts';
import { hostAt } from './host-page.ts';
import { LINK, LOADER, TAG } from './made-host.ts';
import { readAll } from './whole-journeys.ts';

/** Of the same site as ours for a browser: a frame of another is in a process that a test does not see whole. */
const pageWith = (body: string): string => {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Notre commune</title></head><body>${body}</body></html>`;
  const address = new URL(hostAt(`made?page=${encodeURIComponent(html)}`));
  address.hostname = new URL(inject('site')).hostname;
  return address.href;
};

const FALLBACK = />([^<]+)</.exec(LINK('58194'))?.[1] ?? '';

const WHOLE = ['.dn-report[aria-busy=false]', '.dn-venue', 'canvas'];

/** @returns each, by its name */
export const hostedJourneys = (): Readonly<Record<string, Journey>> => ({
  'the tag in the page of somebody else': {
    address: pageWith(TAG()),
    act: readAll,
    whole: WHOLE,
    fallback: FALLBACK,
  },
  'the frame in the page of somebody else': {
    address: pageWith(LOADER()),
    act: readAll,
    whole: WHOLE,
    fallback: FALLBACK,
  },
});
