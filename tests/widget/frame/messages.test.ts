// Messages from a frame to its host: one envelope, and whatever else arrives is nobody's height.
import { describe, expect, test } from 'vitest';
import { heightMessage, MAX_PX, readMessage, sent } from '../../../widget/messages.ts';

const ID = 'dn-4f2a';
const right = heightMessage(ID, 1234);

function readHeight(data: unknown, id: string): number | null {
  const message = readMessage(data, id);
  return message?.type === 'height' ? message.height : null;
}

test('what a frame writes, its loader reads', () => {
  expect(readHeight(right, ID)).toBe(1234);
  // Messages are copied between windows: what arrives is a plain object.
  expect(readHeight(structuredClone(right), ID)).toBe(1234);
});

test('half pixels are rounded up, so that nothing is cut', () => {
  expect(heightMessage(ID, 1234.2).height).toBe(1235);
});

test('a height has a floor and a ceiling, whoever sends it', () => {
  expect(heightMessage(ID, 1e9).height).toBe(MAX_PX);
  expect(readHeight({ ...right, height: 1e9 }, ID)).toBe(MAX_PX);
  expect(readHeight({ ...right, height: Number.POSITIVE_INFINITY }, ID)).toBe(MAX_PX);
  expect(readHeight({ ...right, height: 1 }, ID)).toBe(80);
});

describe('ignored', () => {
  test.each([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a text', 'diagnostic-numerique'],
    ['a number', 600],
    ['a list', [right]],
    ['an empty object', {}],
    ['another source', { ...right, source: 'webpack' }],
    ['a version to come', { ...right, version: 2 }],
    ['a version as text', { ...right, version: '1' }],
    ['another frame', { ...right, id: 'dn-autre' }],
    ['another type', { ...right, type: 'navigate', url: 'https://autre.example' }],
    ['a height as text', { ...right, height: '600px' }],
    ['no height', { ...right, height: undefined }],
    ['a height that is no number', { ...right, height: Number.NaN }],
    ['a height below zero', { ...right, height: -1 }],
    ['a height that is an object', { ...right, height: { pixels: 600 } }],
  ])('%s', (_, data) => {
    expect(readHeight(data, ID)).toBeNull();
  });
});

describe('heights on paper and events', () => {
  const paper = sent(ID, { type: 'paper', heights: [2200, 1500] });
  const ready = sent(ID, {
    type: 'event',
    name: 'commune-change',
    detail: { commune: '58194', nom: 'Nevers' },
  });

  test('what a frame writes, its loader reads', () => {
    expect(readMessage(paper, ID)).toEqual({ type: 'paper', heights: [2200, 1500] });
    expect(readMessage(ready, ID)).toEqual({
      type: 'event',
      name: 'commune-change',
      detail: { commune: '58194', nom: 'Nevers' },
    });
  });

  test('heights on paper have the same ceiling', () => {
    expect(readMessage({ ...paper, heights: [1e9, 1] }, ID)).toEqual({
      type: 'paper',
      heights: [MAX_PX, 80],
    });
  });

  test.each([
    ['a height that is none', { ...paper, heights: [1500, 0] }],
    ['heights as text', { ...paper, heights: ['1', '2'] }],
    ['no heights', { ...paper, heights: null }],
    ['an event of another name', { ...ready, name: 'click' }],
    ['a name that is no text', { ...ready, name: ['commune-change'] }],
    ['an event without facts', { ...ready, detail: null }],
    ['an event of another frame', { ...ready, id: 'dn-autre' }],
  ])('ignored: %s', (_, data) => {
    expect(readMessage(data, ID)).toBeNull();
  });
});
