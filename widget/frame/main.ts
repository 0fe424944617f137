// The widget alone in a page made to be framed: set by its address, readable at any fixed height, and
// telling its own height to a page that listens. It keeps nothing on the visitor's machine.
import './frame.css';
import '../define.ts';
import { heightMessage } from '../messages.ts';
import { followHeight } from './height.ts';
import { attributesOf, dataFolder, frameId } from './query.ts';
import { secretIn, speakToWordPress } from './wordpress.ts';

const tag = document.createElement('diagnostic-numerique');
for (const [name, value] of attributesOf(location.search)) tag.setAttribute(name, value);
tag.donnees = new URL(dataFolder(location.search), document.baseURI).href;
document.body.append(tag);

if (parent !== window) {
  const id = frameId(location.hash);
  // To whoever frames it: a height is no secret, and the frame cannot know its host.
  const secret = secretIn(location.hash);
  const toWordPress = secret === null ? null : speakToWordPress(secret, parent);
  followHeight(tag, (height) => {
    parent.postMessage(heightMessage(id, height), '*');
    toWordPress?.(height);
  });
}
