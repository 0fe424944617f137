// The data of the commune in the address of the frame, while its program comes.
import { attributesOf, dataFolder } from '../frame/query.ts';
import { preload } from './preload.ts';

const { search } = location;
const code = attributesOf(search).get('commune') ?? '';
// On a busy machine this may come last.
if (!customElements.get('diagnostic-numerique'))
  preload(new URL(dataFolder(search), document.baseURI), [code]);
