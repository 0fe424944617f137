// The files of the resemblance. resemblances/QUARTER.json: the class, the places of help and the communes that
// resemble each commune of 25 codes (581-75 for those from 58175 to 58199). By the quarter of a hundred, since eight
// codes among 34 875 take 13 bytes at the least: those of a whole département would weigh 12 kB, and one commune is
// asked for. typology.json: what France has of each class.
import * as z from 'zod/mini';
import { checked, type FileRequest, sameLength, wholes } from '../files/index.ts';
import { COMMUNE_CODE } from '../terms/commune.ts';
import { encodeOffers, offerAt, offerShape } from './encoded-offers.ts';
import { CLASSES, type CommuneClass, type Offer } from './resemblance.ts';
import { hundredOfQuarter } from './shards.ts';

/** How many communes are said to resemble one. */
export const KINDRED = 8;

function areCodes(text: string): boolean {
  const codes = text.split(' ');
  return text === '' || (codes.length <= KINDRED && codes.every((code) => COMMUNE_CODE.test(code)));
}

const linesSchema = () =>
  z.object({
    columns: z
      .object({
        /** The digits after the hundred, its last two. */
        code: wholes(0, 99),
        /** Index in CLASSES; −1 for none. */
        kind: wholes(-1, CLASSES.length - 1),
        /** 1 where what is said of the class is not true of the commune. */
        far: wholes(0, 1),
        ...offerShape(),
        /** Codes in their order, one space between; '' where none is said. */
        kindred: z.array(z.string().check(z.refine(areCodes))),
      })
      .check(z.refine(sameLength)),
  });

const perClass = () => wholes(0).check(z.refine(({ length }) => length === CLASSES.length));

const classesSchema = () =>
  z.object({
    /** Standard deviation of each of VARIABLES among communes, in their order. */
    deviations: z.array(z.number().check(z.refine((value) => value >= 0))),
    /** How many communes and how many inhabitants are in each of CLASSES. */
    columns: z.object({ communes: perClass(), people: perClass() }),
  });

export type LinesFile = z.infer<ReturnType<typeof linesSchema>>;
export type ClassesFile = z.infer<ReturnType<typeof classesSchema>>;

export interface ResemblanceLine {
  readonly code: string;
  /** null where too few people live, or where no figure of its own is published. */
  readonly kind: CommuneClass | null;
  /** From its class: what is said of the class is not true of it. METHOD §13.3. */
  readonly far: boolean;
  readonly offer: Offer;
  /** In their order; none where `kind` is null. */
  readonly kindred: readonly string[];
}

/** The file of the communes of one quarter. @param lines with their kindred in the order of codes */
export function encodeLines(lines: readonly ResemblanceLine[]): LinesFile {
  return {
    columns: {
      code: lines.map(({ code }) => Number(code.slice(3))),
      kind: lines.map(({ kind }) => (kind === null ? -1 : CLASSES.indexOf(kind))),
      far: lines.map(({ far }) => Number(far)),
      ...encodeOffers(lines.map(({ offer }) => offer)),
      kindred: lines.map(({ kindred }) => kindred.join(' ')),
    },
  };
}

/** What `encodeLines` wrote, by code. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeLines(
  quarter: string,
  asked: FileRequest,
  content: unknown,
): ReadonlyMap<string, ResemblanceLine> {
  const { columns } = checked(linesSchema(), asked, content);
  return new Map(
    columns.code.map((digits, i): [string, ResemblanceLine] => {
      const code = hundredOfQuarter(quarter) + String(digits).padStart(2, '0');
      const line = {
        code,
        kind: CLASSES[columns.kind[i] ?? -1] ?? null,
        far: columns.far[i] === 1,
        offer: offerAt(columns, i),
        kindred: (columns.kindred[i] ?? '').split(' ').filter(Boolean),
      };
      return [code, line];
    }),
  );
}

/** @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeClasses(asked: FileRequest, content: unknown): ClassesFile {
  return checked(classesSchema(), asked, content);
}
