// Communes of the name typed, where no territory bears it: each with the territories it is in, and its diagnosis.
import { typeset } from '../../src/explain/index.ts';
import type { TerritoryRequest } from '../../src/territories/index.ts';
import { inSite } from '../pages/here.ts';
import type { CommuneNamed } from './communes-named.ts';
import { chooseText } from './copy.ts';

interface Props {
  readonly communes: readonly CommuneNamed[];
  readonly onChoose: (ask: TerritoryRequest) => void;
}

export function CommunesNamed({ communes, onChoose }: Props) {
  if (communes.length === 0) return null;
  return (
    <ul class="territory-communes">
      {communes.map(({ code, label, territories }) => (
        <li key={code}>
          {chooseText.isIn(label)}{' '}
          {territories.map(({ nom, ask }) => (
            <span key={ask.kind}>
              <button type="button" class="dn-quiet" onClick={() => onChoose(ask)}>
                {typeset(nom)}
              </button>{' '}
            </span>
          ))}
          <a href={inSite(`./?commune=${code}`)}>{chooseText.itsDiagnosis}</a>
        </li>
      ))}
    </ul>
  );
}
