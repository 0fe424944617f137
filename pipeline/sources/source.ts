// What the pipeline knows of a raw table: whom to credit, which columns, how to check a row.
import * as z from 'zod';

export interface Source<Row> {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly producer: string;
  readonly vintage: string;
  readonly licence: string;
  /** The page that holds it; null where none is known: a home page says nothing. */
  readonly url: string | null;
  /** Columns read; a file without one of them is refused. Others are ignored. */
  readonly columns: readonly string[];
  readonly row: z.ZodType<Row, Readonly<Record<string, string>>>;
  /** What makes a row unique. */
  readonly key: (row: Row) => string;
}

export const LICENCE_OUVERTE = 'Licence Ouverte 2.0 (Etalab)';

/** A source whose columns are those of its row schema. */
export function defineSource<Shape extends Readonly<Record<string, z.ZodType<unknown, string>>>>(
  source: Omit<Source<z.output<z.ZodObject<Shape>>>, 'row' | 'columns' | 'key' | 'licence'> & {
    readonly shape: Shape;
    readonly key: (row: z.output<z.ZodObject<Shape>>) => string;
  },
) {
  const { shape, ...rest } = source;
  const row = z.object(shape);
  return { ...rest, licence: LICENCE_OUVERTE, row, columns: Object.keys(shape) };
}
