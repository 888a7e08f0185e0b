import { type Accessor, createRoot, type JSX, onCleanup } from 'solid-js'

/**
 * Draws a list. An item with the same content as before keeps its element and the focus, although the main process sent
 * it again. Solid's `For` compares by identity, and adds 300 bytes.
 * @param draw is called once for each item, and again when the item's content changes.
 */
export function keptRows<Item>(
  items: Accessor<readonly Item[]>,
  draw: (item: Item) => JSX.Element,
): Accessor<JSX.Element> {
  let rows: ReadonlyMap<string, readonly [row: JSX.Element, dispose: () => void]> = new Map()
  const drawAll = (next: readonly Item[]): JSX.Element => {
    const former = rows
    rows = new Map(
      next.map((item) => {
        const key = JSON.stringify(item)
        return [key, former.get(key) ?? createRoot((dispose) => [draw(item), dispose])]
      }),
    )
    for (const [key, [, dispose]] of former) if (!rows.has(key)) dispose()
    return Array.from(rows.values(), ([row]) => row)
  }
  onCleanup(() => drawAll([]))
  return () => drawAll(items())
}
