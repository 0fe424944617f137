// npm run validation: rebuilds docs/VALIDATION.md, its drawing and the recorded results. The diff is
// the review: a figure that became worse is for people to accept, never for this script.
import { writeFileSync } from 'node:fs';
import { validationDocument } from './document.ts';
import { RECORDED, recordable } from './recorded.ts';
import { validationResults } from './results.ts';
import { scatter } from './scatter.ts';

const results = await validationResults();
const docs = new URL('../../docs/', import.meta.url);
writeFileSync(new URL('VALIDATION.md', docs), validationDocument(results));
writeFileSync(new URL('validation.svg', docs), scatter(results.groups));
writeFileSync(RECORDED, `${JSON.stringify(recordable(results), null, 2)}\n`);
