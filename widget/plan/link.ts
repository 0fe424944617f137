// What the end of an address holds of a plan, in counts, and the same address without the names. Read without
// the rules of each part (fragment.ts): this only tells, and takes away.

/** How much of each kind a plan holds. */
export interface PlanCounts {
  /** Actions kept. */
  readonly actions: number;
  /** Answers to the questionnaire. */
  readonly answers: number;
  /** What is known of an actor: there, not there, contacted. */
  readonly marks: number;
  /** Assumptions of the sizing that were changed. */
  readonly assumptions: number;
}

export interface LinkContents extends PlanCounts {
  /** Of people in charge, as they were typed. */
  readonly names: readonly string[];
}

/** null when the fragment is not that of a plan. */
export function linkContents(fragment: string): LinkContents | null {
  const parts = partsOf(fragment);
  if (parts[0]?.[0] !== 'plan') return null;
  const count = (wanted: string) => parts.filter(([name]) => name === wanted).length;
  const names = parts.flatMap(([name, value]) => (name === 'a' ? [ownerOf(value)] : []));
  return {
    actions: count('a'),
    answers: count('r'),
    marks: count('m'),
    assumptions: count('h'),
    names: [...new Set(names)].filter((name) => name !== ''),
  };
}

/** The same fragment: who is in charge is left blank. */
export function withoutNames(fragment: string): string {
  const kept = new URLSearchParams();
  for (const [name, value] of partsOf(fragment)) {
    kept.append(name, name === 'a' ? value.slice(0, value.length - ownerOf(value).length) : value);
  }
  return `#${kept}`;
}

function partsOf(fragment: string): [string, string][] {
  return [...new URLSearchParams(fragment.replace(/^#/, ''))];
}

/** "reunir-acteurs.2027-01-15.Mme Lefèvre": what follows the second dot. */
function ownerOf(action: string): string {
  return action.split('.').slice(2).join('.');
}
