import type { Page } from '@playwright/test'
import type { HaltmanServer } from '../../tests/servers/haltman-server.ts'
import type { LikedoServer } from '../../tests/servers/likedo-server.ts'
import type { PopoverPage } from '../../tests/ui/pages/popover-page.ts'
import type { SettingsPage } from '../../tests/ui/pages/settings-page.ts'

/** The material of a picture: the running app, and a service of each kind on this computer. */
export interface Stage {
  readonly haltman: HaltmanServer
  readonly likedo: LikedoServer
  /** The page of the picture, before any navigation. */
  readonly page: Page
  desktop(): Promise<unknown>
  popover(): Promise<PopoverPage>
  settings(): Promise<SettingsPage>
  /** Adds the page as it is to an animation, which takes the place of the picture. */
  frame(shownMs: number): Promise<void>
  /** Runs work in a settings window that is not in the picture. */
  behind(work: (settings: SettingsPage) => Promise<void>): Promise<void>
}

/** The start of a preview for a picture. */
interface Setting {
  /** Width and height of the window. */
  readonly size: readonly [number, number]
  /** Further arguments for the preview. */
  readonly args?: readonly string[]
  /** Files that the data folder starts with, by name. */
  readonly data?: Readonly<Record<string, object>>
}

/** A state of a window for a picture, reached as a user would reach it. */
export interface Shot extends Setting {
  readonly name: string
  play(stage: Stage): Promise<unknown>
}

/** Pictures with the same beginning: by name, the steps in the window once it is open. */
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
