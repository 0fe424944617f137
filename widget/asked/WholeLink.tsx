// What leads from a summary to the rest, on the site that publishes its data.
import type { Read } from '../../src/store/index.ts';
import { briefText } from './copy.ts';

interface Props {
  readonly address: string;
  /** Whether the whole has warnings that the summary leaves out. */
  readonly warned: boolean;
}

export function WholeLink({ address, warned }: Props) {
  return (
    <p class="dn-whole-diagnosis">
      <a href={address}>{warned ? briefText.warned : briefText.whole}</a>
    </p>
  );
}

/** The site that publishes these data, "https://…/"; null where only data are. */
export function siteOf(data: URL | string | Read): string | null {
  if (typeof data === 'function') return null;
  return /^.*\/(?=data\/)/.exec(String(data))?.[0] ?? null;
}
