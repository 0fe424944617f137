// npm runs this before it packs the command line: the site that a PDF prints is built, and goes with the data.
import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
execSync('npm run --silent build', { cwd, stdio: ['ignore', 2, 2] });
const write =
  "import { writeData } from './tools/packages/documents.ts'; import { CLI } from './tools/packages/published.ts'; writeData(CLI);";
execSync(`node --import tsx --input-type=module --eval "${write}"`, { cwd, stdio: 'inherit' });
