// sections="resume": a report in one screen of a phone. Fetched only then; the report knows nothing of it.
import type { Read } from '../../src/store/index.ts';
import { adopt } from '../../ui/adopt-styles.ts';
import type { Mounted } from '../mount.tsx';
import { siteOf } from '../site-of.ts';
import type { WidgetState } from '../widget-state.ts';
import css from './brief.css?inline';
import { WholeLink } from './WholeLink.tsx';

const adoptLook = adopt(css);
/** Sources give way to a link that leads to them, never to nothing. */
const adoptLinked = adopt(':host([sections~="resume" i]) .dn-sources{display:none}');

/** Gives a mounted tag the look of a summary, and the link to the whole diagnosis where its site is known. */
export function brief(
  root: ShadowRoot,
  { state, update }: Mounted,
  data: URL | string | Read,
): void {
  adoptLook(root);
  const site = siteOf(data);
  if (site === null) return;
  adoptLinked(root);
  update({ actions: <WholeDiagnosis state={state} site={site} /> });
}

interface Props {
  readonly state: WidgetState;
  readonly site: string;
}

function WholeDiagnosis({ state, site }: Props) {
  const view = state.view.value;
  if (view.status !== 'ready') return null;
  const { code, diagnosis } = view;
  const warned = diagnosis.estimate.notices.length > 0;
  return <WholeLink address={`${site}?commune=${code}`} warned={warned} />;
}
