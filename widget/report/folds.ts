// What a page adds to a report, and the visitor opens: each is fetched then, and the tag carries none.
import type { FunctionComponent } from 'preact';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';

export type Folds = FunctionComponent<{ readonly diagnosis: Diagnosis }>;
