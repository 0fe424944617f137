// Builds the service worker beside the pages, with the list of what it keeps: made last, because the
// list names every page and program of the build, by content.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

interface Kept {
  url: string;
  revision: string | null;
}

/** The site's own pages, programs, styles and pictures; never the data nor an embedded version. */
const KEPT = /^(assets\/)?[\w.-]+\.(html|js|css|svg)$/;
/** Writers of files, heavy and asked for by few: read from the network, or from the browser's own cache. */
const ON_REQUEST = /^assets\/(docx|xlsx|parquet|slides)-/;

/** A file under assets/ has its revision in its name. */
const kept = (url: string, content: string | Uint8Array): Kept => ({
  url,
  revision: url.startsWith('assets/')
    ? null
    : createHash('sha256').update(content).digest('hex').slice(0, 16),
});

/** @param worker the program of the service worker; what it keeps replaces `__KEPT__` in it */
export function offline(worker: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = Object.values(bundle).map((file) =>
          kept(file.fileName, file.type === 'chunk' ? file.code : file.source),
        );
        const copied = readdirSync(config.publicDir, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => kept(name, readFileSync(join(config.publicDir, name))));
        const files = [...built, ...copied].filter(
          ({ url }) => KEPT.test(url) && !ON_REQUEST.test(url),
        );
        files.sort((a, b) => (a.url < b.url ? -1 : 1));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await bundled(worker, files) });
      },
    },
  };
}

async function bundled(worker: string, files: Kept[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __KEPT__: JSON.stringify(files),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      write: false,
      rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk === undefined) throw new Error(`No program came out of ${worker}`);
  return chunk.code;
}
