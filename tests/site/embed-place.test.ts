// @vitest-environment node
// The name of a place goes into the code to paste: while a file that gives it does not come, the place stays chosen, no
// code is written, and it may be asked for again.
import { expect, test } from 'vitest';
import { createBuilderState } from '../../site/embed/builder-state.ts';
import { createStore } from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { DATASET, readShipped } from '../shipped.ts';

const SEAL = `sha384-${'A'.repeat(64)}`;

/** A builder opened on an address: the files it asked for, each as often, but for the `missing` one, until it comes. */
async function opened(query: string, missing: string | null) {
  const asked: string[] = [];
  let isMissing = true;
  const store = createStore((file) => {
    asked.push(file);
    return file === missing && isMissing
      ? Promise.reject(new Error('ERR_CONNECTION_REFUSED'))
      : readShipped(file);
  });
  const state = createBuilderState(
    store,
    createTerritories(store),
    async () => ({
      site: 'https://diagnostic.example/',
      version: '1.0.0',
      dataset: DATASET,
      seals: { 'diagnostic-numerique.js': SEAL, 'embed.js': SEAL },
    }),
    () => {},
  );
  await state.follow(query);
  await state.load();
  const come = () => {
    isMissing = false;
  };
  return { state, asked, come };
}

test.each([
  ['?commune=58194', 'numérique de Nevers<', null],
  ['?commune=75111', 'numérique de Paris<', '75111 a été lu comme Paris'],
  ['?territoire=245804406', 'numérique : Communauté d’agglomération de Nevers<', null],
  ['?territoire=region-27', 'numérique : Bourgogne-Franche-Comté<', null],
])('%s: each file in turn does not come, then does', async (query, named, notice) => {
  const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ');
  const { state: healthy, asked: files } = await opened(query, null);
  expect(plain(healthy.code.value)).toContain(named);
  expect(files.length).toBeGreaterThan(0);
  for (const file of new Set(files)) {
    const { state, asked, come } = await opened(query, file);
    const chosen = state.choices.value.commune ?? state.choices.value.territoire;
    expect(state.failure.value, file).toMatchObject({ code: 'data-unreachable', info: { file } });
    expect(state.code.value, file).toBeNull();
    expect(state.preview.value, file).toBeNull();
    // Paris, once it is known that 75111 is a part of it.
    expect(query + healthy.choices.value.commune, file).toContain(chosen);
    const before = asked.length;
    await state.retryPlace();
    expect(state.failure.value, file).toMatchObject({ info: { file } });
    expect(asked.slice(before).filter((name) => name === file)).toEqual([file]);
    come();
    await state.retryPlace();
    expect(state.failure.value, file).toBeNull();
    expect(state.code.value, file).toBe(healthy.code.value);
    expect(state.preview.value, file).toEqual(healthy.preview.value);
    expect(plain(state.notice.value), file).toContain(notice ?? '');
  }
});
