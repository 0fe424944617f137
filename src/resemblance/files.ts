// The files of the resemblance. resemblances/HUNDRED.json: the class, the places of help and the communes that
// resemble each commune of a hundred of codes (580 for those from 58000 to 58099). By the hundred, since eight codes
// among 34 875 take 13 bytes at the least: those of a whole département would weigh 12 kB, and one commune is asked
// for. typology.json: what France has of each class.
import * as z from 'zod/mini';
import { type Asked, checked, sameLength, wholes } from '../files/index.ts';
import { hundredOf } from '../terms/commune.ts';
import { CLASSES, type CommuneClass, OFFERS, type Offer } from './resemblance.ts';

/** How many communes are said to resemble one. */
export const KINDRED = 8;
const CODE = /^(\d{5}|2[AB]\d{3})$/;

function areCodes(text: string): boolean {
  const codes = text.split(' ');
  return text === '' || (codes.length <= KINDRED && codes.every((code) => CODE.test(code)));
}

const OFFERS_OF_ONE = /^(\d+ \d+ \d+)?$/;

function areOffers(text: string): boolean {
  return text.split(',').every((one) => OFFERS_OF_ONE.test(one));
}

const linesSchema = () =>
  z.object({
    columns: z
      .object({
        /** The digits after the hundred. */
        code: wholes(0, 99),
        /** Index in CLASSES; −1 for none. */
        kind: wholes(-1, CLASSES.length - 1),
        // Counts of places.
        franceServices: wholes(0),
        bibliotheques: wholes(0),
        aidantsConnect: wholes(0),
        /** Codes in their order, one space between; '' where none is said. */
        kindred: z.array(z.string().check(z.refine(areCodes))),
        /**
         * The places of each of them, so that their own files are not read: "2 1 4,,0 3 0", in the order of `Offer`,
         * nothing for none; '' for none at all. Absent from data made before.
         */
        kindredOffers: z.optional(z.array(z.string().check(z.refine(areOffers)))),
      })
      .check(
        z.refine(({ kindredOffers, ...columns }) =>
          sameLength({ ...columns, kindredOffers: kindredOffers ?? columns.kindred }),
        ),
      ),
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
  readonly offer: Offer;
  /** In their order; none where `kind` is null. */
  readonly kindred: readonly string[];
  /** Of each of them; null where the file does not say it. */
  readonly kindredOffers: readonly Offer[] | null;
}

/** The file of the communes of one hundred of codes. @param lines with their kindred in the order of codes */
export function encodeLines(lines: readonly ResemblanceLine[]): LinesFile {
  return {
    columns: {
      code: lines.map(({ code }) => Number(code.slice(hundredOf(code).length))),
      kind: lines.map(({ kind }) => (kind === null ? -1 : CLASSES.indexOf(kind))),
      franceServices: lines.map(({ offer }) => offer.franceServices),
      bibliotheques: lines.map(({ offer }) => offer.bibliotheques),
      aidantsConnect: lines.map(({ offer }) => offer.aidantsConnect),
      kindred: lines.map(({ kindred }) => kindred.join(' ')),
      kindredOffers: lines.map(({ kindredOffers }) => writtenOffers(kindredOffers ?? [])),
    },
  };
}

const NO_OFFER: Offer = { franceServices: 0, bibliotheques: 0, aidantsConnect: 0 };

function writtenOffers(offers: readonly Offer[]): string {
  const written = offers.map((offer) => {
    const counts = OFFERS.map((name) => offer[name]);
    return counts.every((count) => count === 0) ? '' : counts.join(' ');
  });
  return written.join(',').replace(/^,+$/, '');
}

function offersOf(text: string, count: number): Offer[] {
  const written = text.split(',');
  return Array.from({ length: count }, (_, i) => {
    const [franceServices, bibliotheques, aidantsConnect] = (written[i] || '0 0 0')
      .split(' ')
      .map(Number);
    if (
      franceServices === undefined ||
      bibliotheques === undefined ||
      aidantsConnect === undefined
    ) {
      return NO_OFFER;
    }
    return { franceServices, bibliotheques, aidantsConnect };
  });
}

/** What `encodeLines` wrote, by code. @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeLines(
  hundred: string,
  asked: Asked,
  content: unknown,
): ReadonlyMap<string, ResemblanceLine> {
  const { columns: c } = checked(linesSchema(), asked, content);
  return new Map(
    c.code.map((digits, i): [string, ResemblanceLine] => {
      const code = hundred + String(digits).padStart(5 - hundred.length, '0');
      const kindred = (c.kindred[i] ?? '').split(' ').filter(Boolean);
      const line = {
        code,
        kind: CLASSES[c.kind[i] ?? -1] ?? null,
        offer: {
          franceServices: c.franceServices[i] ?? 0,
          bibliotheques: c.bibliotheques[i] ?? 0,
          aidantsConnect: c.aidantsConnect[i] ?? 0,
        },
        kindred,
        kindredOffers: c.kindredOffers ? offersOf(c.kindredOffers[i] ?? '', kindred.length) : null,
      };
      return [code, line];
    }),
  );
}

/** @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeClasses(asked: Asked, content: unknown): ClassesFile {
  return checked(classesSchema(), asked, content);
}
