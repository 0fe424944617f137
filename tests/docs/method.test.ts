// docs/METHOD.md is what people check figures with: its tables are the model's, its sections exist.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { steps } from '../../src/explain/steps.ts';
import { modelSchema } from '../../src/files/index.ts';
import { methodTables, withTables } from '../../tools/docs/method-tables.ts';
import { typesetProse } from '../../tools/docs/typeset-prose.ts';
import { methodHtml } from '../../tools/vite-plugins/method-page.ts';
import { anchorOf, UNDERSTAND } from '../../ui/method-anchor.ts';
import { readShipped, shippedStore } from '../shipped.ts';
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

describe('the chapter to read first', () => {
  const [, chapter = ''] = method.split('## Comprendre en une page');
  const [page = ''] = chapter.split('\n## ');

  test('stands before the formulas, and the first screen leads to it', () => {
    expect(method.indexOf(chapter)).toBeLessThan(method.indexOf('```'));
    expect(methodHtml()).toContain('id="comprendre"');
    expect(anchorOf(UNDERSTAND)).toBe('comprendre');
  });

  test('has no formula, and fits on a page', () => {
    expect(page).not.toMatch(/[`=Σσθβ]|logit/);
    expect(page.split(/\s+/).length).toBeLessThan(450);
  });

  test('its example is the diagnosis of Nevers', async () => {
    const { estimate } = await shippedStore().diagnosis('58194');
    const { drivers, rates, rounded } = estimate;
    const [age, diploma, income, territory] = drivers.map(({ share }) => (share * 100).toFixed(1));
    expect([age, diploma, income, territory]).toEqual(['1.9', '1.4', '0.5', '-0.6']);
    expect(((rates.concerned - 0.4) * 100).toFixed(1)).toBe('3.2');
    expect(rounded.concerned).toEqual({ low: 12_300, point: 14_300, high: 16_400 });
    for (const figure of ['+ 1,9', '+ 1,4', '+ 0,5', '− 0,6', '+ 3,2', '43\u202f%'])
      expect(page).toContain(figure);
    expect(page).toMatch(/14\s300 habitants.*12\s300 à 16\s400 habitants/su);
  });
});

/** Which chapter each part of a report says it is calculated by. */
const EXPLAINED_BY: Readonly<Record<string, string>> = {
  tiers: '3.2 Les parts',
  reasons: '3.4 Pourquoi ici, et pas comme en France',
  comparison: '3.9 Les territoires',
  national: '3.3 Les parts nationales, et à qui elles s’appliquent',
  precision: '3.7 La note de fiabilité',
  'what-if': '3.10 Les hypothèses',
  sizing: '9 Le dimensionnement',
  resemblance: '13 Les communes qui se ressemblent',
  typology: '13 Les communes qui se ressemblent',
  'next-places': '14 Le prochain lieu',
  'compare-shares': '3.6 La fourchette',
  'compare-causes': '3.4 Pourquoi ici, et pas comme en France',
  'compare-figures': '3.8 L’arrondi',
};

test('each « Comment c’est calculé » leads to the chapter of what it stands beside', () => {
  const linked = ['ui', 'widget', 'site'].flatMap((folder) =>
    sourcesOf(folder).flatMap((path) => {
      const text = readFileSync(`${ROOT}/${path}`, 'utf8');
      return [...text.matchAll(/<Section name="([\w-]+)"[^>]*? method="([\d.]+)"/g)].map(
        ([, name = '', section = '']) => [name, section] as const,
      );
    }),
  );
  expect(new Set(linked.map(([name]) => name)).size).toBeGreaterThanOrEqual(9);
  for (const [name, section] of linked) {
    const title = new RegExp(`^#+ (${section.replace('.', '\\.')} .+)$`, 'm').exec(method)?.[1];
    expect([name, title]).toEqual([name, EXPLAINED_BY[name]]);
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
