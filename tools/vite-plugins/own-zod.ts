// zod keeps its settings and its registry on the window (__zod_globalConfig, __zod_globalRegistry), on purpose:
// https://github.com/colinhacks/zod/pull/5889, https://github.com/colinhacks/zod/pull/5452. The tag is a guest of
// pages that may have zod too: two globals would be added there (tests/e2e/hosts.test.ts counts them), and the
// messages or the `jitless` that the page sets would be ours. No setting of zod changes that, so that what we
// build keeps both in the module itself. To be removed when zod has one.
import type { Plugin } from 'vite';

const KEEPERS = /\/zod\/v4\/core\/(core|registries)\.js$/;

export function ownZod(): Plugin {
  return {
    name: 'own-zod',
    transform: {
      filter: { id: KEEPERS },
      handler(code, id) {
        if (!code.includes('globalThis'))
          throw new Error(`${id} keeps nothing on globalThis any more`);
        return { code: `const kept = {};\n${code.replaceAll('globalThis', 'kept')}`, map: null };
      },
    },
  };
}
