// The types of the engine's package: of what its entry points lead to, and of nothing else. Those of zod come
// along, as its program does; no other library may be named, since none is installed with the package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path/posix';
import { ROOT } from '../dev/build.ts';

/** `from '…'`, `import '…'` and `import('…')`, but for those that a comment quotes. */
const REQUESTS = /(?<!^\s*(?:\*|\/\/).*)(\bfrom |\bimport |\bimport\()(['"])([./\w@-]+)\2/gm;
const ZOD = dirname(createRequire(import.meta.url).resolve('zod/package.json'));
const PACKED_ZOD = 'vendor/zod';

/** Writes the declarations that these source files lead to into `lib`. @throws when one does not compile */
export function writeDeclarations(lib: string, entryPoints: readonly string[]): void {
  const compiled = mkdtempSync(join(tmpdir(), 'declarations-'));
  try {
    compile(compiled);
    const waiting = entryPoints.map((entryPoint) => entryPoint.replace(/\.tsx?$/, '.d.ts'));
    const known = new Set(waiting);
    for (const file of waiting) {
      const inZod = file.startsWith(PACKED_ZOD);
      const source = inZod ? join(ZOD, relative(PACKED_ZOD, file)) : join(compiled, file);
      const text = readFileSync(source, 'utf8').replace(
        REQUESTS,
        (_, before: string, quote: string, request: string) => {
          const to = target(file, request);
          if (!known.has(to)) waiting.push(to);
          known.add(to);
          const path = relative(dirname(file), to).replace(/\.d\.ts$/, '.js');
          return `${before}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
        },
      );
      mkdirSync(dirname(join(lib, file)), { recursive: true });
      writeFileSync(join(lib, file), text);
    }
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

/** What `./tier.ts` is, asked for by the declarations of src/terms/model.ts: those of src/terms/tier.ts. */
function target(file: string, request: string): string {
  if (request === 'zod/mini') return `${PACKED_ZOD}/v4/mini/index.d.ts`;
  if (!request.startsWith('.')) throw new Error(`${file} would need the types of ${request}`);
  return join(dirname(file), request).replace(/\.[jt]sx?$/, '.d.ts');
}

function compile(folder: string): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
  const { status } = spawnSync(
    process.execPath,
    [join(dirname(compiler), 'bin/tsc'), '-p', import.meta.dirname, '--outDir', folder],
    { stdio: 'inherit', cwd: ROOT },
  );
  if (status !== 0) throw new Error('The declarations of the package do not compile');
}
