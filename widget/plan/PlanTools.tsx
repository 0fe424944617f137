// Taking the plan away: on paper, by its address, as files.
import { useState } from 'preact/hooks';
import type { PlanOf } from '../../src/advice/index.ts';
import { saveFile } from '../../ui/save-file.ts';
import { reportUnforeseen } from '../../ui/use-loaded.ts';
import { whyFailed } from '../../ui/why-failed.ts';
import { planText } from './copy.ts';
import { FORMATS, type Format, planFile } from './files.ts';
import { printOnly } from './print.ts';
import { type Copied, copyAddress, SharedLink, shareAddress } from './SharedLink.tsx';
import type { PlanAddress } from './visitor.ts';

interface Props {
  readonly plan: PlanOf;
  readonly address: PlanAddress | null;
  readonly onSaid: (message: string) => void;
}

export function PlanTools({ plan, address, onSaid }: Props) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const take = async (format: Format) => {
    const undated = plan.actions.filter(({ date }) => date === null).length;
    if (format === 'ics' && undated === plan.actions.length) return onSaid(planText.noDate);
    try {
      const file = await planFile(format, plan);
      saveFile(new Blob([file.content], { type: file.type }), file.name);
      const left = format === 'ics' && undated > 0 ? ` ${planText.undated(undated)}` : '';
      onSaid(planText.saved(file.name) + left);
    } catch (error) {
      reportUnforeseen(error);
      onSaid(planText.failed(whyFailed(error)));
    }
  };
  return (
    <div class="dn-buttons dn-screen dn-takes">
      <button type="button" class="dn-button" onClick={(event) => printOnly(event.currentTarget)}>
        {planText.print}
      </button>
      {address !== null && (
        <button
          type="button"
          class="dn-quiet"
          onClick={() => void shareAddress(address.href()).then(setCopied)}
        >
          {planText.copy}
        </button>
      )}
      {FORMATS.map((format) => (
        <button key={format} type="button" class="dn-quiet" onClick={() => void take(format)}>
          {planText.files[format]}
        </button>
      ))}
      {copied !== null && address !== null && (
        <SharedLink
          copied={copied}
          href={address.href()}
          onCopy={(href) => void copyAddress(href).then(setCopied)}
        />
      )}
    </div>
  );
}
