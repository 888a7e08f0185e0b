import { type Accessor, createRoot, type JSX, onCleanup } from 'solid-js'

/**
 * Draws a list. What says the same as before keeps its element, and with it the focus, though it came anew from the main
 * process. Solid's `For` compares by identity, and weighs 300 bytes more.
 * @param draw is called once for each item, and again for it once it says something else.
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
