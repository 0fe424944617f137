// "Pourquoi ce chiffre ?" in sentences to read aloud: fetched when asked for, because few ask and all wait.
import { useState } from 'preact/hooks';
import { whyTitle } from '../../src/explain/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { whySlotText } from './copy.ts';

type Words = readonly string[] | 'loading' | 'failed';

export function Why({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const [words, setWords] = useState<Words>('loading');
  const tell = async () => {
    try {
      const { why } = await import('../../src/explain/why.ts');
      setWords(why(diagnosis));
    } catch {
      setWords('failed');
    }
  };
  return (
    <details
      class="dn-figures dn-figures-named dn-why"
      onToggle={({ currentTarget }) => currentTarget.open && void tell()}
    >
      <summary>{whyTitle}</summary>
      {typeof words === 'string' ? (
        <p role="status">{whySlotText[words]}</p>
      ) : (
        <ul class="dn-plain-list">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
