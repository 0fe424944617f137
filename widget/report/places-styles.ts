// The rules of places.css, given to the page or to the shadow root that shows such places.
import { adopt } from '../../ui/adopt-styles.ts';
import css from './places.css?inline';

export const adoptStyles = adopt(css);
