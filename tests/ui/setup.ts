// Before every widget test: matchers that read like sentences, and patience, since lazy parts come late
// on a busy machine; after it, an empty page.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import type { DeferredProps } from '../../ui/Deferred.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

// Parts of a page come in turns, for a phone's sake: here they come at once, and none is left when a test
// ends. Browser tests see the turns.
vi.mock('../../ui/scheduler.ts', () => ({ nextTurn: () => Promise.resolve() }));
vi.mock('../../ui/Deferred.tsx', () => ({
  Deferred: ({ children }: DeferredProps) =>
    typeof children === 'function' ? children() : children,
}));
