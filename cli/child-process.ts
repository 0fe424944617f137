// A process that runs one of our modules: as it was built, or through tsx in a test, where it is TypeScript.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * It says nothing in the terminal, not even what the engine writes when it falls.
 * @param module `import.meta.url` of what is to run
 */
export function startProcess(
  module: string,
  args: readonly string[],
  options: readonly string[],
): ChildProcess {
  const tsx = module.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
  return fork(fileURLToPath(module), args, {
    execArgv: [...tsx, ...options],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
