// Puts into each page that a program draws a small script beside that program: it asks ahead for the data of the page, if it
// has any, and says when nothing will draw it (ui/stalled.ts).
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { earlyScript } from '../dev/early-script.ts';

/**
 * @param scripts the small script of a page, "index.html", by its path in the repository @param others that of the other
 *   pages where something stands until they are drawn
 */
export function earlyScripts(scripts: Readonly<Record<string, string>>, others: string): Plugin {
  const built = new Map<string, { readonly fileName: string; readonly source: string }>();
  return {
    name: 'early-scripts',
    apply: 'build',
    buildStart() {
      for (const script of [...Object.values(scripts), others]) {
        const source = earlyScript(script);
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        built.set(script, { fileName: `assets/preload-${hash}.js`, source });
      }
    },
    generateBundle() {
      for (const file of built.values()) this.emitFile({ type: 'asset', ...file });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => {
        const own =
          scripts[path.slice(1)] ?? (html.includes('class="site-note stalled"') && others);
        const file = own && built.get(own);
        return file
          ? [{ tag: 'script', attrs: { async: true, src: `./${file.fileName}` }, injectTo: 'head' }]
          : [];
      },
    },
  };
}
