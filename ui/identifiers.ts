// Identifiers inside a widget carry its own prefix: several widgets may share one document.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const WidgetId = createContext('dn');

/** "dn1-listbox" from "listbox". */
export function useWidgetId(name: string): string {
  return `${useContext(WidgetId)}-${name}`;
}
