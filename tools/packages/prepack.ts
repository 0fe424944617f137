// npm runs this before it packs the command line: what it reads and prints goes with it.
import { writeData } from './documents.ts';
import { CLI } from './published.ts';
import { writeSite } from './site.ts';

writeData(CLI);
await writeSite(CLI);
