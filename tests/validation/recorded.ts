// The recorded results: a later model may do better, never silently worse.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { covered, LEVELS, type Results, TESTS } from './results.ts';

export const RECORDED = new URL('recorded.json', import.meta.url);

/** Each name ends with the side that is worse: "▲" when higher is worse, "▼" when lower is. */
const schema = z.record(z.string(), z.number());
export type Recorded = z.infer<typeof schema>;

const round = (x: number): number => Number(x.toFixed(4));

/** The figures that must not become worse, by name. */
export function recordable({ methods, groups }: Results): Recorded {
  const [shipped] = methods;
  const figures: Recorded = {};
  for (const test of TESTS) {
    for (const level of LEVELS) {
      const found = shipped?.tests[test][level];
      if (!found) continue;
      const name = (measure: string, side: string): string => `${test} ${level} ${measure} ${side}`;
      figures[name('rmse', '▲')] = round(found.rmse);
      figures[name('rmseFree', '▲')] = round(found.rmseFree);
      figures[name('mae', '▲')] = round(found.mae);
      figures[name('largest', '▲')] = round(found.largest);
      figures[name('absolute bias', '▲')] = round(Math.abs(found.bias));
      figures[name('within2', '▼')] = round(found.within2);
      figures[name('r', '▼')] = round(found.r ?? Number.NaN);
      figures[name('spearman', '▼')] = round(found.spearman ?? Number.NaN);
      figures[name('skill', '▼')] = round(found.skill);
    }
    figures[`${test} covered ▼`] = covered(groups, test).inside;
  }
  return figures;
}

export function readRecorded(): Recorded {
  return schema.parse(JSON.parse(readFileSync(RECORDED, 'utf8')));
}

/** The names of the figures that became worse; a rounding of the last digit is no worsening. */
export function worsened(before: Recorded, now: Recorded): string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = now[name] ?? Number.NaN;
    const worse = name.endsWith('▲') ? is - was : was - is;
    return worse <= 1e-4 ? [] : [`${name} : ${was} -> ${is}`];
  });
}
