// A room, equipment, a connection: what the commune has, and where to look. docs/ADVICE.md §6.
import { countPlaces, type LocalActor, libraryRooms } from '../../src/advice/index.ts';
import { citedFor, linkText } from '../../src/advice/words.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { PlaceKind } from '../../src/terms/place.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Reference } from '../advice/Reference.tsx';
import { venueText } from './copy.ts';

interface Props {
  readonly commune: Pick<CommuneProfile, 'code' | 'nom' | 'surroundings'>;
  /** Those that the visitor does not say absent. */
  readonly actors: readonly LocalActor[];
}

export function VenueSection({ commune: { code, nom, surroundings }, actors }: Props) {
  const inside = actors.flatMap(({ place }) => (place?.distanceKm === 0 ? [place] : []));
  // A bus that comes on certain days is no room.
  const count = (kind: PlaceKind) => countPlaces(inside, kind).fixed;
  const known = {
    franceServices: count('franceServices'),
    libraries: libraryRooms(inside),
    others: count('autre'),
  };
  const fibre = surroundings?.fibre ?? null;
  const { room, equipment, connection } = venueText;
  return (
    <Section name="venue" title={venueText.title}>
      <p>{venueText.intro}</p>
      <ul class="dn-pillars">
        <li class="dn-pillar">
          <Heading depth={2} class="dn-subtitle">
            {room.title}
          </Heading>
          <p>{room.known(nom, known)}</p>
          <p>
            {room.kind} {citedFor([room.example], code)}
          </p>
          <p class="dn-note">
            <Reference id="lesBonsClics-elus" />
          </p>
        </li>
        <li class="dn-pillar">
          <Heading depth={2} class="dn-subtitle">
            {equipment.title}
          </Heading>
          <p>{equipment.reuse}</p>
          <p>
            <a href={linkText.laCollecte.href}>{equipment.sellers}</a>
          </p>
          <p>{equipment.gift}</p>
          <p class="dn-note">
            <Reference id="decret-2022-1413" />
          </p>
        </li>
        <li class="dn-pillar">
          <Heading depth={2} class="dn-subtitle">
            {connection.title}
          </Heading>
          <p>{fibre === null ? connection.unpublished : connection.fibre(fibre)}</p>
          <p>
            <a href={linkText.fibre.href}>{connection.map}</a>
          </p>
          <p>{connection.mobile}</p>
          <p>
            <a href={linkText.mobile.href}>{connection.mobileMap}</a>
          </p>
          <p class="dn-note">
            <Reference id="arcep2026" />
          </p>
        </li>
      </ul>
    </Section>
  );
}
