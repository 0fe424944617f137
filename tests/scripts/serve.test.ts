// The rule that `npm start` sends and the rule that each page holds both apply: a button that a page
// allows must not be stopped by the server, and nobody else may be asked.
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { NATIONAL_MAP } from '../../widget/national-map/address.ts';

test('pages may ask their own site and the national map, and nobody else', async () => {
  const server = await serve('public', 0, '127.0.0.1');
  const { headers } = await fetch(new URL('data/manifest.json', server.address)).finally(() =>
    server.close(),
  );
  const rules = (headers.get('Content-Security-Policy') ?? '').split('; ');
  expect(rules).toContain("default-src 'self'");
  expect(rules).toContain(`connect-src 'self' ${new URL(NATIONAL_MAP).origin}`);
});
