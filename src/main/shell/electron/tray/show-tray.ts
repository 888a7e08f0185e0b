import { isWaylandSession } from '../system/is-wayland.ts'
import { platformOf } from '../system/platform.ts'
import { type AppTray, createTray } from './tray.ts'

/** Puts the icon into the tray of this computer. To be called once, when the app is ready and before it sets its colours. */
export function showTray(options: {
  /** The folder of the icons. */
  readonly resources: string
  readonly processPlatform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}): AppTray {
  const { resources, processPlatform, env } = options
  return createTray({
    platform: platformOf(processPlatform),
    resources,
    desktop: env.XDG_CURRENT_DESKTOP ?? '',
    // The tray belongs to the session, whatever its windows are.
    wayland: isWaylandSession(env),
  })
}
