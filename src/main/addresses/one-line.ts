/** A label on one line: what breaks lines, and a tab, is a blank. A label of several lines would be shown as its codes. */
export function onOneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
}
