// docs/EMBED.md is copied by people who cannot debug it: its code is what the builder writes, its tables
// are what the widget really has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { type Choices, readChoices, WAYS } from '../../site/embed/choices.ts';
import { policyOf } from '../../site/embed/policy.ts';
import { snippetOf } from '../../site/embed/snippet.ts';
import { WRITTEN_SITE } from '../../tools/dev/serve-hosts.ts';
import { ENGINE } from '../../tools/packages/published.ts';
import { ATTRIBUTES, THEMES } from '../../widget/attributes.ts';
import { MAX_PX } from '../../widget/messages.ts';
import { SECTIONS } from '../../widget/sections.ts';
import { shippedStore } from '../shipped.ts';
import { ROOT } from '../structure/sources.ts';

const guide = readFileSync(join(ROOT, 'docs/EMBED.md'), 'utf8');
const declared = JSON.parse(readFileSync(join(ENGINE, 'custom-elements.json'), 'utf8')).modules[0]
  .declarations[0];
const usual = readChoices('?commune=58194').choices;

/** First cells of the table whose header starts so, without their backquotes. */
function rows(header: string): string[] {
  const [, table = ''] = guide.split(`| ${header} |`);
  const [body = ''] = table.split('\n\n', 1);
  return [...body.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
}
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

async function written(part: Partial<Choices>): Promise<string> {
  const { dataset } = await shippedStore().manifest();
  const seals = { 'diagnostic-numerique.js': 'sha384-…', 'embed.js': 'sha384-…' };
  const release = { site: WRITTEN_SITE, version, dataset: dataset.id, seals };
  return snippetOf({ ...usual, ...part }, 'Nevers', release);
}

describe('the code to copy is what the builder writes', () => {
  test.each(WAYS)('%s', async (facon) => {
    expect(guide).toContain(`\`\`\`html\n${await written({ facon })}\n\`\`\``);
  });

  test('sealed', async () => {
    expect(guide).toContain(`\`\`\`html\n${await written({ version: 'exacte' })}\n\`\`\``);
  });

  test.each(WAYS)('%s: the policy', (facon) => {
    expect(guide).toContain(`| ${facon} | \`${policyOf(facon, WRITTEN_SITE)}\` |`);
  });

  test('frozen data are today’s', async () => {
    const { dataset } = await shippedStore().manifest();
    const ids = guide.match(/\d{4}\.\d+-[\da-f]{8}/g) ?? [];
    expect(new Set(ids)).toEqual(new Set([dataset.id]));
  });
});

describe('the tables are what the widget has', () => {
  test('attributes, with every value they take', () => {
    expect(rows('attribut').sort()).toEqual([...ATTRIBUTES].sort());
    for (const value of [...SECTIONS, ...THEMES]) expect(guide).toContain(`\`${value}\``);
  });

  test('CSS properties, parts and events', () => {
    expect(rows('propriété')).toEqual(names(declared.cssProperties));
    expect(rows('partie')).toEqual(names(declared.cssParts));
    expect(rows('événement')).toEqual(names(declared.events));
  });

  test('what each event carries', () => {
    const details = readFileSync(join(ROOT, 'widget/events.ts'), 'utf8');
    for (const [, name = '', body = ''] of guide.matchAll(/^\| `([\w-]+)` \| `\{ (.+?) \}`/gm)) {
      const detail = new RegExp(`'${name}': CustomEvent<(\\w+)>`).exec(details)?.[1] ?? 'none';
      const fields = new RegExp(`interface ${detail} \\{([\\s\\S]*?)\\n\\}`).exec(details)?.[1];
      const keys = [...(fields ?? '').matchAll(/readonly (\w+):/g)].map(([, key]) => key);
      expect([...body.matchAll(/(\w+):/g)].map(([, key]) => key)).toEqual(keys);
    }
  });

  test('the ceiling of a height', () => {
    expect(guide).toContain(`${MAX_PX / 1000} 000 pixels`);
  });
});
