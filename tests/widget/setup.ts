// Before every widget test: matchers that read like sentences, and patience, since lazy parts come late
// on a busy machine; after it, an empty page.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, vi } from 'vitest';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

// Parts of a page come in turns, for a phone's sake: here they come at once. Browser tests see the turns.
vi.mock('../../widget/components/Later.tsx', () => ({
  Later: ({ children }: { readonly children: ComponentChildren }) => children,
}));
