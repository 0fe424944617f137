// The address of the page and its code, on paper; hidden on screen.
import { paperText } from './copy.ts';
import { paperAddress } from './paper-address.ts';

/** Squares of white that readers need around a code: ISO/IEC 18004. */
const QUIET = 4;

export function PaperAddress() {
  if (paperAddress.value === null) return null;
  const { href, code } = paperAddress.value;
  return (
    <div class="dn-paper-only paper-address">
      <p>
        {paperText.online} {href}
      </p>
      {code !== null && (
        <svg
          role="img"
          aria-label={paperText.code}
          viewBox={`${-QUIET} ${-QUIET} ${code.size + 2 * QUIET} ${code.size + 2 * QUIET}`}
        >
          <path d={code.path} />
        </svg>
      )}
    </div>
  );
}
