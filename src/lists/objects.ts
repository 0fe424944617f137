// A list as programs write it: JSON, JSON lines or GeoJSON, each object with the place where it stands. What
// its fields mean is read elsewhere.
import { numberText } from '../explain/number-text.ts';
import type { ListPosition } from '../terms/list-position.ts';

export interface ListObject {
  readonly position: ListPosition;
  /** The names of its fields; rows of one table share them. */
  readonly names: readonly string[];
  /** Fields as written; '' for null, "a|b" for ["a", "b"], "{…}" and "[…]" for what has no text of its own. */
  readonly texts: readonly string[];
  /** A field as JSON has it: a number, a list, an object; null where there is none. */
  readonly value: (name: string) => unknown;
}

export interface ListObjects {
  readonly objects: readonly ListObject[];
  /** Lines of a file of JSON lines, or items of a list, that hold no object. */
  readonly broken: readonly BrokenItem[];
}

export interface BrokenItem {
  readonly position: ListPosition;
  /** Whether it is JSON all the same: a number, a list. */
  readonly isJson: boolean;
  /** The line as it is written, or the item as JSON. */
  readonly text: string;
}

/** Whether a text is JSON rather than a table: no table begins with a bracket. */
export const looksLikeJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text);

/**
 * The objects of a JSON text: those of a list, of the only list that an object holds (`{"lieux": […]}`), the
 * features of a GeoJSON with `latitude` and `longitude`, one a line, or the object itself. null when the text
 * is not well formed.
 */
export function readObjects(text: string): ListObjects | null {
  const plain = text.replace(/^\ufeff/, '');
  const whole = parsed(plain);
  if (whole === undefined) return readLines(plain);
  const list = listIn(whole);
  return collected(
    list.map((value, i) => [{ unit: 'item' as const, number: i + 1 }, value] as const),
  );
}

function readLines(text: string): ListObjects | null {
  return looksLikeJsonLines(text) ? readObjectLines(text, 0) : null;
}

/** Whether a text, or its beginning, is JSON lines: at least two, the first one an object by itself. */
export function looksLikeJsonLines(text: string): boolean {
  const lines = text.replace(/^\ufeff?\s*/, '');
  const end = lines.search(/[\r\n]/);
  return end > 0 && /\S/.test(lines.slice(end)) && isObject(parsed(lines.slice(0, end)));
}

/** The objects of whole lines, of which so many came before. */
export function readObjectLines(text: string, linesBefore: number): ListObjects {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(
      (line, i) => [{ unit: 'line' as const, number: linesBefore + i + 1 }, line.trim()] as const,
    )
    .filter(([, line]) => line !== '');
  return collected(lines.map(([position, line]) => [position, parsed(line), line] as const));
}

function collected(
  values: readonly (readonly [position: ListPosition, value: unknown, text?: string])[],
): ListObjects {
  const objects: ListObject[] = [];
  const broken: BrokenItem[] = [];
  for (const [position, value, text] of values) {
    if (isObject(value)) {
      const values = valuesOf(value);
      objects.push({
        position,
        names: Object.keys(values),
        texts: Object.values(values).map(fieldText),
        value: (name) => (Object.hasOwn(values, name) ? values[name] : null),
      });
    } else {
      const isJson = value !== undefined;
      broken.push({ position, isJson, text: text ?? JSON.stringify(value) });
    }
  }
  return { objects, broken };
}

/** undefined, which JSON cannot say, when the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [value];
  const lists = Object.values(value).filter(
    (inside) => Array.isArray(inside) && inside.some(isObject),
  );
  const [only, ...others] = lists;
  return Array.isArray(only) && others.length === 0 ? only : [value];
}

function valuesOf(fields: Fields): Fields {
  const { type, geometry, properties } = fields;
  if (type !== 'Feature' || !isObject(properties)) return fields;
  return { ...pointOf(geometry), ...properties };
}

/** The point of a GeoJSON feature, longitude first; nothing for a line or a shape. */
function pointOf(geometry: unknown): Fields {
  const { type, coordinates } = isObject(geometry) ? geometry : {};
  if (type !== 'Point' || !Array.isArray(coordinates)) return {};
  return { longitude: coordinates[0], latitude: coordinates[1] };
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value)) return textOf(value);
  if (value.some((item) => typeof item === 'object' && item !== null)) return LIST;
  return value.map(textOf).filter(Boolean).join('|');
}

/** Values as they are written; nothing for null. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return LIST;
  if (typeof value === 'number') return numberText(value);
  return isObject(value) ? OBJECT : String(value ?? '');
}

const LIST = '[…]';
const OBJECT = '{…}';

/** Whether a text stands for a list or an object: no word, whatever the column. */
export const isStructure = (text: string): boolean => text === LIST || text === OBJECT;

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
