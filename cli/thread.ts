// A thread that runs one of our modules: as it was built, or through tsx in a test, where it is TypeScript.
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** @param module `import.meta.url` of what is to run */
export function startThread(module: string, options: WorkerOptions): Worker {
  return new Worker(new URL(module.endsWith('.ts') ? throughTsx(module) : module), options);
}

/** Threads do not inherit what reads TypeScript in the main one. */
function throughTsx(module: string): string {
  const tsx = import.meta.resolve('tsx/esm/api');
  const script = `import { register } from '${tsx}'; register(); await import(${JSON.stringify(module)});`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
}
