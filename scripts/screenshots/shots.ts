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
  desktop(): Promise<unknown>
  popover(): Promise<PopoverPage>
  settings(): Promise<SettingsPage>
  /** Does something in a settings window that is not pictured. */
  behind(work: (settings: SettingsPage) => Promise<void>): Promise<void>
}

/** What a preview is started with for a picture. */
interface Setting {
  /** Width and height of the window. */
  readonly size: readonly [number, number]
  /** What else the preview is told when it starts. */
  readonly args?: readonly string[]
  /** Files that the data folder starts with, by name. */
  readonly data?: Readonly<Record<string, object>>
}

/** A state of a window worth a picture, reached as a user would reach it. */
export interface Shot extends Setting {
  readonly name: string
  play(stage: Stage): Promise<unknown>
}

/** Pictures that begin alike: by name, what is done in the window once it is open. */
export function shots<Window>(
  { open, ...setting }: Setting & { open(stage: Stage): Promise<Window> },
  plays: Readonly<Record<string, (window: Window, stage: Stage) => Promise<unknown>>>,
): readonly Shot[] {
  return Object.entries(plays).map(([name, play]) => ({
    ...setting,
    name,
    play: async (stage) => play(await open(stage), stage),
  }))
}

/** For a picture of the window as it opens. */
export const asItOpens = async () => undefined
