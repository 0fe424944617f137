// What may become a program or markup of a text, where every page forbids it (tools/vite-plugins/page-plugins.ts):
// the worker that keeps the site, and the page of the builder's preview. Any other is refused by the browser.
import { inSite } from './pages/here.ts';

interface Rules {
  readonly createScriptURL: (url: string) => string | null;
  readonly createHTML: (html: string, type: string, sink: string) => string | null;
}

declare global {
  interface Window {
    /** Not in every browser. */
    readonly trustedTypes?: {
      readonly defaultPolicy: object | null;
      readonly createPolicy: (name: 'default', rules: Rules) => object;
    };
  }
}

/** To be called before either of the two is used; once is enough. */
export function trustOwnPages(): void {
  const worker = new URL(inSite('sw.js'), document.baseURI).href;
  if (window.trustedTypes?.defaultPolicy !== null) return;
  window.trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (url === worker ? url : null),
    createHTML: (html, _, sink) => (sink === 'HTMLIFrameElement srcdoc' ? html : null),
  });
}
