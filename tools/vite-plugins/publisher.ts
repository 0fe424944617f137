// Who answers for this copy of the site? One file, public/site.json, filled by whoever hosts it: read when the
// site is built and when it is started. Left empty, the copy says that it names nobody; half filled, it stops.
import { z } from 'zod';
import { publisherFault } from '../../site/legal/copy.ts';

const FILE = 'public/site.json';
const STATES = ['non conforme', 'partiellement conforme', 'totalement conforme'] as const;

const filled = () => z.string().trim().min(1, publisherFault.empty);
const day = () =>
  z.string().refine((text) => {
    const at = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
  }, publisherFault.day);
const phone = () => z.string().regex(/^(\+?[\d .-]{10,20})?$/, publisherFault.phone);

const schema = z.strictObject({
  adresse: z.url({ protocol: /^https?$/, error: publisherFault.url }),
  editeur: z.strictObject({ nom: filled(), adresse: filled(), directeurDeLaPublication: filled() }),
  hebergeur: z.strictObject({ nom: filled(), adresse: filled(), telephone: phone() }),
  contact: z.strictObject({ courriel: z.email(publisherFault.email), telephone: phone() }),
  accessibilite: z
    .strictObject({
      etat: z.enum(STATES, publisherFault.state(STATES)),
      etablieLe: day(),
      audit: z.nullable(z.strictObject({ par: filled(), le: day(), taux: filled() })),
    })
    .refine(({ etat, audit }) => etat === STATES[0] || audit !== null, {
      path: ['audit'],
      error: publisherFault.audit,
    }),
});

export type Publisher = z.infer<typeof schema>;

/**
 * What the file says, or null when nothing in it is filled.
 * @throws Error in French: which entries are missing or wrong, and what is expected there
 */
export function publisherOf(text: string): Publisher | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(publisherFault.json(FILE, error instanceof Error ? error.message : ''));
  }
  if (isBlank(content)) return null;
  const read = schema.safeParse(content);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message, code, ...issue }) =>
    code === 'unrecognized_keys'
      ? publisherFault.unknown(path.join('.'), 'keys' in issue ? String(issue.keys) : '')
      : publisherFault.at(path.join('.'), message),
  );
  throw new Error(publisherFault.wrong(FILE, faults));
}

/** Whether no entry is written but the state that stands there from the start. */
function isBlank(content: unknown): boolean {
  if (typeof content === 'string') return content.trim() === '' || content === STATES[0];
  if (content === null) return true;
  return typeof content === 'object' && Object.values(content).every(isBlank);
}
