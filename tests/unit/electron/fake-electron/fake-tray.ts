import { EventEmitter } from 'node:events'
import type { Menu, MenuItemConstructorOptions, Rectangle, Tray } from 'electron'
import type { TakesThoseOf } from './fake-desktop.ts'
import { desktop } from './fake-desktop.ts'

export class FakeMenu {
  static applicationMenu: FakeMenu | null | undefined
  readonly items: readonly MenuItemConstructorOptions[]

  constructor(items: readonly MenuItemConstructorOptions[]) {
    this.items = items
  }
  static buildFromTemplate(template: Parameters<typeof Menu.buildFromTemplate>[0]): FakeMenu {
    return new FakeMenu(template.filter((item): item is MenuItemConstructorOptions => !('commandId' in item)))
  }
  static setApplicationMenu(menu: Menu | FakeMenu | null): void {
    FakeMenu.applicationMenu = menu instanceof FakeMenu ? menu : null
  }
  /** The user chooses a line. */
  choose(label: string): void {
    const click = this.items.find((item) => item.label === label)?.click as (() => void) | undefined
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
  tooltip = ''
  contextMenu: FakeMenu | undefined
  poppedUp: FakeMenu | undefined
  ignoresDoubleClicks = false

  constructor(image: ConstructorParameters<typeof Tray>[0]) {
    super()
    this.image = image
    FakeTray.present = this
  }
  setImage(image: Parameters<Tray['setImage']>[0]): void {
    this.image = image
  }
  setToolTip(text: string): void {
    this.tooltip = text
  }
  setContextMenu(menu: unknown): void {
    this.contextMenu = menu instanceof FakeMenu ? menu : undefined
  }
  popUpContextMenu(menu?: unknown): void {
    this.poppedUp = menu instanceof FakeMenu ? menu : this.contextMenu
  }
  setIgnoreDoubleClickEvents(ignore: boolean): void {
    this.ignoresDoubleClicks = ignore
  }
  getBounds(): Rectangle {
    return desktop.trayBounds
  }
  destroy(): void {
    FakeTray.present = undefined
  }
}
