/** How many rows are drawn beyond each edge, so that scrolling finds them there. */
const overscan = 6

/**
 * Which rows of a long list are to be drawn; `last` is the first one that is not. Pixels.
 * @param count how many rows there are.
 */
export function rowsInView({
  top,
  height,
  rowHeight,
  count,
}: {
  readonly top: number
  readonly height: number
  readonly rowHeight: number
  readonly count: number
}): { readonly first: number; readonly last: number } {
  const last = Math.min(count, Math.ceil((Math.max(0, top) + height) / rowHeight) + overscan)
  const first = Math.min(last, Math.max(0, Math.floor(top / rowHeight) - overscan))
  return { first, last }
}
