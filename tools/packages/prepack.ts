// npm runs this before it packs the command line: what it reads goes with it.
import { writeData } from './documents.ts';
import { CLI } from './published.ts';

writeData(CLI);
