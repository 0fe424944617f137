// Before every widget test: matchers that read like sentences, and patience, since lazy parts come late
// on a busy machine; after it, an empty page.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
