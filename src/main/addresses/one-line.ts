/**
 * Puts a label on one line: a line break or tab becomes a blank. The screens would show several lines as their codes.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
}
