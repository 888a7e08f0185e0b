/** The number of rows drawn beyond each edge, ready for scrolling. */
const overscan = 6

/**
 * The rows of a long list to draw; `last` is the first row not to draw. Sizes in pixels.
 * @param count the number of all rows.
 */
export function rowsInView({
  top,
  height,
  rowHeight,
  count,
}: Readonly<Record<'top' | 'height' | 'rowHeight' | 'count', number>>) {
  const last = Math.min(count, Math.ceil((Math.max(0, top) + height) / rowHeight) + overscan)
  const first = Math.min(last, Math.max(0, Math.floor(top / rowHeight) - overscan))
  return { first, last }
}
