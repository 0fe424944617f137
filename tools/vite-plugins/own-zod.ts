// zod keeps its settings and its registry on the window (__zod_globalConfig, __zod_globalRegistry), on purpose:
// https://github.com/colinhacks/zod/pull/5889, https://github.com/colinhacks/zod/pull/5452. The tag lives in
// pages that may have zod too: two globals would be added there (tests/e2e/hosts.test.ts counts them), and the
// messages or the `jitless` that the page sets would be ours. No setting of zod changes that, so that what we
// build keeps both in the module itself. To be removed when zod has one.
// It also runs through objects with `for … in`, which gives inherited keys too. Where an old library has added a method
// to Object.prototype, zod takes it for a part of each of its own types: making any schema throws, and so would the tag
// (tests/e2e/odd-hosts.test.ts). What we build runs through own keys.
import type { Plugin } from 'vite';

const KEEPERS = /\/zod\/v4\/core\/(core|registries)\.js$/;

const READERS = /\/zod\/v4\/core\/(util|schemas)\.js$/;
const FOR_IN = /for \(const (\w+) in (\w+)\)/g;

export function ownZod(): Plugin[] {
  return [ownSettings(), ownKeys()];
}

function ownKeys(): Plugin {
  return {
    name: 'own-zod-keys',
    transform: {
      filter: { id: READERS },
      handler(code, id) {
        if (code.search(FOR_IN) < 0) throw new Error(`${id} runs through no object any more`);
        return { code: code.replace(FOR_IN, 'for (const $1 of Object.keys($2))'), map: null };
      },
    },
  };
}

function ownSettings(): Plugin {
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
