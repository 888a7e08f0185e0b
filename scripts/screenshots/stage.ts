import type { Page } from '@playwright/test'
import type { HaltmanServer } from '../../tests/servers/haltman-server.ts'
import type { LikedoServer } from '../../tests/servers/likedo-server.ts'
import type { PopoverPage } from '../../tests/ui/pages/popover-page.ts'
import type { SettingsPage } from '../../tests/ui/pages/settings-page.ts'

/** Everything a picture can be made of: the running app, and a service of each kind on this computer. */
export interface Stage {
  readonly haltman: HaltmanServer
  readonly likedo: LikedoServer
  /** The page that is pictured, not yet anywhere. */
  readonly page: Page
  desktop(): Promise<void>
  popover(): Promise<PopoverPage>
  settings(): Promise<SettingsPage>
  /** Does something in a settings window that is not pictured. */
  behind(work: (settings: SettingsPage) => Promise<void>): Promise<void>
}

/** A state of a window worth a picture, reached as a user would reach it. */
export interface Shot {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  /** Whether there is a practice account from the start. */
  readonly practice?: boolean
  /** What else the preview is told when it starts. */
  readonly previewArgs?: readonly string[]
  /** Files that the data folder starts with, by name. */
  readonly data?: Readonly<Record<string, object>>
  play(stage: Stage): Promise<void>
}
