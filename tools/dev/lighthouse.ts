// How do the home and diagnosis pages score, as a phone on a slow network sees them? Builds, serves
// with compression, runs Lighthouse's mobile profile, prints the scores; exits 1 under the goals.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { fr } from '../../src/explain/typography.ts';
import { buildIfStale, DIST } from './build.ts';
import { ensureChromium } from './chromium.ts';
import { serve } from './serve.ts';

const GOALS: Readonly<Record<string, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
/** Milliseconds, but for the layout shift. */
const LIMITS: Readonly<Record<string, number>> = {
  'largest-contentful-paint': 1_500,
  'total-blocking-time': 50,
  'cumulative-layout-shift': 0.02,
};
const PAGES = ['', '?commune=58194'];

buildIfStale();
const site = await serve(DIST, 0, 'localhost');
const chrome = await launch({
  chromePath: ensureChromium(),
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
  ],
});
try {
  for (const page of PAGES) await audit(`${site.address}${page}`);
} finally {
  chrome.kill();
  await site.close();
}

/** Runs one page and prints its figures; a miss sets the exit code. */
async function audit(url: string): Promise<void> {
  const result = await lighthouse(url, { port: chrome.port, logLevel: 'error' });
  if (!result) throw new Error(fr`Lighthouse n'a rien mesuré pour ${url}.`);
  const { categories, audits } = result.lhr;
  console.log(url);
  for (const [name, goal] of Object.entries(GOALS)) {
    const score = Math.round((categories[name]?.score ?? 0) * 100);
    report(name, score, score >= goal, fr`au moins ${goal}`);
    for (const { id } of score < 100 ? (categories[name]?.auditRefs ?? []) : []) {
      const { score: part = null, title } = audits[id] ?? {};
      if (part !== null && part < 0.9) console.log(`      ${id} : ${title ?? ''}`);
    }
  }
  for (const [name, limit] of Object.entries(LIMITS)) {
    const value = audits[name]?.numericValue ?? Number.POSITIVE_INFINITY;
    report(name, Math.round(value * 1000) / 1000, value <= limit, fr`au plus ${limit}`);
  }
}

function report(name: string, value: number, reached: boolean, goal: string): void {
  console.log(`  ${reached ? '✓' : '✗'} ${name} ${value} (${goal})`);
  if (!reached) process.exitCode = 1;
}
