// The script that a page names to have the tag. To a browser, an address with a query (CMS add « ?ver=6.1 »), with a
// fragment or that leads to another is another module than the one that the chunks name: a second copy, whose parts the
// first could not draw. The copy that the chunks import is the one whose tag is registered; most often it is this one.
import { DiagnosticNumeriqueElement } from './element.ts';
import { register } from './register.ts';

interface Script {
  readonly DiagnosticNumeriqueElement: typeof DiagnosticNumeriqueElement;
}

const named = /^http[^?#]+\/diagnostic-numerique\.js\b/.exec(import.meta.url)?.[0];
// Where the tag is taken there is no copy to fetch; packed in the program of another site there is none.
if (named && !customElements.get('diagnostic-numerique'))
  void import(/* @vite-ignore */ named).then(({ DiagnosticNumeriqueElement: copy }: Script) =>
    register(copy),
  );
else register(DiagnosticNumeriqueElement);

export { DiagnosticNumeriqueElement };
