// Puts into the page of a commune the small program that asks for its data ahead of the others.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { earlyScript } from '../dev/early-script.ts';

/** @param page its file, "index.html" @param script the small program, by its path in the repository */
export function earlyData(page: string, script: string): Plugin {
  let source = '';
  let fileName = '';
  return {
    name: 'early-data',
    apply: 'build',
    buildStart() {
      source = earlyScript(script);
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      fileName = `assets/preload-${hash}.js`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) =>
        path === `/${page}`
          ? [{ tag: 'script', attrs: { async: true, src: `./${fileName}` }, injectTo: 'head' }]
          : [],
    },
  };
}
