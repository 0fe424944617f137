// Where a fact comes from: its words and date, and the page that says it, where it has a known address.
import { referenceLabel, referenceText } from '../../src/advice/words.ts';
import type { ReferenceId } from '../../src/terms/reference.ts';

export function Reference({ id }: { readonly id: ReferenceId }) {
  const { url } = referenceText[id];
  return url === null ? <span>{referenceLabel(id)}</span> : <a href={url}>{referenceLabel(id)}</a>;
}
