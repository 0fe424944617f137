// docs/METHOD.md is what people check figures with: its tables are the model's, its sections exist.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { steps } from '../../src/explain/steps.ts';
import { modelSchema } from '../../src/files/index.ts';
import { methodTables, withTables } from '../../tools/docs/method-tables.ts';
import { typesetProse } from '../../tools/docs/typeset-prose.ts';
import { anchorOf, methodHtml } from '../../tools/vite-plugins/method-page.ts';
import { readShipped } from '../shipped.ts';
import { ROOT, sourcesOf } from '../structure/sources.ts';

const method = readFileSync(new URL('../../docs/METHOD.md', import.meta.url), 'utf8');
const sections = [...method.matchAll(/^#{2,3} (\d+(?:\.\d+)?) /gm)].map(([, section]) => section);

test('its tables are those of model.json (npm run docs)', async () => {
  const model = modelSchema().parse(await readShipped('model.json'));
  expect(withTables(method, methodTables(model))).toBe(method);
});

test('its French is set as on the page: no plain space before a colon or a per cent sign', () => {
  expect(typesetProse(method)).toBe(method);
});

test('the page gives the results of the validation, linked from the method', () => {
  const html = methodHtml();
  expect(html).toContain('id="validation"');
  expect(html).toContain('href="#validation"');
  expect(html).toMatch(/<img [^>]*validation\.svg" alt="[^"]+" width="\d+" height="\d+"/);
  const [, results = ''] = html.split('id="validation"');
  expect(results).toContain('0,963');
  expect([...html.matchAll(/npm run/g)]).toHaveLength(1);
  expect(html.match(/<h1/g)).toHaveLength(1);
});

test('a table that is retyped is found', async () => {
  const model = modelSchema().parse(await readShipped('model.json'));
  const retyped = method.replace('−0,7665', '−0,7666');
  expect(retyped).not.toBe(method);
  expect(withTables(retyped, methodTables(model))).toBe(method);
});

test('every section that a step of the calculation cites exists, with its anchor on the page', () => {
  expect(steps.length).toBeGreaterThanOrEqual(7);
  const html = methodHtml();
  for (const { section } of steps) {
    expect(sections).toContain(section);
    expect(html).toContain(`id="${anchorOf(section)}"`);
  }
});

test('every section of METHOD that the engine’s comments name exists', () => {
  const cited = sourcesOf('src').flatMap((path) => {
    const text = readFileSync(`${ROOT}/${path}`, 'utf8');
    return [...text.matchAll(/METHOD §(\d+(?:\.\d+)?)/g)].map(([, section]) => section);
  });
  expect(cited.length).toBeGreaterThan(20);
  expect([...new Set(cited)].filter((section) => !sections.includes(section))).toEqual([]);
});

/** Letters, alone or with figures, and logit: what a formula uses besides plain words. */
function symbolsOf(text: string): string[] {
  const formulas = [...text.matchAll(/```([\s\S]*?)```/g)].map(([, formula = '']) => formula);
  return formulas.flatMap(
    (formula) =>
      // Words in a formula are French, with their elisions; an index is told by its symbol.
      formula
        .replace(/\p{L}['’]/gu, '')
        .replace(/ à /g, ' ')
        .replace(/_([\p{L}]{2,}|\d)/gu, '')
        .match(/(?<![\p{L}\d])(?:\p{L}\d*|Σ(?=\p{L})|logit|bas)(?![\p{L}\d])|Σ|[kpq]\d+/gu) ?? [],
  );
}

describe('the notation table', () => {
  const rows = [...method.matchAll(/^\| [^|]+ \| [^|]+ \| `([\w.]+)` \|$/gm)];
  const code = sourcesOf('src')
    .map((path) => readFileSync(`${ROOT}/${path}`, 'utf8'))
    .join('\n');

  test.each(rows.map(([, identifier = '']) => identifier))('%s is in the code', (identifier) => {
    const name = identifier.split('.').at(-1) ?? '';
    expect(code).toMatch(new RegExp(`\\b${name}\\b`));
  });

  const listed = [...method.matchAll(/^\| ([^|]+) \| [^|]+ \| `[\w.]+` \|$/gm)].map(
    ([, symbol = '']) => symbol.replace(/\(.*/, ''),
  );
  const inFormulas = new Set(symbolsOf(method));

  test('names every symbol of the formulas', () => {
    expect([...inFormulas].filter((symbol) => !listed.includes(symbol))).toEqual([]);
  });

  test('names nothing that no formula uses, and nothing twice', () => {
    const spoken = ['src', 'cv', 'bas'];
    expect(listed.filter((one) => !inFormulas.has(one) && !spoken.includes(one))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('a symbol that only a new formula uses is found', () => {
    expect(symbolsOf('```\ny = ω_2 × part\n```')).toEqual(['y', 'ω']);
  });
});

test('no sentence of its prose is over 25 words', () => {
  const prose = method
    .replace(/<!-- table[\s\S]*?<!-- \/table -->/g, '')
    .replace(/```[\s\S]*?```/g, '')
    .split('\n')
    .filter((line) => !/^[|#<]/.test(line))
    .flatMap((line) => line.split(/(?<=[.:;!?])\s+/));
  const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\wÀ-ÿ]/.test(word));
  expect(prose.filter((sentence) => words(sentence).length > 25)).toEqual([]);
});

test('every section of the method that a number on screen leads to exists, sizing included', () => {
  const widget = new URL('../../widget/', import.meta.url);
  const cited = readdirSync(widget, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, widget), 'utf8').matchAll(/\b(?:method|section)="([\d.]+)"/g),
    ])
    .map(([, section]) => section);
  expect(cited).toContain('9');
  expect(cited.filter((section) => !sections.includes(section))).toEqual([]);
});

test('the page leaves all presentation to its style sheet (RGAA 10.1)', () => {
  expect(methodHtml().match(/ (align|bgcolor|border|valign)=/g)).toBeNull();
});
