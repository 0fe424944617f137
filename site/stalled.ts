// The small script of a page that asks for nothing ahead (tools/vite-plugins/early-scripts.ts).
import { tellStalled } from '../ui/stalled.ts';

tellStalled();
