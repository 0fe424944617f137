// The files of the resemblance. resemblances/HUNDRED.json: the class, the places of help and the communes that
// resemble each commune of a hundred of codes (580 for those from 58000 to 58099). By the hundred, since eight codes
// among 34 875 take 13 bytes at the least: those of a whole département would weigh 12 kB, and one commune is asked
// for. typology.json: what France has of each class.
import * as z from 'zod/mini';
import { type Asked, checked, sameLength, wholes } from '../files/index.ts';
import { hundredOf } from '../terms/commune.ts';
import { CLASSES, type CommuneClass, type Offer } from './resemblance.ts';

/** How many communes are said to resemble one. */
export const KINDRED = 8;
const CODE = /^(\d{5}|2[AB]\d{3})$/;

function areCodes(text: string): boolean {
  const codes = text.split(' ');
  return text === '' || (codes.length <= KINDRED && codes.every((code) => CODE.test(code)));
}

const OFFERS_OF_ONE = /^(\d+ -?\d+ \d+)?$/;

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
        /** 1 where what is said of the class is not true of the commune. */
        far: wholes(0, 1),
        // Counts of places.
        franceServices: wholes(0),
        /** Known to have an employee; where none is, minus those of which no staff is published. */
        bibliotheques: wholes(),
        aidantsConnect: wholes(0),
        /** Codes in their order, one space between; '' where none is said. */
        kindred: z.array(z.string().check(z.refine(areCodes))),
        /**
         * The places of each of them, so that their own files are not read: "2 1 4,,0 -3 0", the three columns above,
         * nothing for none; '' for none at all.
         */
        kindredOffers: z.array(z.string().check(z.refine(areOffers))),
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
  /** Over two standard deviations from the mean of its class: what is said of the class is not true of it. */
  readonly far: boolean;
  readonly offer: Offer;
  /** In their order; none where `kind` is null. */
  readonly kindred: readonly string[];
  /** Of each of them. */
  readonly kindredOffers: readonly Offer[];
}

/** The file of the communes of one hundred of codes. @param lines with their kindred in the order of codes */
export function encodeLines(lines: readonly ResemblanceLine[]): LinesFile {
  return {
    columns: {
      code: lines.map(({ code }) => Number(code.slice(hundredOf(code).length))),
      kind: lines.map(({ kind }) => (kind === null ? -1 : CLASSES.indexOf(kind))),
      far: lines.map(({ far }) => Number(far)),
      franceServices: lines.map(({ offer }) => offer.franceServices),
      bibliotheques: lines.map(({ offer }) => writtenLibraries(offer)),
      aidantsConnect: lines.map(({ offer }) => offer.aidantsConnect),
      kindred: lines.map(({ kindred }) => kindred.join(' ')),
      kindredOffers: lines.map(({ kindredOffers }) => writtenOffers(kindredOffers)),
    },
  };
}

function writtenOffers(offers: readonly Offer[]): string {
  const written = offers.map((offer) => {
    const counts = [offer.franceServices, writtenLibraries(offer), offer.aidantsConnect];
    return counts.every((count) => count === 0) ? '' : counts.join(' ');
  });
  return written.join(',').replace(/^,+$/, '');
}

function writtenLibraries({ bibliotheques, unknownLibraries }: Offer): number {
  return bibliotheques ?? -unknownLibraries;
}

function offersOf(text: string, count: number): Offer[] {
  const written = text.split(',');
  return Array.from({ length: count }, (_, i) =>
    offerOf((written[i] ?? '').split(' ').map(Number)),
  );
}

/** What three counts say. */
function offerOf([
  franceServices = 0,
  libraries = 0,
  aidantsConnect = 0,
]: readonly number[]): Offer {
  return {
    franceServices,
    bibliotheques: libraries < 0 ? null : libraries,
    aidantsConnect,
    unknownLibraries: libraries < 0 ? -libraries : 0,
  };
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
        far: c.far[i] === 1,
        offer: offerOf([
          c.franceServices[i] ?? 0,
          c.bibliotheques[i] ?? 0,
          c.aidantsConnect[i] ?? 0,
        ]),
        kindred,
        kindredOffers: offersOf(c.kindredOffers[i] ?? '', kindred.length),
      };
      return [code, line];
    }),
  );
}

/** @throws DiagnosisError `data-invalid` or `data-mixed`. */
export function decodeClasses(asked: Asked, content: unknown): ClassesFile {
  return checked(classesSchema(), asked, content);
}
