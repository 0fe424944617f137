// Which commune reads the advice: no sentence gives it to itself as the example.
import { createContext } from 'preact';

/** INSEE code; null on the page of a territory. */
export const Reader = createContext<string | null>(null);
