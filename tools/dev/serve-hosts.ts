// The site of somebody else: pages of examples/ and of tests/e2e/hosts, served from another origin than
// ours, for `npm run examples` and for the browser tests. They name our site by a reserved address,
// which is replaced by the real one.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { build } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from './build.ts';

/** What examples and docs write where a webmaster puts the address of the site. */
export const WRITTEN_SITE = 'https://diagnostic-numerique.example/';
/** /examples/… and /site/… are the folders of that name; everything else, /hosts/…, is for tests. */
const folderOf = (path: string) =>
  /^\/(examples|site)\//.test(path) ? ROOT : join(ROOT, 'tests/e2e');
const HTML = 'text/html; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jsx': 'text/javascript; charset=utf-8',
};
const require = createRequire(import.meta.url);

export interface HostServer {
  /** "http://127.0.0.1:5300/": another site than localhost for cookies too. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves /examples/NAME/ and /hosts/NAME, on any free port; with ?without, what stands between
 * <!--widget--> and <!--/widget--> is left out, to see the page as it was before it had guests. /made?page=…
 * is a page that a test writes; ?charset=iso-8859-1 serves any of them in that encoding.
 */
export async function serveHosts(site: string): Promise<HostServer> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const written = pathname === '/made' ? searchParams.get('page') : null;
    const latin = searchParams.get('charset') === 'iso-8859-1';
    (written === null ? textOf(pathname) : Promise.resolve(written)).then(
      (text) => {
        const type = latin ? HTML.replace('utf-8', 'iso-8859-1') : HTML;
        response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? type });
        const page = searchParams.has('without')
          ? text.replace(/<!--widget-->[\s\S]*?<!--\/widget-->/g, '')
          : text;
        response.end(
          page
            .replaceAll(WRITTEN_SITE, site)
            .replaceAll(WRITTEN_SITE.slice(0, -1), site.slice(0, -1))
            .replaceAll('/vX.Y.Z/', `/v${manifest.version}/`),
          latin ? 'latin1' : 'utf8',
        );
      },
      (error: unknown) => {
        response.writeHead(404, { 'Content-Type': 'text/plain' });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = server.address();
  const port = typeof taken === 'object' && taken ? taken.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(pathname: string): Promise<string> {
  if (pathname === '/favicon.ico') return '';
  if (pathname === '/vendor/bootstrap.css')
    return readFile(require.resolve('bootstrap/dist/css/bootstrap.css'), 'utf8');
  // A host page's own program, made as its authors would: everything in one file.
  const file = join(folderOf(pathname), pathname.replace(/\/$/, '/index.html'));
  if (pathname.endsWith('.jsx')) return bundled(file);
  const text = await readFile(file, 'utf8');
  // A block pasted by an editor of the site: {{/examples/wordpress/block.html}}.
  const block = /\{\{(.+?)\}\}/.exec(text)?.[1];
  return block === undefined ? text : text.replace(`{{${block}}}`, await textOf(block));
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    // Vite would take the tests that run this for a developer at work.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk === undefined) throw new Error(`No program came out of ${entry}`);
  return chunk.code;
}
