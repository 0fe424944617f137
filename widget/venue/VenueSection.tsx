// A room, equipment, a connection: what the commune has, and where to look. docs/ADVICE.md §6.
import type { LocalActor } from '../../src/advice/index.ts';
import { venueParts, venueText } from '../../src/advice/words.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Reference } from '../advice/Reference.tsx';

interface Props {
  readonly commune: Pick<CommuneProfile, 'code' | 'nom' | 'surroundings'>;
  /** Those that the visitor does not say absent. */
  readonly actors: readonly LocalActor[];
}

export function VenueSection({ commune, actors }: Props) {
  return (
    <Section name="venue" title={venueText.title}>
      <p>{venueText.intro}</p>
      <ul class="dn-pillars">
        {venueParts(commune, actors).map(({ title, said, source }) => (
          <li class="dn-pillar" key={title}>
            <Heading depth={2} class="dn-subtitle">
              {title}
            </Heading>
            {said.map((one) =>
              typeof one === 'string' ? (
                <p key={one}>{one}</p>
              ) : (
                <p key={one.href}>
                  <a href={one.href}>{one.text}</a>
                </p>
              ),
            )}
            <p class="dn-note">
              <Reference id={source} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
