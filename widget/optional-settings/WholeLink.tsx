// What leads from a summary to the rest, on the site that publishes its data.
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
