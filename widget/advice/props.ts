// What the advice is made from: the diagnosis on screen, the profile behind it, the places around, and
// what the visitor said.
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import type { Lists } from '../own-list/lists.ts';
import type { Visitor } from '../plan/visitor.ts';

export interface AdviceProps {
  readonly diagnosis: Diagnosis;
  readonly commune: CommuneProfile;
  readonly places: readonly LocalPlace[];
  /** Lists that the visitor brings, whatever the commune. */
  readonly lists: Lists;
  readonly visitor: Visitor;
}
