import { EventEmitter } from 'node:events'
import type { Menu, MenuItemConstructorOptions, Rectangle, Tray } from 'electron'
import { desktop, type TakesThoseOf } from './fake-desktop.ts'

/** A line of the shown menu. */
interface FakeMenuItem extends Omit<MenuItemConstructorOptions, 'submenu'> {
  submenu?: FakeMenu
}

export class FakeMenu extends EventEmitter {
  static applicationMenu: FakeMenu | null | undefined
  readonly items: readonly FakeMenuItem[]
  #open = false

  constructor(items: readonly FakeMenuItem[]) {
    super()
    this.items = items
  }
  static buildFromTemplate(template: Parameters<typeof Menu.buildFromTemplate>[0]): FakeMenu {
    return new FakeMenu(
      template
        .filter((item): item is MenuItemConstructorOptions => !('commandId' in item))
        .map(({ submenu, ...item }) =>
          Array.isArray(submenu) ? { ...item, submenu: FakeMenu.buildFromTemplate(submenu) } : item,
        ),
    )
  }
  static setApplicationMenu(menu: Menu | FakeMenu | null): void {
    FakeMenu.applicationMenu = menu instanceof FakeMenu ? menu : null
  }
  get isOpen(): boolean {
    return this.#open
  }
  /** The user opens the menu. Linux does not report it (electron#28837). */
  open(): void {
    this.#open = true
    this.emit('menu-will-show', {})
  }
  close(): void {
    this.#open = false
    this.emit('menu-will-close', {})
  }
  /** The user chooses a line by its label, and a line of a submenu by the labels on the way. */
  choose(label: string, ...rest: readonly string[]): void {
    const item = this.items.find((one) => one.label === label)
    const [next, ...further] = rest
    if (next !== undefined) {
      item?.submenu?.choose(next, ...further)
      return
    }
    if (item === undefined || item.enabled === false) return
    // The system moves the mark before the app receives the click.
    if (item.type === 'radio') for (const one of this.items) one.checked = one === item
    const click = item.click as (() => void) | undefined
    click?.()
  }
}

FakeMenu satisfies {
  buildFromTemplate: TakesThoseOf<typeof Menu.buildFromTemplate>
  setApplicationMenu: TakesThoseOf<typeof Menu.setApplicationMenu>
}

type UsedOfTray = Pick<
  Tray,
  | 'setImage'
  | 'setToolTip'
  | 'setContextMenu'
  | 'popUpContextMenu'
  | 'getBounds'
  | 'destroy'
  | 'setIgnoreDoubleClickEvents'
>

export class FakeTray extends EventEmitter implements UsedOfTray {
  static present: FakeTray | undefined
  image: unknown
  /** The number of changes of the picture after the first. */
  imageChanges = 0
  tooltip = ''
  contextMenu: FakeMenu | undefined
  poppedUp: FakeMenu | undefined
  ignoresDoubleClicks = false

  readonly guid: string | undefined
  /** Decided when the icon is created: an icon that is older than the Linux tray never appears. */
  readonly seen = desktop.statusNotifier

  constructor(image: ConstructorParameters<typeof Tray>[0], guid?: string) {
    super()
    this.guid = guid
    if (desktop.trayRefuses) throw new Error('Failed to load image')
    this.image = image
    FakeTray.present = this
  }
  setImage(image: Parameters<Tray['setImage']>[0]): void {
    this.image = image
    this.imageChanges += 1
  }
  setToolTip(text: string): void {
    this.tooltip = text
  }
  setContextMenu(menu: unknown): void {
    if (this.contextMenu?.isOpen) throw new Error('the process crashes')
    this.contextMenu = menu instanceof FakeMenu ? menu : undefined
  }
  popUpContextMenu(menu?: unknown): void {
    this.poppedUp = menu instanceof FakeMenu ? menu : this.contextMenu
    this.poppedUp?.open()
  }
  setIgnoreDoubleClickEvents(ignore: boolean): void {
    this.ignoresDoubleClicks = ignore
  }
  getBounds(): Rectangle {
    return desktop.trayBounds
  }
  destroy(): void {
    if (FakeTray.present === this) FakeTray.present = undefined
  }
}
