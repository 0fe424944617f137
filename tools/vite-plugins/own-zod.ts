// zod keeps its settings on the window, where a page that has zod too would share them with us: a guest
// adds no global. In what we build, they are kept in the module itself.
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
