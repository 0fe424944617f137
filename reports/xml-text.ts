// What XML allows in a text: a character that it forbids makes the whole document unreadable.

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What is escaped or forbidden, and characters of two units: few cells of a table hold any. */
const MAY_NEED_ESCAPING = /[&<>"]|[^\t\n\r\u0020-\ud7ff]/;

/** The text without the characters that no XML document may hold. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** The same, ready to stand in markup, between tags or between quotation marks. */
export function escaped(text: string): string {
  if (!MAY_NEED_ESCAPING.test(text)) return text;
  return xmlText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
