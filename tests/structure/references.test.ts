// Does every document that a comment or a text cites exist, down to the section? A stranger follows them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { ACTION_IDS, ACTOR_KINDS } from '../../src/advice/index.ts';
import { ROOT } from './sources.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');
const READ = /\.(tsx?|mjs|js|md|css|html|ya?ml)$/;
/** Producers' files, kept as they were received. */
const RECEIVED = /(^|\/)fixtures\/|^tests\/e2e\/hosts\/|^public\/data\//;
const files = tracked.filter(
  (file) => READ.test(file) && !RECEIVED.test(file) && existsSync(join(ROOT, file)),
);
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** A document whole, the comments of a program. */
const proseOf = (file: string) =>
  file.endsWith('.md')
    ? textOf(file)
    : textOf(file)
        .split('\n')
        .filter((line) => /^\s*(\/\/|\*|\/\*)/.test(line))
        .join('\n');

/** "METHOD §3.3", "docs/ADVICE.md §5": the document, and its section when there is one. */
const CITED = /(?<![\w/])\/?((?:docs\/)?[A-Z]{3,})(?:\.md)? §§?\s?(\d+(?:\.\d+)*)/g;
const PATH = /(?<![\w:*])((?:\.{1,2}\/)*[\w-]+(?:\/[\w.-]+)*\.md)\b/g;
/** Programs cited in a comment by their path from the root. */
const PROGRAM =
  /\b((?:src|ui|widget|site|reports|cli|pipeline|tools|tests)\/[\w/.-]+\.(?:tsx?|mjs|css|html))\b/g;

/** The same in back quotes: a folder too. */
const QUOTED =
  /`((?:src|ui|widget|site|reports|cli|pipeline|tools|tests|docs|examples)(?:\/[\w.-]+)*)\/?`/g;
/** A program cited by its name, with the end of its folder or without. */
const NAMED = /(?<![\w/.*-])((?:[\w-]+\/)*[\w-]+(?:\.test)?\.tsx?)\b/g;

function sectionsOf(document: string): Set<string> {
  return new Set(
    [...textOf(document).matchAll(/^#+ (\d+(?:\.\d+)*)[. ]/gm)].map(([, n = '']) => n),
  );
}

test('a section that is cited stands in a document of docs', () => {
  const absent: string[] = [];
  const known = new Map<string, Set<string>>();
  for (const file of files) {
    for (const [cited, name = '', section = ''] of textOf(file).matchAll(CITED)) {
      const document = `docs/${basename(name)}.md`;
      if (!existsSync(join(ROOT, document))) {
        absent.push(`${file}: ${cited}`);
        continue;
      }
      const sections = known.get(document) ?? sectionsOf(document);
      known.set(document, sections);
      if (!sections.has(section)) absent.push(`${file}: ${cited}`);
    }
  }
  expect(known.size).toBeGreaterThanOrEqual(2);
  expect(absent).toEqual([]);
});

test('a link of a document leads to a file of the repository', () => {
  const absent = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
        .map(([, path = '']) => join(dirname(file), path))
        // Written when the packages are built.
        .filter((path) => !/^tools\/packages\/.*\/(docs\/|LICENSE)/.test(path))
        .filter((path) => !existsSync(join(ROOT, path)))
        .map((path) => `${file}: ${path}`),
    );
  expect(absent).toEqual([]);
});

test('a document that is named is in the repository', () => {
  const exists = (file: string, path: string) =>
    [path, join('docs', path), join(dirname(file), path)].some((at) => existsSync(join(ROOT, at)));
  const absent = files.flatMap((file) =>
    [...textOf(file).matchAll(PATH)]
      .map(([, path = '']) => path)
      .filter((path) => !exists(file, path))
      .map((path) => `${file}: ${path}`),
  );
  expect(absent).toEqual([]);
});

test('a document without its extension is one of docs: no CONTENT, no PRODUCERS', () => {
  const absent = files.flatMap((file) =>
    [...proseOf(file).matchAll(/(?<![\w'"`./-])\/?(CONTENT|PRODUCERS|STACK|EXPECTED)\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => !existsSync(join(ROOT, `docs/${name}.md`)))
      .map((name) => `${file}: ${name}`),
  );
  expect(absent).toEqual([]);
});

test('a program that a comment or a document names is in the repository', () => {
  const absent = files.flatMap((file) =>
    [...proseOf(file).matchAll(PROGRAM)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(ROOT, path)))
      .map((path) => `${file}: ${path}`),
  );
  expect(absent).toEqual([]);
});

test('a path in back quotes, and a program named without its folder, are in the repository', () => {
  const absent = files.flatMap((file) => {
    const prose = proseOf(file);
    const paths = [...prose.matchAll(QUOTED)].map(([, path = '']) => path);
    const names = [...prose.matchAll(NAMED)].map(([, name = '']) => name);
    return [
      ...paths.filter((path) => !existsSync(join(ROOT, path))),
      ...names.filter((name) => !tracked.some((path) => `/${path}`.endsWith(`/${name}`))),
    ].map((path) => `${file}: ${path}`);
  });
  expect(absent).toEqual([]);
});

test('two decisions never bear one number', () => {
  const numbers = tracked.flatMap((file) => /^docs\/adr\/(\d{4})-/.exec(file)?.[1] ?? []);
  expect(numbers).toEqual([...new Set(numbers)]);
  const titled = tracked
    .filter((file) => file.startsWith('docs/adr/'))
    .map((file) => [
      Number(/(\d{4})-/.exec(file)?.[1]),
      Number(/^# (\d+)\. /.exec(textOf(file))?.[1]),
    ]);
  expect(titled.filter(([inName, inTitle]) => inName !== inTitle)).toEqual([]);
});

test('docs/ADVICE.md has a line for every action and every kind of actor, and for nothing else', () => {
  const lines = [...textOf('docs/ADVICE.md').matchAll(/^\| `([\w-]+)`(?= )/gm)].map(
    ([, id = '']) => id,
  );
  expect(lines.toSorted()).toEqual([...ACTION_IDS, ...ACTOR_KINDS].toSorted());
});
