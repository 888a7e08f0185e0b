import type { PreviewMenuItem } from '../../../shared/views/preview-desktop.ts'
import type { TrayItem } from '../shell.ts'

/** The tray's menu as the page shows it. */
export function viewMenu(items: readonly TrayItem[]): readonly PreviewMenuItem[] {
  return items.map((item) => {
    if ('separator' in item) return { kind: 'separator' }
    const { label } = item
    if ('submenu' in item) return { kind: 'submenu', label, items: viewMenu(item.submenu) }
    const { checked, enabled = true } = item
    return { kind: 'item', label, enabled, ...(checked === undefined ? {} : { checked }) }
  })
}

/** Runs the action of a menu line. A missing or disabled line is ignored. */
export function pressMenuItem(items: readonly TrayItem[], path: readonly number[]): void {
  const [place = 0, ...rest] = path
  const item = items[place]
  if (item === undefined || 'separator' in item) return
  if ('submenu' in item) {
    if (rest.length > 0) pressMenuItem(item.submenu, rest)
  } else if (rest.length === 0 && item.enabled !== false) item.run()
}
