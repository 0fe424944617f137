// The observatory, once its data are there: the number, where, town and country, helpers, sources.
import { SIZE_BOUNDS } from '../../src/terms/size-class.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sources } from '../../widget/report/Sources.tsx';
import { PaperAddress } from '../paper/PaperAddress.tsx';
import { PaperHead } from '../paper/PaperHead.tsx';
import { CompleteTable } from './CompleteTable.tsx';
import { observatoryText } from './copy.ts';
import { Facts } from './Facts.tsx';
import { GroupTable } from './GroupTable.tsx';
import type { Observatory as Loaded } from './load.ts';
import { Where } from './Where.tsx';

/** Communes below this index are told apart from the others: under 10 000 inhabitants. */
const SMALL = 3;

export function Observatory({ observatory }: { readonly observatory: Loaded }) {
  const { france, groups, sources } = observatory;
  const concerned = france?.people.concerned.point ?? 0;
  const inSmall = groups.size
    .slice(0, SMALL)
    .reduce((total, { people }) => total + people.concerned.point, 0);
  return (
    <article class="dn-report">
      <PaperHead model={observatory.model.id} />
      <PaperAddress />
      <header class="dn-headline">
        <Heading depth={0} class="dn-sentence">
          {observatoryText.before}
          <strong class="dn-whole">{observatoryText.figure(concerned)}</strong>
          {observatoryText.after}
        </Heading>
        <p class="dn-lead">{observatoryText.share(france?.share.point ?? 0)}</p>
      </header>
      <Where observatory={observatory} />
      <Section name="density" title={observatoryText.densityTitle}>
        <p>{observatoryText.density}</p>
        <GroupTable caption={observatoryText.tableCaption.density} groups={groups.density} />
      </Section>
      <Section name="size" title={observatoryText.sizeTitle}>
        <p>{observatoryText.size(inSmall / Math.max(1, concerned), SIZE_BOUNDS[SMALL] ?? 0)}</p>
        <GroupTable caption={observatoryText.tableCaption.size} groups={groups.size} />
      </Section>
      <Facts />
      <CompleteTable />
      <Sources sources={sources} model={observatory.model} />
    </article>
  );
}
