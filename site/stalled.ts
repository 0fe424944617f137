// The small script of a page that asks for nothing ahead (tools/vite-plugins/early-scripts.ts).
import { reportStalled } from '../ui/stalled.ts';

reportStalled();
